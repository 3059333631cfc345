import type { Paper } from '../../../shared/game/papers/Paper.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { paperName } from '../../words/paperText.ts';

const t = say(drafting);

interface PaperActsProps {
  readonly paper: Paper;
  readonly onChange: () => void;
  readonly onDetails: () => void;
}

/** What this seat may do with a paper now; what it may not do is not shown. */
export function PaperActs({ paper, onChange, onDetails }: PaperActsProps) {
  const { options, seat, words, submit } = useGame();
  const { id, sponsors } = paper;
  const name = { paper: paperName(id, words.value) };
  const may = (kind: 'sponsorPaper' | 'signPaper' | 'leavePaper'): boolean => {
    const option = options.value?.[kind];
    return option?.available === true && option.choices.papers.includes(id);
  };
  const moves = options.value?.makeMotion;
  const mayIntroduce =
    moves?.available === true &&
    moves.choices.motions.includes('introduceDraft') &&
    moves.choices.targets.papers.includes(id);
  const amends = options.value?.proposeAmendment;
  const mayAmend = amends?.available === true && amends.choices.papers.includes(id);
  const details = options.value?.detailClause;
  const mayDetail =
    details?.available === true && details.choices.papers.some(({ paper: one }) => one === id);
  const alone = sponsors.length === 1 && sponsors[0] === seat.value;
  return (
    <>
      {may('sponsorPaper') ? <p class="hint">{t('namesHint')}</p> : null}
      <div class="row">
        {mayIntroduce ? (
          <Act
            kind="primary"
            icon="gavel"
            label={t('introduceOf', name)}
            onPress={() => void submit({ kind: 'makeMotion', terms: { kind: 'introduceDraft', paper: id } })}
          >
            {t('introduce')}
          </Act>
        ) : null}
        {may('sponsorPaper') ? (
          <Act label={t('sponsorOf', name)} onPress={() => void submit({ kind: 'sponsorPaper', paper: id })}>
            {t('sponsor')}
          </Act>
        ) : null}
        {may('signPaper') ? (
          <Act label={t('signOf', name)} onPress={() => void submit({ kind: 'signPaper', paper: id })}>
            {t('sign')}
          </Act>
        ) : null}
        {mayAmend ? (
          <Act label={t(alone ? 'changeOf' : 'amendOf', name)} onPress={onChange}>
            {t(alone ? 'change' : 'amend')}
          </Act>
        ) : null}
        {mayDetail ? (
          <Act kind="quiet" onPress={onDetails}>
            {t('details')}
          </Act>
        ) : null}
        {may('leavePaper') ? (
          <Act
            kind="quiet"
            label={t('leaveOf', name)}
            onPress={() => void submit({ kind: 'leavePaper', paper: id })}
          >
            {t('leave')}
          </Act>
        ) : null}
      </div>
    </>
  );
}
