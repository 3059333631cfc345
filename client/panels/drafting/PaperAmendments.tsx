import type { Paper } from '../../../shared/game/papers/Paper.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import type { PapersNow } from '../../../shared/rules/papers/paperRules.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { AmendmentItem } from './AmendmentItem.tsx';

const t = say(drafting);

/** Amendments to a paper that are still on their way. */
export function PaperAmendments({ paper, now }: { readonly paper: Paper; readonly now: PapersNow }) {
  const { view } = useGame();
  const open = view.value.amendments.flatMap((amendment) =>
    amendment.brought?.paper === paper.id && amendment.brought.outcome === null
      ? [{ amendment, brought: amendment.brought }]
      : [],
  );
  if (open.length === 0) return null;
  return (
    <section class="paper-amendments">
      <h5>{t('amendments')}</h5>
      {open.length < 2 ? null : <p class="hint">{t('furthest')}</p>}
      <ol class="plain-list">
        {open.map(({ amendment, brought }) => (
          <AmendmentItem key={amendment.id} amendment={amendment} brought={brought} paper={paper} now={now} />
        ))}
      </ol>
    </section>
  );
}
