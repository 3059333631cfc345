import type { GameState } from './GameState.ts';
import type { Viewer } from './Viewer.ts';
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
    messages: state.messages.filter((message) => mayHear(viewer, message.channel)),
    offers: state.offers.filter((offer) => mayHear(viewer, offer.channel)),
    pledges: state.pledges.filter((pledge) => mayHear(viewer, pledge.channel)),
  };
}
