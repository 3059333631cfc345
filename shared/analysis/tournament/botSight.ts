import type { BotSight } from '../../bots/Bot.ts';
import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import { type RandomStream, streamOf } from '../../game/random.ts';
import type { Viewer } from '../../game/Viewer.ts';
import { viewOf } from '../../game/viewOf.ts';
import { lazyOptions } from '../../rules/lazyOptions.ts';
import type { Options } from '../../rules/Options.ts';
import { type LoadedPack, loadPack } from '../../scenario/LoadedPack.ts';
import { packFor } from '../../scenario/packFor.ts';

/** What a seat's dice are named by, beside the seat and the round. */
export interface Dice {
  readonly seed: string;
  /** Acts of this seat so far. */
  readonly act: number;
}

/** What a bot in a seat may see, as a host would show it; each part is made when the bot looks at it. */
export function botSight(pack: LoadedPack, state: GameState, seat: SeatId, dice: Dice): BotSight {
  const own = packOf(pack, seat);
  const view = viewOf(state, viewerOf(seat));
  let options: Options | null = null;
  let random: RandomStream | null = null;
  return {
    pack: own,
    view,
    seat,
    get options() {
      options ??= lazyOptions({ pack: own, state: view }, seat);
      return options;
    },
    get random() {
      random ??= streamOf(dice.seed, ['bot', seat, state.round, dice.act]);
      return random;
    },
  };
}

function viewerOf(seat: SeatId): Viewer {
  return { kind: 'seat', seat };
}

/** A pack as each seat may read it, filtered once. */
const packs = new WeakMap<LoadedPack, Map<SeatId, LoadedPack>>();

function packOf(pack: LoadedPack, seat: SeatId): LoadedPack {
  const known = packs.get(pack) ?? new Map<SeatId, LoadedPack>();
  packs.set(pack, known);
  const own = known.get(seat) ?? loadPack(packFor(pack.raw, viewerOf(seat)));
  known.set(seat, own);
  return own;
}
