import type { GameSettings } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import type { Table } from '../../rules/Table.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { scriptedTable } from '../play/ScriptedTable.ts';
import { type AcceptableAccords, acceptableAccords } from '../score/acceptableAccords.ts';
import { ceilings, prepared } from '../score/ceilings.ts';
import { openingOf } from '../score/openings.ts';
import { seatOutcomes } from '../score/seatOutcome.ts';

/** What was reachable for the seats of a game at its start, in hundredths of a point. */
export interface Reach {
  /** The table before its first round, with the tempers of the game. */
  readonly opening: Table;
  /** What both homes would accept then, all accords tried, going several steps at once free. */
  readonly acceptable: AcceptableAccords;
  /** The levels of 2009 carried to 2012, nobody doing anything: the median of a few seeds. */
  readonly fallback: { readonly [seat: SeatId]: number };
  /** The best accord acceptable then, above 2009. */
  readonly ceiling: { readonly [seat: SeatId]: number };
}

/** Games of which the fallback is the median. Its draws are elections and news. */
const FALLBACK_GAMES = 5;
/** A ceiling below five points would make a score of noise. */
const LEAST_CEILING = 500;

/** Looks at the opening of a game: the fallback, what homes accept, and each seat's best of that. */
export function reachOf(pack: LoadedPack, settings: GameSettings, seed: string): Reach {
  const opening = openingOf(pack, settings, seed);
  const acceptable = acceptableAccords(opening);
  const idle = Array.from({ length: FALLBACK_GAMES }, (_, index) =>
    idleOutcomes(opening, settings, index === 0 ? seed : `${seed}/idle-${index}`),
  );
  return {
    opening,
    acceptable,
    fallback: Object.fromEntries(
      settings.seats.map((seat): [SeatId, number] => [seat, medianOf(idle.map((one) => one[seat] ?? 0))]),
    ),
    ceiling: ceilings(opening, prepared(pack, acceptable)),
  };
}

/** A seat's outcome on the scale of its game: 0 the fallback, 100 what was reachable at the start. */
export function onScale({ fallback, ceiling }: Reach, seat: SeatId, outcome: number): number {
  const reach = Math.max(LEAST_CEILING, ceiling[seat] ?? 0);
  return Math.round((1000 * (outcome - (fallback[seat] ?? 0))) / reach) / 10;
}

/** A game in which every step ends by its clock and nothing is done; weighed by the tempers of the real game. */
function idleOutcomes(
  { pack, state }: Table,
  settings: GameSettings,
  seed: string,
): { readonly [seat: SeatId]: number } {
  const table = scriptedTable(pack, settings, seed);
  while (table.state.step !== 'over') table.closeStep();
  const secrets = { ...table.state.secrets };
  for (const seat of settings.seats) {
    const [own, real] = [secrets[seat], state.secrets[seat]];
    if (own !== undefined && real !== undefined) secrets[seat] = { ...own, temper: real.temper };
  }
  const outcomes = seatOutcomes({ pack, state: { ...table.state, secrets } });
  return Object.fromEntries(settings.seats.map((seat) => [seat, outcomes[seat]?.total ?? 0]));
}

/** The middle one; of an even number the lower of the two. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
