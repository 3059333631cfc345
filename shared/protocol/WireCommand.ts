import type { SeatCommand } from '../game/Command.ts';
import type { ClauseId, LineId, SeatId } from '../game/ids.ts';
import type { Channel } from '../game/terms.ts';
import type { Level } from '../game/vocabulary.ts';

/** What a person says on the wire: words, which the host stores beside the log, or a prepared line. */
export type WireSpeech =
  | {
      readonly kind: 'words';
      /**
       * @minLength 1
       * @maxLength 280
       */
      readonly words: string;
    }
  | {
      readonly kind: 'line';
      readonly line: LineId;
      readonly clause?: ClauseId;
      readonly level?: Level;
      readonly seat?: SeatId;
    };

/** A seat's command as it travels: the same as the engine's, but speech carries its words. */
export type WireCommand =
  | Exclude<SeatCommand, { readonly kind: 'speak' }>
  | { readonly kind: 'speak'; readonly channel: Channel; readonly speech: WireSpeech };
