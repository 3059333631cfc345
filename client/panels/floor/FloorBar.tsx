import { debate } from '../../../shared/i18n/debate.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { useFloor } from './useFloor.ts';

const t = say(debate);

/** Under the panels while a floor is open: nothing to add at this turn, and how many have said so. */
export function FloorBar() {
  const { options, seat, view, submit } = useGame();
  const running = useFloor();
  const own = seat.value;
  if (running === null || own === null) return null;
  const { floor } = running;
  const { passed, now } = floor;
  if (now.kind === 'speech' || now.kind === 'vote') return null;
  const count = { n: passed.length, m: view.value.settings.seats.length };
  return (
    <div class="done-bar">
      <span class="hint">
        {passed.includes(own) ? t('youPassed', count) : passed.length === 0 ? '' : t('passedCount', count)}
      </span>
      {options.value?.passFloor.available === true ? (
        <Act kind="primary" icon="check" onPress={() => void submit({ kind: 'passFloor' })}>
          {t('pass')}
        </Act>
      ) : null}
    </div>
  );
}
