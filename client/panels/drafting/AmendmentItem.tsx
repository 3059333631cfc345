import type { Paper } from '../../../shared/game/papers/Paper.ts';
import type { Amendment, BroughtBy } from '../../../shared/game/Vote.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { amendmentSignaturesNeeded, type PapersNow } from '../../../shared/rules/papers/paperRules.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { SeatName } from '../parts/SeatName.tsx';
import { ChangeDiff } from './ChangeDiff.tsx';
import { paperNumber } from './paperNumber.ts';

const t = say(drafting);

interface AmendmentItemProps {
  readonly amendment: Amendment;
  readonly brought: BroughtBy;
  readonly paper: Paper;
  readonly now: PapersNow;
}

/** An amendment to a paper: what it changes in the margin, who is behind it, and what this seat can do about it. */
export function AmendmentItem({ amendment, brought, paper, now }: AmendmentItemProps) {
  const { options, pack, view, submit } = useGame();
  const { id } = amendment;
  const n = paperNumber(id);
  const needed = amendmentSignaturesNeeded({ pack: pack.value, state: view.value }, now.rules);
  const may = (kind: 'signAmendment' | 'agreeAmendment' | 'withdrawAmendment'): boolean => {
    const option = options.value?.[kind];
    return option?.available === true && option.choices.amendments.includes(id);
  };
  const moves = options.value?.makeMotion;
  const mayIntroduce = moves?.available === true && moves.choices.targets.amendments.includes(id);
  const sponsors = paper.sponsors.filter((seat) => brought.agreed.includes(seat)).length;
  return (
    <li class="edit">
      <p class="edit-by">
        <strong>{t('amendmentTo', { n, m: paperNumber(paper.id) })}</strong> <SeatName seat={amendment.by} />
        {brought.introduced ? <span class="chip good">{t('onFloor')}</span> : null}
        {brought.outcome === null ? null : <span class="chip">{t(brought.outcome)}</span>}
      </p>
      <ChangeDiff text={paper.text} change={amendment.change} />
      {brought.outcome !== null ? null : (
        <p class="needs">
          <span class={`chip ${brought.signatories.length >= needed ? 'good' : 'lacking'}`}>
            {t('namesSoFar', { n: brought.signatories.length, m: needed })}
          </span>
          {paper.amended ? null : (
            <span class="chip">{t('sponsorsAgreed', { n: sponsors, m: paper.sponsors.length })}</span>
          )}
        </p>
      )}
      <div class="row">
        {may('agreeAmendment') ? (
          <Act
            kind="primary"
            label={t('agreeAmendmentOf', { n })}
            onPress={() => void submit({ kind: 'agreeAmendment', amendment: id })}
          >
            {t('agreeAmendment')}
          </Act>
        ) : null}
        {may('signAmendment') ? (
          <Act
            label={t('signAmendmentOf', { n })}
            onPress={() => void submit({ kind: 'signAmendment', amendment: id })}
          >
            {t('signAmendment')}
          </Act>
        ) : null}
        {mayIntroduce ? (
          <Act
            icon="gavel"
            label={t('introduceAmendmentOf', { n })}
            onPress={() =>
              void submit({ kind: 'makeMotion', terms: { kind: 'introduceDraft', amendment: id } })
            }
          >
            {t('introduceAmendment')}
          </Act>
        ) : null}
        {may('withdrawAmendment') ? (
          <Act
            kind="quiet"
            label={t('withdrawAmendmentOf', { n })}
            onPress={() => void submit({ kind: 'withdrawAmendment', amendment: id })}
          >
            {t('withdrawAmendment')}
          </Act>
        ) : null}
      </div>
    </li>
  );
}
