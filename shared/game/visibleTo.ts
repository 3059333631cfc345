import type { FloorEvent } from './floor/FloorEvent.ts';
import type { GameEvent } from './GameEvent.ts';
import type { SeatId } from './ids.ts';
import type { AmendmentEvent } from './papers/PaperEvent.ts';
import { type Channel, hears } from './terms.ts';
import { secretsOpenTo, type Viewer } from './Viewer.ts';

/** Whether a viewer hears a channel. */
export function mayHear(viewer: Viewer, channel: Channel): boolean {
  const open = secretsOpenTo(viewer);
  if (open === 'all' || channel.kind === 'table') return true;
  return open !== 'none' && hears(channel, open);
}

/** Whether a viewer shares a seat's secrets. */
export function mayKnow(viewer: Viewer, seat: SeatId): boolean {
  const open = secretsOpenTo(viewer);
  return open === 'all' || open === seat;
}

/** The members of a record of seats that a viewer may know. */
export function knownSeats<Value>(
  viewer: Viewer,
  record: { readonly [seat: SeatId]: Value },
): { readonly [seat: SeatId]: Value } {
  const open = secretsOpenTo(viewer);
  if (open === 'all') return record;
  const own = open === 'none' ? undefined : record[open];
  return open === 'none' || own === undefined ? {} : { [open]: own };
}

/**
 * What of an event a viewer may see: the event, the event with its secret parts emptied, or `null` if it is none of
 * the viewer's business. The only filter of events; laws with `viewOf` are property-tested.
 */
export function visibleTo(viewer: Viewer, event: GameEvent): GameEvent | null {
  switch (event.type) {
    case 'GameOpened':
      return { ...event, seed: null, tempers: knownSeats(viewer, event.tempers) };
    case 'RoundOpened':
      return { ...event, moods: null };
    case 'OutlookReported':
      return { ...event, outlooks: knownSeats(viewer, event.outlooks) };
    case 'DocketFiled':
      return mayKnow(viewer, event.seat) ? event : { ...event, entries: null };
    case 'PowerQueued':
      return mayKnow(viewer, event.seat) ? event : { ...event, queued: null };
    case 'BallotCast':
      return mayKnow(viewer, event.seat) ? event : { ...event, ballot: null };
    case 'CapitalCommitted':
      return mayKnow(viewer, event.seat) ? event : { ...event, amount: null };
    case 'MessagePosted':
      return mayHear(viewer, event.message.channel) ? event : null;
    case 'OfferMade':
      return mayHear(viewer, event.offer.channel) ? event : null;
    case 'OfferAnswered':
      return mayHear(viewer, event.channel) ? event : null;
    case 'PledgeMade':
      return mayHear(viewer, event.pledge.channel) ? event : null;
    case 'OffersClosed': {
      const offers = event.offers.filter((offer) => mayHear(viewer, offer.channel));
      return offers.length > 0 ? { ...event, offers } : null;
    }
    case 'PledgesSettled': {
      const outcomes = event.outcomes.filter((outcome) => mayHear(viewer, outcome.channel));
      return outcomes.length > 0 ? { ...event, outcomes } : null;
    }
    case 'SeatOccupied':
    case 'StepOpened':
    case 'CardPlayed':
    case 'DilemmaAnswered':
    case 'EffectsApplied':
    case 'DocketRevealed':
    case 'EditProposed':
    case 'EditClosed':
    case 'TextChanged':
    case 'PowerCancelled':
    case 'PowerUsed':
    case 'PowerAnswered':
    case 'AmendmentProposed':
    case 'VoteOpened':
    case 'RollAnswered':
    case 'HeadActed':
    case 'BallotsRevealed':
    case 'AccordDecided':
    case 'HomeCounted':
    case 'CreditClaimed':
    case 'HalfYearMoved':
    case 'ElectionHeld':
    case 'GameConcluded':
    case 'SeatReady':
    case 'ClockSet':
    case 'ReviewReleased':
    case 'Undone':
      return event;
    default:
      return onTheFloor(event);
  }
}

/** Everything on a floor is public, and so are papers and amendments. The type keeps any other kind of event from slipping through here. */
function onTheFloor(event: FloorEvent | AmendmentEvent): FloorEvent | AmendmentEvent {
  return event;
}
