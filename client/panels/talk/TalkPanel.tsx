import { useEffect, useRef } from 'preact/hooks';
import type { Channel } from '../../../shared/game/terms.ts';
import { talk } from '../../../shared/i18n/talk.ts';
import { say } from '../../i18n/say.ts';
import { channelKey } from '../../page/channels.ts';
import { usePage } from '../../page/PageState.ts';
import { useGame } from '../../store/GameContext.ts';
import { useChannelName } from '../parts/ChannelPick.tsx';
import { SeatName } from '../parts/SeatName.tsx';
import { Composer } from './Composer.tsx';
import { useChannels } from './useChannels.ts';

const t = say(talk);

/** What was said, by channel: the table, the delegation, one other seat. */
export function TalkPanel() {
  const { view, words } = useGame();
  const { channel, unread, markRead } = usePage();
  const channels = useChannels();
  const name = useChannelName();
  const end = useRef<HTMLLIElement>(null);
  const key = channelKey(channel.value);
  const messages = view.value.messages.filter((message) => channelKey(message.channel) === key);
  const count = messages.length;
  useEffect(() => {
    markRead(channel.value);
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [key, count]);
  const open = channels.filter((candidate) => candidate.kind !== 'private');
  const people = channels.filter((candidate) => candidate.kind === 'private');
  return (
    <div class="talk">
      <fieldset class="channels">
        <legend class="unseen">{t('channels')}</legend>
        {open.map((candidate) => (
          <button
            key={channelKey(candidate)}
            type="button"
            class={channelKey(candidate) === key ? 'tile chosen' : 'tile'}
            aria-pressed={channelKey(candidate) === key}
            onClick={() => {
              channel.value = candidate;
            }}
          >
            {name(candidate)}
            <Unread count={waitingIn(candidate)} />
          </button>
        ))}
        {people.length === 0 ? null : (
          <select
            aria-label={t('choosePerson')}
            class={channel.value.kind === 'private' ? 'chosen' : ''}
            value={channel.value.kind === 'private' ? key : ''}
            onChange={(event) => {
              const found = people.find((candidate) => channelKey(candidate) === event.currentTarget.value);
              if (found !== undefined) channel.value = found;
            }}
          >
            <option value="">
              {t('choosePerson')}
              {sum(people) > 0 ? ` (${sum(people)})` : ''}
            </option>
            {people.map((candidate) => (
              <option key={channelKey(candidate)} value={channelKey(candidate)}>
                {name(candidate)}
                {waitingIn(candidate) > 0 ? ` (${waitingIn(candidate)})` : ''}
              </option>
            ))}
          </select>
        )}
      </fieldset>
      <ol class="messages plain-list" aria-label={t('messages')}>
        {messages.length === 0 ? <li class="hint">{t('empty')}</li> : null}
        {messages.map((message, index) => (
          <li key={message.id}>
            {messages[index - 1]?.round === message.round ? null : (
              <p class="round-rule">{t('round', { n: message.round })}</p>
            )}
            <div class={`message from-${message.from.slice(0, 2)}`}>
              <SeatName seat={message.from} />
              <p>{words.value.speech(message.speech)}</p>
            </div>
          </li>
        ))}
        <li ref={end} />
      </ol>
      <Composer channel={channel.value} />
    </div>
  );

  function waitingIn(candidate: Channel): number {
    return unread.value.get(channelKey(candidate)) ?? 0;
  }
  function sum(several: readonly Channel[]): number {
    return several.reduce((all, candidate) => all + waitingIn(candidate), 0);
  }
}

function Unread({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span class="badge">
      <span aria-hidden="true">{count}</span>
      <span class="unseen">{t('unread', { n: count })}</span>
    </span>
  );
}
