import { crossesRedLine } from '../../rules/value/accordValue.ts';
import type { Mind } from './Mind.ts';
import { draftPackage, everyPackage, type Package } from './Package.ts';
import { gainOf } from './prospects.ts';
import { targetAt } from './target.ts';

/** What a seat that looks at itself alone asks for now. */
export interface LinearBid {
  readonly draft: Package;
  /** The accord it works for: what stands, if nothing is better. */
  readonly accord: Package;
  /** Least gain it asks for now, in points. */
  readonly target: number;
}

/** The accord nearest to the text among those that gain what the seat asks for at this moment, 0 to 1. */
export function closestBid(mind: Mind, time: number): LinearBid {
  const draft = draftPackage(mind);
  const bids = everyPackage(mind, draft, () => 'announced')
    .filter((accord) => !crossesRedLine(mind.table, mind.seat, mind.standing, accord.levels))
    .map((accord) => ({ accord, gain: gainOf(mind, accord), way: wayTo(mind, draft, accord) }));
  const most = Math.max(0, ...bids.map(({ gain }) => gain));
  const target = targetAt(time, { shape: 'even', floor: 0.2 }) * most;
  const enough = bids.filter(({ gain }) => gain >= target && gain >= 0);
  const [first, ...rest] = enough;
  if (first === undefined) return { draft, accord: draft, target };
  const nearest = rest.reduce(
    (best, next) => (next.way < best.way || (next.way === best.way && next.gain > best.gain) ? next : best),
    first,
  );
  return { draft, accord: nearest.accord, target };
}

/** Steps between two texts, over all clauses of the docket. */
function wayTo({ view }: Mind, from: Package, to: Package): number {
  return view.docket.reduce(
    (sum, clause) => sum + Math.abs((from.levels[clause] ?? 0) - (to.levels[clause] ?? 0)),
    0,
  );
}
