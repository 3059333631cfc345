import type { Side } from '../../../../shared/game/ids.ts';

/** What a share card says, in words; nothing that tells who played, where or when. */
export interface ShareCard {
  readonly game: string;
  readonly ending: string;
  readonly story: string;
  readonly seat: string;
  readonly side: Side;
  readonly goalsTitle: string;
  readonly goals: readonly { readonly text: string; readonly met: boolean; readonly word: string }[];
  readonly keptTitle: string;
  /** Clauses kept to 2014. */
  readonly kept: readonly { readonly name: string; readonly level: string }[];
  /** What stands there when nothing was kept. */
  readonly nothing: string;
  /** "and 3 more". */
  readonly more: (n: number) => string;
  readonly foot: string;
  /** The whole card in a sentence, for those who do not see it. */
  readonly told: string;
}

/** Size of the picture, as social networks show it. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
