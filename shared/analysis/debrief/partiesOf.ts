import type { Table } from '../../rules/Table.ts';
import { seatOutcomes } from '../score/seatOutcome.ts';
import type { PartiesDebrief } from './Debrief.ts';
import { onScale, type Reach } from './reachOf.ts';

/** How the seats came out, one by one and against each other. */
export function partiesOf(table: Table, reach: Reach): PartiesDebrief {
  const outcomes = seatOutcomes(table);
  const seats = table.state.settings.seats.flatMap((seat) => {
    const outcome = outcomes[seat];
    if (outcome === undefined) return [];
    return [
      {
        seat,
        outcome,
        fallback: reach.fallback[seat] ?? 0,
        ceiling: reach.ceiling[seat] ?? 0,
        score: onScale(reach, seat, outcome.total),
      },
    ];
  });
  const ranked = [...seats].sort((a, b) => a.score - b.score);
  const [worst, most] = [ranked[0], ranked.at(-1)];
  return {
    seats,
    joint: seats.reduce((sum, { outcome }) => sum + outcome.total, 0),
    meanScore: tenths(seats.reduce((sum, { score }) => sum + score, 0) / Math.max(1, seats.length)),
    worst: worst === undefined ? null : { seat: worst.seat, score: worst.score },
    spread: tenths((most?.score ?? 0) - (worst?.score ?? 0)),
    gini: giniOf(seats.map(({ outcome, fallback }) => outcome.total - fallback)),
  };
}

/** Gini of gains, counted from the least of them where some lost: 0 all alike, towards 1 one has all. */
export function giniOf(gains: readonly number[]): number {
  const least = Math.min(0, ...gains);
  const sorted = gains.map((gain) => gain - least).sort((a, b) => a - b);
  const sum = sorted.reduce((all, gain) => all + gain, 0);
  if (sum === 0) return 0;
  const ranked = sorted.reduce((all, gain, index) => all + (index + 1) * gain, 0);
  const n = sorted.length;
  return Math.round(1000 * ((2 * ranked) / (n * sum) - (n + 1) / n)) / 1000;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
