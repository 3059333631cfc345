import { sideOf } from '../../../shared/game/ids.ts';
import type { Channel } from '../../../shared/game/terms.ts';
import { channelKey } from '../../page/channels.ts';
import { useGame } from '../../store/GameContext.ts';

/** The channels this page can show: those its seat can use, and for others those in which something was said. */
export function useChannels(): readonly Channel[] {
  const { view, seat, options } = useGame();
  const speak = options.value?.speak;
  if (speak?.available === true) return speak.choices.channels;
  const own = seat.value;
  const said = new Map(view.value.messages.map((message) => [channelKey(message.channel), message.channel]));
  const table: Channel = { kind: 'table' };
  const fixed: readonly Channel[] =
    own === null ? [table] : [table, { kind: 'delegation', side: sideOf(own) }];
  const keys = new Set(fixed.map(channelKey));
  return [...fixed, ...[...said].filter(([key]) => !keys.has(key)).map(([, channel]) => channel)];
}
