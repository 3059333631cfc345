import type { CharacterPolicy } from '../../bots/bots.ts';
import { estimate, meanOf, rounded } from '../statistics/estimate.ts';
import { chanceOfDifference, holm } from '../statistics/holm.ts';
import { advantagesOf } from './advantage.ts';
import type { CharacterGames } from './CharacterGames.ts';
import type { EmpiricalGame } from './CharactersReport.ts';
import { gainsOf } from './exploitability.ts';
import { SIGNIFICANT } from './levelRows.ts';

/** Steps of the replicator and the size of one: enough to settle, small enough not to jump. */
const STEPS = 4000;
const STEP = 0.002;

/**
 * The characters as strategies of a game: what one seat has that plays the row while all others play the column. It says
 * which characters a table can settle on, not which is best; tables of two kinds in equal parts were not played.
 */
export function empiricalGame(played: CharacterGames, strategies: readonly CharacterPolicy[]): EmpiricalGame {
  const scale = advantagesOf(played);
  const gains = strategies.map((row) =>
    strategies.map((field) =>
      row === field ? [] : gainsOf(played, field, played.deviations(field, row), scale),
    ),
  );
  const base = strategies.map((field) => meanOf(played.own(field).map(scale.mean)));
  const payoffs = gains.map((row) => row.map((all, field) => (base[field] ?? 0) + meanOf(all)));
  const fields = strategies.map((field, place) => {
    const against = strategies
      .map((row, index) => ({ row, all: gains[index]?.[place] ?? [] }))
      .filter(({ row }) => row !== field);
    const corrected = holm(against.map(({ all }) => chanceOfDifference(all)));
    const best = against.reduce<(typeof against)[number] | null>(
      (top, next) => (top === null || meanOf(next.all) > meanOf(top.all) ? next : top),
      null,
    );
    return {
      field,
      best: best?.row ?? field,
      regret: estimate(best?.all ?? []),
      stable: !against.some(({ all }, index) => meanOf(all) > 0 && (corrected[index] ?? 1) < SIGNIFICANT),
    };
  });
  return {
    strategies,
    payoffs: payoffs.map((row) => row.map(rounded)),
    fields,
    eliminated: eliminated(strategies, payoffs),
    replicator: replicated(payoffs).map((share) => Math.round(1000 * share) / 1000),
  };
}

/** One strategy after the other goes: the one that does worst on average in the fields of those that are left. */
export function eliminated<Name>(
  names: readonly Name[],
  payoffs: readonly (readonly number[])[],
): readonly Name[] {
  let left = names.map((_, index) => index);
  const gone: Name[] = [];
  while (left.length > 0) {
    const worth = (row: number): number => meanOf(left.map((field) => payoffs[row]?.[field] ?? 0));
    const worst = left.reduce((least, next) => (worth(next) < worth(least) ? next : least));
    const name = names[worst];
    if (name !== undefined) gone.push(name);
    left = left.filter((index) => index !== worst);
  }
  return gone;
}

/** Shares after copying what pays for a long time, from equal parts; a table is of one kind, drawn by the shares. */
export function replicated(payoffs: readonly (readonly number[])[]): readonly number[] {
  let shares: readonly number[] = payoffs.map(() => 1 / Math.max(1, payoffs.length));
  for (let step = 0; step < STEPS; step += 1) {
    const worths = payoffs.map((row) =>
      row.reduce((sum, payoff, field) => sum + payoff * (shares[field] ?? 0), 0),
    );
    const mean = worths.reduce((sum, worth, index) => sum + worth * (shares[index] ?? 0), 0);
    const next = shares.map((share, index) =>
      Math.max(0, share * (1 + STEP * ((worths[index] ?? 0) - mean))),
    );
    const sum = next.reduce((all, share) => all + share, 0);
    shares = next.map((share) => share / sum);
  }
  return shares;
}
