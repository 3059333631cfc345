import type { SeatId } from '../../shared/game/ids.ts';
import type { Channel } from '../../shared/game/terms.ts';

/** One text for each channel, the same for everybody in it. */
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

/** The other seat of a private channel. */
export function partnerIn(channel: Channel, own: SeatId | null): SeatId | null {
  if (channel.kind !== 'private') return null;
  return channel.seats.find((seat) => seat !== own) ?? null;
}
