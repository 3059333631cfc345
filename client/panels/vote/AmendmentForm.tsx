import { useState } from 'preact/hooks';
import { canonical } from '../../../shared/game/canonical.ts';
import type { ClauseId } from '../../../shared/game/ids.ts';
import type { Term, TextChange } from '../../../shared/game/terms.ts';
import { common } from '../../../shared/i18n/common.ts';
import { refusals } from '../../../shared/i18n/refusals.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TermForm } from '../parts/TermForm.tsx';

const t = say(vote);
const ta = say(talks);
const c = say(common);
const r = say(refusals);

/** A change put to the vote: one clause, the frame, or a link. */
export function AmendmentForm({ onDone }: { readonly onDone: () => void }) {
  const { view, words, submit } = useGame();
  const { docket, draft } = view.value;
  const [what, setWhat] = useState<ClauseId | 'frame' | 'link'>(docket[0] ?? 'frame');
  const [term, setTerm] = useState<Term | null>(null);
  if (draft === null) return null;
  const change = changeNow();
  const same = change.kind === 'term' && canonical(now(change.term.clause)) === canonical(change.term);

  function now(clause: ClauseId): Term {
    const { level, visibility } = draft?.terms[clause] ?? { level: 0, visibility: 'announced' };
    return { clause, level, visibility };
  }
  function changeNow(): TextChange {
    if (what === 'frame')
      return { kind: 'frame', frame: draft?.frame === 'shared' ? 'assistance' : 'shared' };
    if (what === 'link')
      return { kind: 'link', clauses: draft?.linked.length === 0 ? docket.slice(0, 3) : [] };
    return { kind: 'term', term: term?.clause === what ? term : now(what) };
  }

  return (
    <div class="form">
      <p class="hint">{t('proposeHint')}</p>
      <Choice
        legend={t('whatChanges')}
        layout="grid"
        value={what}
        onChoose={setWhat}
        options={[
          ...docket.map((clause) => ({ value: clause, text: words.value.clause(clause) })),
          { value: 'frame' as const, text: ta('frame') },
          { value: 'link' as const, text: ta('link') },
        ]}
      />
      {change.kind === 'term' ? (
        <TermForm term={change.term} clauses={[change.term.clause]} onChange={setTerm} />
      ) : (
        <p>{words.value.change(change)}</p>
      )}
      <div class="row">
        <Act
          kind="primary"
          reason={same ? r('nothingChanges') : null}
          onPress={() => {
            void submit({ kind: 'proposeAmendment', change }).then((done) => {
              if (done) onDone();
            });
          }}
        >
          {t('sendAmendment')}
        </Act>
        <Act kind="quiet" onPress={onDone}>
          {c('cancel')}
        </Act>
      </div>
    </div>
  );
}
