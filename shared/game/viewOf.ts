import type { GameSettings, GameState } from './GameState.ts';
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
    messages: heardBy(viewer, state, 'messages', state.messages),
    offers: heardBy(viewer, state, 'offers', state.offers),
    pledges: heardBy(viewer, state, 'pledges', state.pledges),
  };
}

type HeardList = 'messages' | 'offers' | 'pledges';

interface Heard {
  readonly channel: Channel;
}

/** A list as a viewer last heard it, and the list of which that is a part. */
interface LastHeard {
  readonly of: readonly Heard[];
  readonly heard: readonly Heard[];
}

/**
 * What each kind of viewer last heard of each list, by the settings of the game, which stay the same object: a list
 * that has not changed is filtered once, so that what is heard of it stays the same from row to row.
 */
const last = new WeakMap<GameSettings, Map<string, LastHeard>>();

function heardBy<Item extends Heard>(
  viewer: Viewer,
  { settings }: GameState,
  name: HeardList,
  items: readonly Item[],
): readonly Item[] {
  const open = secretsOpenTo(viewer);
  if (open === 'all') return items;
  const ofGame = last.get(settings) ?? new Map<string, LastHeard>();
  last.set(settings, ofGame);
  const key = `${name} ${open}`;
  const before = ofGame.get(key);
  // what is kept was filtered from these very items
  if (before?.of === items) return before.heard as readonly Item[];
  const heard = items.filter(({ channel }) => mayHear(viewer, channel));
  ofGame.set(key, { of: items, heard });
  return heard;
}
