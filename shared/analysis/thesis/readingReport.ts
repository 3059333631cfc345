import type { SeatId } from '../../game/ids.ts';
import { type Estimate, estimate, pairedDifference, rounded } from '../statistics/estimate.ts';
import type { RoadOutcome } from './RoadOutcome.ts';
import { jointOf, type Scale, scoreOf } from './scores.ts';
import type { Preference, ReadingReport, Rivalry, RoadReport } from './ThesisReport.ts';

/** A road with its games, in the order of the seeds. */
export interface WalkedRoad {
  readonly road: string;
  readonly outcomes: readonly RoadOutcome[];
}

/** What the roads came to in one reading, and the argued road against each other one. */
export function readingReport(argued: string, walked: readonly WalkedRoad[], scale: Scale): ReadingReport {
  const own = walked.find(({ road }) => road === argued)?.outcomes ?? [];
  const others = walked.filter(({ road }) => road !== argued);
  const roads = walked.map((road) => roadReport(road, scale));
  const best = (of: (report: RoadReport) => Estimate): string =>
    [...roads].sort((a, b) => of(b).mean - of(a).mean)[0]?.road ?? '';
  return {
    roads,
    against: others.map((other) => rivalry(own, other, scale)),
    prefersAnother: scale.seats.flatMap((seat) => preference(seat, own, others, scale)),
    bestJointly: best(({ joint }) => joint),
    bestKept: best(({ kept }) => kept),
  };
}

function roadReport({ road, outcomes }: WalkedRoad, scale: Scale): RoadReport {
  const seats = scale.seats.map(
    (seat) => [seat, estimate(outcomes.map((outcome) => scoreOf(scale, outcome, seat)))] as const,
  );
  const [worst] = [...seats].sort(([, a], [, b]) => a.mean - b.mean);
  const counted = outcomes.reduce((sum, outcome) => sum + outcome.counted, 0);
  const accepted = outcomes.reduce((sum, outcome) => sum + outcome.accepted, 0);
  if (worst === undefined) throw new Error('a table without seats');
  return {
    road,
    joint: estimate(outcomes.map((outcome) => jointOf(scale, outcome))),
    worstOff: { seat: worst[0], score: worst[1] },
    endState: estimate(outcomes.map(({ policeMatter }) => (policeMatter ? 1 : 0))),
    changed: estimate(outcomes.map(({ changed }) => changed)),
    kept: estimate(outcomes.map(({ kept }) => kept)),
    accepted: counted === 0 ? 0 : rounded(accepted / counted),
    seats: Object.fromEntries(seats),
  };
}

/** The argued road less another one, seed by seed. */
export function rivalry(own: readonly RoadOutcome[], { road, outcomes }: WalkedRoad, scale: Scale): Rivalry {
  return {
    road,
    joint: pairedDifference(
      own.map((outcome) => jointOf(scale, outcome)),
      outcomes.map((outcome) => jointOf(scale, outcome)),
    ),
    kept: pairedDifference(
      own.map(({ kept }) => kept),
      outcomes.map(({ kept }) => kept),
    ),
  };
}

/** The other road a seat likes best, if it likes it better for sure. */
function preference(
  seat: SeatId,
  own: readonly RoadOutcome[],
  others: readonly WalkedRoad[],
  scale: Scale,
): readonly Preference[] {
  const scores = (outcomes: readonly RoadOutcome[]) =>
    outcomes.map((outcome) => scoreOf(scale, outcome, seat));
  const mine = scores(own);
  const [best] = others
    .map(({ road, outcomes }) => ({ seat, road, difference: pairedDifference(scores(outcomes), mine) }))
    .sort((a, b) => b.difference.mean - a.difference.mean);
  return best !== undefined && best.difference.interval[0] > 0 ? [best] : [];
}
