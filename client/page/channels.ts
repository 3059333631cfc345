import type { SeatId } from '../../shared/game/ids.ts';
import type { Channel } from '../../shared/game/terms.ts';

export { channelKey } from '../../shared/rules/commands/shared.ts';

/** The other seat of a private channel. */
export function partnerIn(channel: Channel, own: SeatId | null): SeatId | null {
  if (channel.kind !== 'private') return null;
  return channel.seats.find((seat) => seat !== own) ?? null;
}
