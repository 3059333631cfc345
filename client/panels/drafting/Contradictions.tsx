import { type Contradiction, contradictions } from '../../../shared/game/papers/contradictions.ts';
import type { Paper } from '../../../shared/game/papers/Paper.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { isOpenPaper, type PapersNow } from '../../../shared/rules/papers/paperRules.ts';
import { inList, say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { paperName } from '../../words/paperText.ts';

const t = say(drafting);
const ta = say(talks);

/** Drafts that cannot both hold, and where: adopting one withdraws the other. */
export function Contradictions({ now }: { readonly now: PapersNow }) {
  const { words } = useGame();
  const open = now.desk.papers.filter(isOpenPaper);
  const pairs = open.flatMap((first, index) =>
    open.slice(index + 1).flatMap((second) => {
      const where = contradictions(first.text, second.text);
      return where.length === 0 ? [] : [{ first, second, where }];
    }),
  );
  return (
    <>
      {pairs.map(({ first, second, where }) => (
        <p key={`${first.id} ${second.id}`} class="notice warning">
          <Icon name="question" size={15} /> <strong>{t('contradicts')}.</strong>{' '}
          {t('contradictsText', { ...named(first, second), list: inList(where.map(about)) })}
        </p>
      ))}
    </>
  );

  function named(first: Paper, second: Paper) {
    const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
    return { paper: capital(paperName(first.id, words.value)), other: paperName(second.id, words.value) };
  }
  function about(point: Contradiction): string {
    return point.kind === 'frame' ? ta('frame') : words.value.clause(point.clause);
  }
}
