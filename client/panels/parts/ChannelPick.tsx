import type { Channel } from '../../../shared/game/terms.ts';
import { talk } from '../../../shared/i18n/talk.ts';
import { say } from '../../i18n/say.ts';
import { channelKey, partnerIn } from '../../page/channels.ts';
import { useGame } from '../../store/GameContext.ts';
import { Pick } from '../../ui/Pick.tsx';

const t = say(talk);

interface ChannelPickProps {
  readonly label: string;
  readonly channels: readonly Channel[];
  readonly value: Channel;
  readonly onChoose: (channel: Channel) => void;
}

/** Who hears it: the table, the delegation, or one other seat. */
export function ChannelPick({ label, channels, value, onChoose }: ChannelPickProps) {
  const name = useChannelName();
  const key = channelKey(value);
  return (
    <Pick
      label={label}
      value={key}
      options={channels.map((channel) => ({ value: channelKey(channel), text: name(channel) }))}
      onChoose={(chosen) => {
        const found = channels.find((channel) => channelKey(channel) === chosen);
        if (found !== undefined) onChoose(found);
      }}
    />
  );
}

/** The name of a channel as its members call it. */
export function useChannelName(): (channel: Channel) => string {
  const { words, seat } = useGame();
  return (channel) => {
    if (channel.kind === 'table') return t('table');
    if (channel.kind === 'delegation') return t('delegation');
    const partner = partnerIn(channel, seat.value);
    return partner === null ? words.value.seats(channel.seats) : words.value.seat(partner);
  };
}
