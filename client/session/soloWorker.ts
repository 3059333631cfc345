import { bots } from '../../shared/bots/bots.ts';
import { CHARACTERS } from '../../shared/bots/personas/Persona.ts';
import { openIndexedDbStore } from './solo/indexedDbStore.ts';
import { memorySoloStore } from './solo/memorySoloStore.ts';
import type { FromWorker, Line, ToWorker } from './solo/SoloMessage.ts';
import type { SoloStore } from './solo/SoloStore.ts';
import { serveSolo } from './solo/serveSolo.ts';

// The referee of a game played alone, beside the page so that bots may think without stopping it.

/** Longest time that timers can wait. */
const LONGEST_MS = 2 ** 31 - 1;

let listener: ((message: ToWorker) => void) | null = null;
const early: ToWorker[] = [];
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (listener === null) early.push(data);
  else listener(data);
});

const line: Line<FromWorker, ToWorker> = {
  post: (message) => postMessage(message),
  hear: (next) => {
    listener = next;
    for (const message of early.splice(0)) next(message);
  },
};

function serve(store: SoloStore): void {
  serveSolo(line, {
    store,
    botNames: CHARACTERS,
    ports: {
      now: () => Date.now(),
      after: (ms, act) => {
        const timer = setTimeout(act, Math.min(ms, LONGEST_MS));
        return () => clearTimeout(timer);
      },
      salt: () => randomDigits(16),
      bots,
      report: (incident) => console.warn('in the game', incident),
    },
    seed: () => randomDigits(16),
    hold,
  });
}

function randomDigits(bytes: number): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  return [...drawn].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The page that opened the game last plays it. Without locks (plain HTTP) the log itself refuses a second writer. */
function hold(game: string, lost: () => void): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  if (locks === undefined) return Promise.resolve();
  return new Promise((held) => {
    locks
      .request(`dos-mesas ${game}`, { steal: true }, () => {
        held();
        return new Promise(() => undefined);
      })
      .catch(lost);
  });
}

openIndexedDbStore()
  .catch(() => memorySoloStore())
  .then(serve);
