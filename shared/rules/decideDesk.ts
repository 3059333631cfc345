import type { Actor, Command, SeatCommand } from '../game/Command.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { Refusal } from '../game/Refusal.ts';
import { ok, type Result } from '../game/result.ts';
import { unreachable } from '../game/unreachable.ts';
import { decideChair } from './procedure/decideChair.ts';
import { floorNow } from './procedure/procedureOf.ts';
import { endTurn } from './procedure/turns.ts';
import { refuse } from './refuse.ts';
import { after } from './sequence.ts';
import { closeStep, settle } from './settle.ts';
import { openRound } from './steps/news.ts';
import { endGame } from './steps/outcome.ts';
import type { Table } from './Table.ts';

/** Judges what the host, the chair or the instructor asks. Undo is the host's: it folds the game again; a
 * set-up is for analysis and no table accepts it. */
export function decideDesk(
  table: Table,
  actor: Actor,
  command: Exclude<Command, SeatCommand>,
): Result<readonly GameEvent[], Refusal> {
  const { state } = table;
  const bySystem = actor === 'system';
  const byDesk = actor === 'instructor' || actor === 'chair';
  switch (command.kind) {
    case 'openGame':
      if (!bySystem) return refuse(command.kind, 'notForThisActor', { actor });
      return state.round > 0 ? refuse(command.kind, 'gameAlreadyOpen') : ok(openRound(table, 1));
    case 'expireStep': {
      if (!bySystem) return refuse(command.kind, 'notForThisActor', { actor });
      if (state.round === 0) return refuse(command.kind, 'gameNotOpen');
      if (state.step === 'over') return refuse(command.kind, 'gameOver');
      if (state.paused) return refuse(command.kind, 'paused');
      if (command.serial !== state.stepSerial) return refuse(command.kind, 'staleClock');
      return ok(closeStep(table));
    }
    case 'expireTurn': {
      if (!bySystem) return refuse(command.kind, 'notForThisActor', { actor });
      const running = floorNow(table);
      if (running === null) return refuse(command.kind, 'noFloor');
      if (state.paused) return refuse(command.kind, 'paused');
      if (command.turn !== running.floor.turn) return refuse(command.kind, 'staleClock');
      return settled(table, endTurn(table));
    }
    case 'recogniseSeat':
    case 'ruleOutMotion':
    case 'proceed': {
      if (!byDesk) return refuse(command.kind, 'notForThisActor', { actor });
      const ruled = decideChair(table, command);
      return ruled.ok ? settled(table, ruled.value) : ruled;
    }
    case 'occupySeat': {
      if (!bySystem && !byDesk) return refuse(command.kind, 'notForThisActor', { actor });
      if (state.seats[command.seat] === undefined)
        return refuse(command.kind, 'notASeat', { seat: command.seat });
      const events: readonly GameEvent[] = [
        { type: 'SeatOccupied', seat: command.seat, occupant: command.occupant },
      ];
      return settled(table, events);
    }
    case 'resumeClock':
      if (!bySystem) return refuse(command.kind, 'notForThisActor', { actor });
      return ok([{ type: 'ClockSet', paused: state.paused, remainingMs: command.remainingMs }]);
    case 'pauseClock':
      if (!byDesk) return refuse(command.kind, 'notForThisActor', { actor });
      return state.paused
        ? refuse(command.kind, 'paused')
        : ok([{ type: 'ClockSet', paused: true, remainingMs: null }]);
    case 'resumePlay': {
      if (!byDesk) return refuse(command.kind, 'notForThisActor', { actor });
      if (!state.paused) return refuse(command.kind, 'notPaused');
      const events: readonly GameEvent[] = [{ type: 'ClockSet', paused: false, remainingMs: null }];
      return settled(table, events);
    }
    case 'releaseReview':
      if (!byDesk && !bySystem) return refuse(command.kind, 'notForThisActor', { actor });
      return state.reviewReleased ? refuse(command.kind, 'alreadyDone') : ok([{ type: 'ReviewReleased' }]);
    case 'endGame':
      if (!byDesk) return refuse(command.kind, 'notForThisActor', { actor });
      if (state.round === 0) return refuse(command.kind, 'gameNotOpen');
      return state.step === 'over' ? refuse(command.kind, 'gameOver') : ok(endGame(table));
    case 'undo':
    case 'setUp':
      return refuse(command.kind, 'notForThisActor', { actor });
    default:
      return unreachable(command);
  }
}

/** Events with what follows from them by itself. */
function settled(table: Table, events: readonly GameEvent[]): Result<readonly GameEvent[], Refusal> {
  return ok([...events, ...settle(after(table, events))]);
}
