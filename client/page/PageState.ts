import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClauseId } from '../../shared/game/ids.ts';
import type { Channel } from '../../shared/game/terms.ts';
import type { Game } from '../store/Game.ts';
import { channelKey } from './channels.ts';

export const PANELS = ['now', 'talk', 'brief', 'accord', 'world', 'calendar', 'log', 'terms'] as const;
export type PanelId = (typeof PANELS)[number];

/** What is open on the page of a game; nothing of it is part of the game. */
export interface PageState {
  readonly panel: Signal<PanelId>;
  /** On small screens: whether the panel covers the table. */
  readonly sheet: Signal<boolean>;
  readonly channel: Signal<Channel>;
  /** A clause somebody pointed at on the table; panels show it first. */
  readonly pointed: Signal<ClauseId | null>;
  readonly menu: Signal<'menu' | 'keys' | null>;
  /** Words handed to the composer, until it has taken them. */
  readonly draftWords: Signal<string | null>;
  /** Messages of others not looked at yet, by channel. */
  readonly unread: ReadonlySignal<ReadonlyMap<string, number>>;
  open(panel: PanelId): void;
  /** Everything said in a channel so far was seen. */
  markRead(channel: Channel): void;
}

export function createPageState(game: Game): PageState {
  const panel = signal<PanelId>('now');
  const sheet = signal(false);
  const seen = signal<ReadonlyMap<string, number>>(countMessages(game));
  const unread = computed(() => {
    const counts = countMessages(game);
    return new Map([...counts].map(([key, count]) => [key, Math.max(0, count - (seen.value.get(key) ?? 0))]));
  });
  return {
    panel,
    sheet,
    channel: signal<Channel>({ kind: 'table' }),
    pointed: signal<ClauseId | null>(null),
    menu: signal<'menu' | 'keys' | null>(null),
    draftWords: signal<string | null>(null),
    unread,
    open: (next) => {
      panel.value = next;
      sheet.value = true;
    },
    markRead: (channel) => {
      const key = channelKey(channel);
      const count = countMessages(game).get(key) ?? 0;
      if ((seen.peek().get(key) ?? 0) !== count) seen.value = new Map(seen.peek()).set(key, count);
    },
  };
}

function countMessages(game: Game): ReadonlyMap<string, number> {
  const own = game.seat.value;
  const counts = new Map<string, number>();
  for (const message of game.view.value.messages) {
    if (message.from === own) continue;
    const key = channelKey(message.channel);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export const PageContext = createContext<PageState | null>(null);

export function usePage(): PageState {
  const page = useContext(PageContext);
  if (page === null) throw new Error('no page around this component');
  return page;
}
