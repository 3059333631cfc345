import type { GameState } from '../../game/GameState.ts';
import type { ClauseId, Side } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { type Recall, recalledByAll } from './recall.ts';

/** What anybody can guess of homes, as far as somebody asked, until something public changes. */
export interface PublicGuess {
  /** Support above the threshold in hundredths of a point, by home, clause and manner. */
  readonly margins: { readonly [S in Side]: Map<ClauseId, number[]> };
  readonly goodwill: { [S in Side]: number | null };
}

const guesses: Recall<PublicGuess> = new WeakMap();

/** The same for all seats of a table. */
export function publicGuess(pack: LoadedPack, view: GameState): PublicGuess {
  const { stocks, modifiers, standing, round, settings, seats } = view;
  const records = settings.seats.map((seat) => seats[seat]?.record);
  return recalledByAll(guesses, pack, [stocks, modifiers, standing, round, settings, ...records], () => ({
    margins: { us: new Map(), mx: new Map() },
    goodwill: { us: null, mx: null },
  }));
}
