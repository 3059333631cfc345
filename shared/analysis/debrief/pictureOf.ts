import { type SeatId, sideOf } from '../../game/ids.ts';
import type { Table } from '../../rules/Table.ts';
import { accordValue } from '../../rules/value/accordValue.ts';
import type { Levels } from '../../rules/value/Levels.ts';
import { delegationValues, type Worth } from '../frontier/DelegationValues.ts';
import { frontier } from '../frontier/frontier.ts';
import { undominated } from '../frontier/merge.ts';
import { accordWorths, prepared } from '../score/ceilings.ts';
import { valuesOf } from '../score/seatOutcome.ts';
import type { BargainingPicture } from './Debrief.ts';
import type { Reach } from './reachOf.ts';

/** The accord that stands, the frontier and the solution points, as sums over the seats of the two delegations. */
export function pictureOf({ opening, acceptable }: Reach, accord: Levels): BargainingPicture {
  const points = frontier(opening, delegationValues(opening)).map(worthOnly);
  const reached = worthOf(opening, accord);
  return {
    disagreement: { us: 0, mx: 0 },
    reached,
    frontier: points,
    passingFrontier: undominated(passingPoints(opening, acceptable)).map(worthOnly),
    ...solutionPoints(points, { us: 0, mx: 0 }),
    distance: Math.round(Math.min(...points.map((point) => distance(point, reached)))),
  };
}

/**
 * Nash, Kalai's egalitarian and Kalai-Smorodinsky points among those where no delegation has less than at the
 * disagreement (the ideal of each is its best point of all), and the largest sum. `null` where there is no such point.
 */
export function solutionPoints(
  points: readonly Worth[],
  disagreement: Worth,
): Pick<BargainingPicture, 'nash' | 'egalitarian' | 'kalaiSmorodinsky' | 'utilitarian'> {
  const gain = ({ us, mx }: Worth): Worth => ({ us: us - disagreement.us, mx: mx - disagreement.mx });
  const rational = points.filter((point) => gain(point).us >= 0 && gain(point).mx >= 0);
  const span = {
    us: Math.max(1, ...points.map((point) => gain(point).us)),
    mx: Math.max(1, ...points.map((point) => gain(point).mx)),
  };
  const most = (measure: (gained: Worth) => number, among: readonly Worth[] = rational): Worth | null => {
    let top: Worth | null = null;
    for (const point of among) if (top === null || measure(gain(point)) > measure(gain(top))) top = point;
    return top;
  };
  return {
    nash: most(({ us, mx }) => us * mx),
    egalitarian: most(({ us, mx }) => Math.min(us, mx)),
    kalaiSmorodinsky: most(({ us, mx }) => Math.min(us / span.us, mx / span.mx)),
    utilitarian: most(({ us, mx }) => us + mx, points),
  };
}

const worthOnly = ({ us, mx }: Worth): Worth => ({ us, mx });

function worthOf(table: Table, accord: Levels): Worth {
  const sum = { us: 0, mx: 0 };
  for (const seat of table.state.settings.seats)
    sum[sideOf(seat)] += accordValue(valuesOf(table, seat), table, accord);
  return sum;
}

function passingPoints(table: Table, acceptable: Reach['acceptable']) {
  const ready = prepared(table.pack, acceptable);
  const worths = table.state.settings.seats.map((seat): readonly [SeatId, Int32Array] => [
    seat,
    accordWorths(table, seat, ready),
  ]);
  return Array.from(acceptable.codes, (accord, index) => {
    const sum = { us: 0, mx: 0 };
    for (const [seat, of] of worths) sum[sideOf(seat)] += of[index] ?? 0;
    return { ...sum, accord };
  });
}

function distance(a: Worth, b: Worth): number {
  return Math.sqrt((a.us - b.us) * (a.us - b.us) + (a.mx - b.mx) * (a.mx - b.mx));
}
