import { useState } from 'preact/hooks';
import { otherSide, sideOf } from '../../../shared/game/ids.ts';
import type { Term } from '../../../shared/game/terms.ts';
import { common } from '../../../shared/i18n/common.ts';
import { refusals } from '../../../shared/i18n/refusals.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { TermForm } from '../parts/TermForm.tsx';

const t = say(talks);
const c = say(common);
const r = say(refusals);

/** The form of a change to one clause of the working text. */
export function EditForm({ first, onDone }: { readonly first: Term; readonly onDone: () => void }) {
  const { seat, words, submit } = useGame();
  const [term, setTerm] = useState(first);
  const same = term.level === first.level && term.visibility === first.visibility;
  const side = seat.value === null ? '' : words.value.side(otherSide(sideOf(seat.value)));
  const propose = (): void => {
    void submit({ kind: 'proposeEdit', change: { kind: 'term', term } }).then((done) => {
      if (done) onDone();
    });
  };
  return (
    <div class="form">
      <TermForm term={term} clauses={[first.clause]} onChange={setTerm} />
      <p class="hint">{t('needsBacking', { side })}</p>
      <div class="row">
        <Act kind="primary" reason={same ? r('nothingChanges') : null} onPress={propose}>
          {t('propose')}
        </Act>
        <Act kind="quiet" onPress={onDone}>
          {c('cancel')}
        </Act>
      </div>
    </div>
  );
}
