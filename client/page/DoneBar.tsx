import { phases } from '../../shared/i18n/phases.ts';
import { say } from '../i18n/say.ts';
import { FloorBar } from '../panels/floor/FloorBar.tsx';
import { useFloor } from '../panels/floor/useFloor.ts';
import { useGame } from '../store/GameContext.ts';
import { Act } from '../ui/Act.tsx';
import { waitedFor } from './myTurn.ts';

const t = say(phases);

/** Done with the talks, or not yet after all. Other acts end with what is chosen in them. */
export function DoneBar() {
  const { options, view, seat, words, submit } = useGame();
  const floor = useFloor();
  const ready = options.value?.setReady;
  const { step } = view.value;
  const isTalks = step === 'debate' || step === 'caucus' || step === 'drafting';
  const mine = seat.value === null ? undefined : view.value.seats[seat.value];
  if (floor !== null && view.value.step === 'debate') return <FloorBar />;
  if (ready?.available !== true || (!isTalks && mine?.ready !== true)) return null;
  const others = waitedFor(view.value, seat.value);
  return (
    <div class="done-bar">
      {ready.choices.ready ? (
        <Act kind="primary" icon="check" onPress={() => void submit({ kind: 'setReady', ready: true })}>
          {t('done')}
        </Act>
      ) : (
        <>
          <span class="hint">
            {others.length === 0
              ? t('waitingAll')
              : t('waitingFor', { seats: words.value.seats(others.slice(0, 3)) })}
          </span>
          <Act onPress={() => void submit({ kind: 'setReady', ready: false })}>{t('notDone')}</Act>
        </>
      )}
    </div>
  );
}
