import { useEffect, useState } from 'preact/hooks';
import { phases } from '../../shared/i18n/phases.ts';
import { say } from '../i18n/say.ts';
import { useGame } from '../store/GameContext.ts';
import { announce } from './announce.ts';
import { secondsLeft } from './secondsLeft.ts';
import { playClock } from './sound.ts';

const t = say(phases);

/** Seconds at which the time left is said aloud. */
const SAID_AT = [60, 30, 10];

/** The time left for the step, in the page and not in the scene; nothing where there is no limit. */
export function Clock() {
  const { clock } = useGame();
  const timed = clock.value;
  const [left, setLeft] = useState(secondsLeft(timed, performance.now()));
  useEffect(() => {
    const tick = (): void => {
      const now = secondsLeft(timed, performance.now());
      setLeft((before) => {
        if (now !== null && now !== before && SAID_AT.includes(now)) {
          announce(t('secondsLeft', { n: now }));
          if (now === SAID_AT.at(-1)) playClock();
        }
        return now;
      });
    };
    tick();
    if (timed.reading.remainingMs === null || !timed.reading.running) return;
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [timed]);
  if (left === null) return null;
  const minutes = Math.floor(left / 60);
  const seconds = left % 60;
  return (
    <p class={left <= 10 ? 'clock late' : 'clock'} role="timer" aria-label={t('clock')}>
      <span aria-hidden="true">
        {minutes}:{String(seconds).padStart(2, '0')}
      </span>
      <span class="unseen">{t('clockLeft', { m: minutes, s: seconds })}</span>
    </p>
  );
}
