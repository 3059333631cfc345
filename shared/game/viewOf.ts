import type { GameState } from './GameState.ts';
import type { Channel } from './terms.ts';
import { secretsOpenTo, type Viewer } from './Viewer.ts';
import { knownSeats, mayHear } from './visibleTo.ts';

/**
 * The game as one viewer may know it: the same shape, without what is hidden from it. Law, with `visibleTo`:
 * `viewOf(evolve(state, event)) = evolve(viewOf(state), visibleTo(event))`.
 */
export function viewOf(state: GameState, viewer: Viewer): GameState {
  return {
    ...state,
    hidden: null,
    secrets: knownSeats(viewer, state.secrets),
    messages: heardBy(viewer, state.messages),
    offers: heardBy(viewer, state.offers),
    pledges: heardBy(viewer, state.pledges),
  };
}

/** What each kind of viewer hears of a list; the same list is filtered once, so that it stays the same from row to row. */
const heard = new WeakMap<readonly Heard[], Map<string, readonly Heard[]>>();

interface Heard {
  readonly channel: Channel;
}

function heardBy<Item extends Heard>(viewer: Viewer, items: readonly Item[]): readonly Item[] {
  const open = secretsOpenTo(viewer);
  if (open === 'all') return items;
  const known = heard.get(items) ?? new Map<string, readonly Heard[]>();
  heard.set(items, known);
  const before = known.get(open);
  // the list under a viewer's key was filtered from these very items
  if (before !== undefined) return before as readonly Item[];
  const now = items.filter(({ channel }) => mayHear(viewer, channel));
  known.set(open, now);
  return now;
}
