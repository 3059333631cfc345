import type { SeatId } from '../../../shared/game/ids.ts';
import type { Channel } from '../../../shared/game/terms.ts';
import type { Words } from '../../words/Words.ts';

/** Who heard something, beside the seat that said it. */
export function heardBy(channel: Channel, from: SeatId, words: Words): string {
  if (channel.kind !== 'private') return words.channel(channel);
  return words.seats(channel.seats.filter((seat) => seat !== from));
}
