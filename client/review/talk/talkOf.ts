import type { Message } from '../../../shared/game/GameState.ts';
import type { FoldedReview } from '../../session/foldReview.ts';

/** Something said, and where the walk shows it being said. */
export interface Said {
  readonly message: Message;
  readonly position: number;
}

/** Which talk: all, at the table, within a delegation, or between two. */
export const TALKS = ['all', 'table', 'us', 'mx', 'private'] as const;
export type Talk = (typeof TALKS)[number];

/** Everything said in a game, in order. */
export function talkOf({ rows }: FoldedReview): readonly Said[] {
  return rows.flatMap((row, index) =>
    row.events.flatMap((event) =>
      event.type === 'MessagePosted' ? [{ message: event.message, position: index + 1 }] : [],
    ),
  );
}

/** Whether something was said in a kind of talk. */
export function isIn({ channel }: Message, talk: Talk): boolean {
  if (talk === 'all') return true;
  return channel.kind === 'delegation' ? channel.side === talk : channel.kind === talk;
}
