import type { SeatId } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { acceptableAccords, levelIn } from '../score/acceptableAccords.ts';
import { ceilings, type PreparedAccords, prepared } from '../score/ceilings.ts';
import { openingOf } from '../score/openings.ts';
import { valuesOf } from '../score/seatOutcome.ts';
import { characterSettings } from './CharacterJob.ts';

/** What was reachable at the start of one game. */
export interface Reach {
  readonly seed: string;
  /** The best acceptable accord for each seat, in hundredths of a point; never less than five points. */
  readonly ceilings: { readonly [seat: SeatId]: number };
  /** The most that all seats' shares of their ceilings can come to in one acceptable accord. */
  readonly joint: number;
  /** How far the interests that were drawn are opposed: 0 one accord gives every seat its best, 1 none gives anything. */
  readonly opposition: number;
  /** Share of all accords that both homes would accept at the opening. */
  readonly passing: number;
}

/** A ceiling below five points would make an advantage of noise. */
const LEAST_CEILING = 500;

/** Accords depend on pack and seats alone. */
const known = new WeakMap<LoadedPack, PreparedAccords>();

/** What was reachable in the games of some seeds, by the accords both homes would accept at the opening. */
export function reachOf(pack: LoadedPack, seeds: readonly string[]): readonly Reach[] {
  const settings = characterSettings(pack);
  const ready =
    known.get(pack) ?? prepared(pack, acceptableAccords(openingOf(pack, settings, seeds[0] ?? '')));
  known.set(pack, ready);
  return seeds.map((seed): Reach => {
    const table = openingOf(pack, settings, seed);
    const best = ceilings(table, ready);
    const reach = Object.fromEntries(
      settings.seats.map((seat): [SeatId, number] => [seat, Math.max(LEAST_CEILING, best[seat] ?? 0)]),
    );
    const joint = jointCeiling(table, ready, reach);
    const opposition = 1 - joint / Math.max(1, settings.seats.length);
    return { seed, ceilings: reach, joint, opposition, passing: ready.codes.length / ready.all };
  });
}

function jointCeiling(
  table: Parameters<typeof valuesOf>[0],
  { clauses, codes, together }: PreparedAccords,
  reach: { readonly [seat: SeatId]: number },
): number {
  const { seats } = table.state.settings;
  const worths = new Float64Array(clauses.length * 4);
  for (const seat of seats) {
    const values = valuesOf(table, seat);
    clauses.forEach((clause, place) => {
      for (let level = 0; level < 4; level += 1)
        worths[place * 4 + level] =
          (worths[place * 4 + level] ?? 0) + (values.clauses[clause]?.[level] ?? 0) / (reach[seat] ?? 1);
    });
  }
  const bonuses = table.pack.raw.interactions.map(({ seats: points }) =>
    seats.reduce((sum, seat) => sum + ((points[seat] ?? 0) * 100) / (reach[seat] ?? 1), 0),
  );
  let best = 0;
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? 0;
    let worth = 0;
    for (let place = 0; place < clauses.length; place += 1)
      worth += worths[place * 4 + levelIn(code, place)] ?? 0;
    const bits = together[index] ?? 0;
    for (let bit = 0; bit < bonuses.length; bit += 1) if ((bits >>> bit) & 1) worth += bonuses[bit] ?? 0;
    if (worth > best) best = worth;
  }
  return best;
}
