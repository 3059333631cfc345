import type { ClauseId } from '../../game/ids.ts';
import type { Level, Visibility } from '../../game/vocabulary.ts';
import { crossesRedLine } from '../../rules/value/accordValue.ts';
import type { Mind } from './Mind.ts';
import { opinionsOf } from './opinions.ts';
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
  const bids = everyPackage(mind, draft, (clause, level) => shownAs(mind, clause, level))
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

/** Shown to those who like it: quiet where the own audience would not thank for it. */
function shownAs({ pack, seat, standing }: Mind, clause: ClauseId, level: Level): Visibility {
  const thinks = opinionsOf(pack, seat)[clause] ?? [];
  return (thinks[level] ?? 0) <= (thinks[standing[clause] ?? 0] ?? 0) ? 'quiet' : 'announced';
}

/** Steps between two texts, over all clauses of the docket. */
function wayTo({ view }: Mind, from: Package, to: Package): number {
  return view.docket.reduce(
    (sum, clause) => sum + Math.abs((from.levels[clause] ?? 0) - (to.levels[clause] ?? 0)),
    0,
  );
}
