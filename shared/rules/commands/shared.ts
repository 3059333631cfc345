import type { GameState } from '../../game/GameState.ts';
import { type ClauseId, type SeatId, sideOf } from '../../game/ids.ts';
import { type Channel, hears, type TextChange, type Undertaking } from '../../game/terms.ts';
import type { Step } from '../../game/vocabulary.ts';
import { presentSeats } from '../seats.ts';

/** The steps of Talks. */
export const TALKS = ['debate', 'caucus', 'drafting'] as const satisfies readonly Step[];

/** Channels a seat can use: the table, its delegation, and every other present seat alone. */
export function channelsOf(state: GameState, seat: SeatId): readonly Channel[] {
  const others = presentSeats(state).filter((other) => other !== seat);
  return [
    { kind: 'table' },
    ...(others.some((other) => sideOf(other) === sideOf(seat))
      ? [{ kind: 'delegation', side: sideOf(seat) } as const]
      : []),
    ...others.map((other) => privateChannel(seat, other)),
  ];
}

/** The private channel of two seats, the same whoever opens it. */
export function privateChannel(a: SeatId, b: SeatId): Channel {
  return { kind: 'private', seats: a < b ? [a, b] : [b, a] };
}

/** Whether a channel exists at this table and the seat is in it. */
export function mayUse(state: GameState, seat: SeatId, channel: Channel): boolean {
  if (!hears(channel, seat)) return false;
  if (channel.kind !== 'private') return true;
  const [a, b] = channel.seats;
  return (
    a !== undefined &&
    b !== undefined &&
    a < b &&
    channel.seats.every((id) => presentSeats(state).includes(id))
  );
}

/** A short name of a channel for ids. */
export function channelKey(channel: Channel): string {
  switch (channel.kind) {
    case 'table':
      return 'table';
    case 'delegation':
      return channel.side;
    case 'private':
      return channel.seats.join('+');
  }
}

/** An id that says nothing of what happens in other channels: who, where, and how many there were before. */
export function idIn(from: SeatId, channel: Channel, earlier: number): string {
  return `${from}.${channelKey(channel)}.${earlier + 1}`;
}

/** How many of a seat's items there are in a channel. */
export function countIn(
  items: readonly { readonly from: SeatId; readonly channel: Channel }[],
  from: SeatId,
  channel: Channel,
): number {
  const key = channelKey(channel);
  return items.filter((item) => item.from === from && channelKey(item.channel) === key).length;
}

/** Clauses a change or a promise speaks of that are not on the docket. */
export function offDocket(state: GameState, clauses: readonly ClauseId[]): ClauseId | null {
  return clauses.find((clause) => !state.docket.includes(clause)) ?? null;
}

/** The clauses a change speaks of. */
export function clausesOf(change: TextChange): readonly ClauseId[] {
  switch (change.kind) {
    case 'term':
      return [change.term.clause];
    case 'frame':
      return [];
    case 'link':
      return change.clauses;
  }
}

/** The clauses an undertaking speaks of. */
export function clausesOfUndertaking(undertaking: Undertaking): readonly ClauseId[] {
  return undertaking.kind === 'vote' ? undertaking.terms.map((term) => term.clause) : [];
}

/** The first value that stands twice in a list. */
export function duplicateOf<Value>(values: readonly Value[]): Value | null {
  return values.find((value, index) => values.indexOf(value) !== index) ?? null;
}
