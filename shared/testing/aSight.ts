import type { BotSight } from '../bots/Bot.ts';
import type { GameState, OutlookEntry } from '../game/GameState.ts';
import type { ClauseId, SeatId } from '../game/ids.ts';
import { streamOf } from '../game/random.ts';
import { viewOf } from '../game/viewOf.ts';
import { optionsFor } from '../rules/optionsFor.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';
import { loadPack } from '../scenario/LoadedPack.ts';
import { packFor } from '../scenario/packFor.ts';
import { aTable, type TableWishes } from './aTable.ts';

/** What a bot in a seat sees at a table of bots that a test makes up: Talks, unless it says otherwise. */
export function aSight(
  pack: LoadedPack,
  seat: SeatId,
  wishes: TableWishes & {
    readonly state?: Partial<GameState>;
    readonly outlook?: readonly OutlookEntry[];
  } = {},
): BotSight {
  const { state } = aTable(pack, wishes);
  const docket = Object.keys(wishes.draft ?? {}) as readonly ClauseId[];
  const secret: GameState['secrets'][SeatId] = {
    temper: {},
    filing: null,
    ballot: null,
    commitment: null,
    queuedPower: null,
    outlook: wishes.outlook ?? [],
  };
  const whole: GameState = {
    ...state,
    step: 'caucus',
    docket,
    secrets: Object.fromEntries(state.settings.seats.map((id) => [id, secret])),
    ...wishes.state,
  };
  const viewer = { kind: 'seat', seat } as const;
  const own = loadPack(packFor(pack.raw, viewer));
  const view = viewOf(whole, viewer);
  return {
    pack: own,
    view,
    seat,
    options: optionsFor({ pack: own, state: view }, seat),
    random: streamOf('sight', [seat]),
  };
}
