import { signal } from '@preact/signals';
import { remember, remembered } from './storage.ts';

/** Games that ended in this browser, by their address. */
const finished = signal<readonly string[]>(
  (remembered('finished') ?? '').split(' ').filter((at) => at !== ''),
);

/** Games remembered as ended at most. */
const MOST = 40;

/** Whether panels open one after the other, as they are needed: in somebody's first game. */
export const unlocking = signal(remembered('unlock') === 'yes');

/** Whether no game has been played to its end in this browser. */
export function isNewcomer(): boolean {
  return finished.value.length === 0;
}

/** A game has come to its end here. */
export function noteFinished(address: string): void {
  if (finished.value.includes(address)) return;
  finished.value = [...finished.value, address].slice(-MOST);
  remember('finished', finished.value.join(' '));
}

/** A game begins as the first one: panels open one after the other. */
export function startUnlocking(): void {
  unlocking.value = true;
  remember('unlock', 'yes');
}

/** Everything is shown from now on. */
export function showEverything(): void {
  unlocking.value = false;
  remember('unlock', null);
}

/** The round from which a part of the page is shown to newcomers; clauses say theirs in the pack. */
export const PART_UNLOCKS = {
  powers: 2,
  world: 2,
  frame: 2,
  pledges: 2,
  draft: 2,
  headActs: 2,
  lastCards: 2,
  calendar: 2,
} as const;

/** Whether something that opens in a round is shown. */
export function isUnlocked(unlockRound: number, round: number): boolean {
  return !unlocking.value || round >= unlockRound || round === 0;
}
