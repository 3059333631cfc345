import { useState } from 'preact/hooks';
import { phases } from '../../../shared/i18n/phases.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { SeatName } from '../parts/SeatName.tsx';
import { TermRows } from '../parts/TermRows.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { AmendmentForm } from './AmendmentForm.tsx';

const t = say(vote);
const p = say(phases);

/** The last call: amendments that stand, one's own, or none. */
export function Amendments() {
  const { view, words, options, submit } = useGame();
  const [open, setOpen] = useState(false);
  const reason = useRefusal('proposeAmendment');
  const ready = options.value?.setReady;
  // those of papers stand with their paper
  const ofText = view.value.amendments.filter(({ brought }) => brought === undefined);
  return (
    <section class="paper">
      <h3>{t('amendments')}</h3>
      {ofText.length === 0 ? <p class="hint">{t('noAmendments')}</p> : null}
      <ol class="plain-list">
        {ofText.map((amendment, index) => (
          <li key={amendment.id} class="edit">
            <p class="edit-by">
              <strong>{t('amendment', { n: index + 1 })}</strong> <SeatName seat={amendment.by} />
            </p>
            {amendment.change.kind === 'term' ? (
              <TermRows terms={[amendment.change.term]} />
            ) : (
              <p>{words.value.change(amendment.change)}</p>
            )}
          </li>
        ))}
      </ol>
      {open ? (
        <AmendmentForm onDone={() => setOpen(false)} />
      ) : (
        <div class="row">
          {ready?.available === true && ready.choices.ready ? (
            <Act kind="primary" onPress={() => void submit({ kind: 'setReady', ready: true })}>
              {t('pass')}
            </Act>
          ) : null}
          {ready?.available === true && !ready.choices.ready ? (
            <Act onPress={() => void submit({ kind: 'setReady', ready: false })}>{p('notDone')}</Act>
          ) : null}
          <Act reason={reason} icon="plus" onPress={() => setOpen(true)}>
            {t('propose')}
          </Act>
        </div>
      )}
    </section>
  );
}
