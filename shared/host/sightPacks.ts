import { canonical } from '../game/canonical.ts';
import type { GameState } from '../game/GameState.ts';
import type { SeatId } from '../game/ids.ts';
import type { Viewer } from '../game/Viewer.ts';
import { viewOf } from '../game/viewOf.ts';
import type { Snapshot, Texts } from '../protocol/Frame.ts';
import { optionsFor } from '../rules/optionsFor.ts';
import { type LoadedPack, loadPack } from '../scenario/LoadedPack.ts';
import type { PackTexts } from '../scenario/PackTexts.ts';
import { packFor, textsFor } from '../scenario/packFor.ts';
import type { BotSight } from './ports.ts';

export interface SightPacks {
  /** What a snapshot holds of game and content. */
  view(
    state: GameState,
    viewer: Viewer,
    textsOf: (view: GameState) => Texts,
  ): Pick<Snapshot, 'view' | 'texts' | 'pack' | 'packTexts'>;
  /** What a bot in a seat may see; its dice are the host's. */
  seat(state: GameState, seat: SeatId): Omit<BotSight, 'random'>;
}

/** The game and its content as each viewer may know them. Content does not change, so it is filtered once a viewer. */
export function createSightPacks(
  pack: LoadedPack,
  texts: { readonly en: PackTexts; readonly es: PackTexts },
): SightPacks {
  const packs = new Map<string, Pick<Snapshot, 'pack' | 'packTexts'>>();
  const loaded = new Map<SeatId, LoadedPack>();

  return {
    view: (state, viewer, textsOf) => {
      const key = canonical(viewer);
      const content = packs.get(key) ?? {
        pack: packFor(pack.raw, viewer),
        packTexts: { en: textsFor(texts.en, viewer), es: textsFor(texts.es, viewer) },
      };
      packs.set(key, content);
      const view = viewOf(state, viewer);
      return { view, texts: textsOf(view), ...content };
    },
    seat: (state, seat) => {
      const viewer: Viewer = { kind: 'seat', seat };
      const own = loaded.get(seat) ?? loadPack(packFor(pack.raw, viewer));
      loaded.set(seat, own);
      const view = viewOf(state, viewer);
      return { pack: own, view, seat, options: optionsFor({ pack: own, state: view }, seat) };
    },
  };
}
