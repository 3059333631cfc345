import type { Presence } from '../../shared/protocol/Session.ts';

/** The part of the room's own state that says who is here. */
export interface RoomPresence {
  readonly watchers: number;
  readonly seats: {
    forEach(each: (seat: { readonly occupant: string; readonly here: boolean }, id: string) => void): void;
  };
}

/** Who is at the table, read from the room's state. */
export function presenceOf(state: RoomPresence): Presence {
  const seats: { [seat: string]: Presence['seats'][string] } = {};
  state.seats.forEach(({ occupant, here }, id) => {
    if (occupant === 'person') seats[id] = here ? 'here' : 'away';
    else seats[id] = occupant === 'bot' ? 'bot' : 'empty';
  });
  return { seats, watchers: state.watchers };
}
