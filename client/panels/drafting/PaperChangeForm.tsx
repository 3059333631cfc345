import { useState } from 'preact/hooks';
import type { ClauseId } from '../../../shared/game/ids.ts';
import type { Paper } from '../../../shared/game/papers/Paper.ts';
import type { Term, TextChange } from '../../../shared/game/terms.ts';
import { common } from '../../../shared/i18n/common.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { amendmentSignaturesNeeded, type PapersNow } from '../../../shared/rules/papers/paperRules.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { TermForm } from '../parts/TermForm.tsx';
import { ChangeDiff } from './ChangeDiff.tsx';

const t = say(drafting);
const ta = say(talks);
const c = say(common);

interface PaperChangeFormProps {
  readonly paper: Paper;
  readonly now: PapersNow;
  readonly onDone: () => void;
}

/** A change to a paper: at once by its only sponsor, an amendment by anybody else. What it would change is shown live. */
export function PaperChangeForm({ paper, now, onDone }: PaperChangeFormProps) {
  const { view, words, seat, pack, submit } = useGame();
  const { docket, standing } = view.value;
  const [what, setWhat] = useState<ClauseId | 'frame'>(docket[0] ?? 'frame');
  const [term, setTerm] = useState<Term | null>(null);
  const alone = paper.sponsors.length === 1 && paper.sponsors[0] === seat.value;
  const needed = amendmentSignaturesNeeded({ pack: pack.value, state: view.value }, now.rules);
  const said = (clause: ClauseId): Term => {
    const at = paper.text.terms[clause] ?? standing.clauses[clause];
    return { clause, level: at?.level ?? 0, visibility: at?.visibility ?? 'announced' };
  };
  const change: TextChange =
    what === 'frame'
      ? { kind: 'frame', frame: (paper.text.frame ?? standing.frame) === 'shared' ? 'assistance' : 'shared' }
      : { kind: 'term', term: term?.clause === what ? term : said(what) };
  return (
    <div class="form paper-change">
      <p class="hint">{alone ? t('changeHint') : t('amendHint', { n: needed })}</p>
      <Pick<ClauseId | 'frame'>
        label={t('clause')}
        value={what}
        onChoose={setWhat}
        options={[
          ...docket.map((clause) => ({ value: clause, text: words.value.clause(clause) })),
          { value: 'frame' as const, text: ta('frame') },
        ]}
      />
      {change.kind === 'term' ? (
        <TermForm term={change.term} clauses={[change.term.clause]} onChange={setTerm} />
      ) : null}
      <ChangeDiff text={paper.text} change={change} />
      <div class="row">
        <Act
          kind="primary"
          onPress={() => {
            void submit({ kind: 'proposeAmendment', change, to: paper.id }).then((done) => {
              if (done) onDone();
            });
          }}
        >
          {t(alone ? 'changeDo' : 'amendDo')}
        </Act>
        <Act kind="quiet" onPress={onDone}>
          {c('cancel')}
        </Act>
      </div>
    </div>
  );
}
