import type { GameEvent } from '../game/GameEvent.ts';
import type { GameSettings, StandingClause } from '../game/GameState.ts';
import { type ClauseId, type SeatId, SIDES, type StockId } from '../game/ids.ts';
import type { Refusal } from '../game/Refusal.ts';
import { ok, type Result } from '../game/result.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';
import { drawTempers } from './drawTempers.ts';
import { adjustmentFault } from './procedure/adjusted.ts';
import { refuse } from './refuse.ts';

/**
 * Sets the table: 2009, before the first round. The first row of every log. Refused when the settings do not fit the
 * pack: a seat it does not have, a missing head, a number of rounds it does not offer.
 */
export function decideOpening(
  pack: LoadedPack,
  settings: GameSettings,
  seed: string,
): Result<readonly GameEvent[], Refusal> {
  const stranger = settings.seats.find((seat) => !pack.seats.has(seat));
  if (stranger !== undefined) return refuse('openGame', 'unknownSeat', { seat: stranger });
  const headless = SIDES.find((side) => !settings.seats.includes(pack.headOf(side)));
  if (headless !== undefined) return refuse('openGame', 'unknownSeat', { seat: pack.headOf(headless) });
  if (!pack.raw.roundChoices.includes(settings.rounds))
    return refuse('openGame', 'malformed', { rounds: settings.rounds });
  const fault = settings.adjustments === undefined ? null : adjustmentFault(settings.adjustments);
  if (fault !== null) return refuse('openGame', 'malformed', { adjustments: fault });
  const event: GameEvent = {
    type: 'GameOpened',
    settings,
    capital: Object.fromEntries(
      settings.seats.map((seat): [SeatId, number] => [seat, pack.raw.opening.capital]),
    ),
    frame: pack.raw.opening.frame,
    clauses: Object.fromEntries(
      pack.raw.clauses.map((clause): [ClauseId, StandingClause] => [
        clause.id,
        {
          level: clause.today,
          visibility: 'announced',
          changedInRound: null,
          delivered: true,
          deliverBy: null,
          suspendedUntil: null,
          sponsors: [],
        },
      ]),
    ),
    stocks: Object.fromEntries(pack.raw.stocks.map((stock): [StockId, number] => [stock.id, stock.initial])),
    tempers: drawTempers(pack, settings.seats, seed),
    seed,
  };
  return ok([event]);
}
