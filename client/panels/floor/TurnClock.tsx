import { useEffect, useState } from 'preact/hooks';
import { debate } from '../../../shared/i18n/debate.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { say } from '../../i18n/say.ts';
import type { TimedClock } from '../../store/Game.ts';
import { useGame } from '../../store/GameContext.ts';

const t = say(debate);
const p = say(phases);

/** Whole seconds left of the turn on the floor; `null`: no limit. */
function turnLeft({ reading, atMs }: TimedClock, nowMs: number): number | null {
  const left = reading.turn?.remainingMs ?? null;
  if (left === null) return null;
  return Math.max(0, Math.ceil((left - (reading.running ? nowMs - atMs : 0)) / 1000));
}

/** The time left of the turn on the floor. The clock is the server's; this only shows it. */
export function TurnClock() {
  const { clock } = useGame();
  const timed = clock.value;
  const [left, setLeft] = useState(turnLeft(timed, performance.now()));
  useEffect(() => {
    const tick = (): void => setLeft(turnLeft(timed, performance.now()));
    tick();
    if (turnLeft(timed, performance.now()) === null || !timed.reading.running) return;
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [timed]);
  if (left === null) return null;
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  return (
    <span class={left <= 10 ? 'turn-clock late' : 'turn-clock'} role="timer" aria-label={t('turnClock')}>
      <span aria-hidden="true">
        {minutes}:{String(seconds).padStart(2, '0')}
      </span>
      <span class="unseen">{p('clockLeft', { m: minutes, s: seconds })}</span>
    </span>
  );
}
