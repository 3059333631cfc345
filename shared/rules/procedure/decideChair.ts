import type { Command } from '../../game/Command.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { ok, type Result } from '../../game/result.ts';
import { unreachable } from '../../game/unreachable.ts';
import { refuse } from '../refuse.ts';
import type { Table } from '../Table.ts';
import { inOrderNow } from './inOrderNow.ts';
import { floorNow, ruleOf } from './procedureOf.ts';
import { endTurn, giveFloor } from './turns.ts';

type ChairCommand = Extract<Command, { readonly kind: 'recogniseSeat' | 'ruleOutMotion' | 'proceed' }>;

/** What a person in the chair may do beside what the rules do by themselves. */
export function decideChair(table: Table, command: ChairCommand): Result<readonly GameEvent[], Refusal> {
  const running = floorNow(table);
  if (running === null) return refuse(command.kind, 'noFloor');
  const { floor, procedure } = running;
  switch (command.kind) {
    case 'recogniseSeat': {
      if (floor.now.kind !== 'open')
        return refuse(command.kind, 'notInOrder', {
          rule: floor.now.kind,
          inOrderInstead: inOrderNow(table).join(' '),
        });
      const inCaucus = floor.placards.includes(command.seat);
      if (!inCaucus && !floor.list.some(({ seat }) => seat === command.seat))
        return refuse(command.kind, 'notListed', { seat: command.seat });
      const caucus = inCaucus ? floor.caucus : null;
      const seconds = caucus?.speakerSeconds ?? floor.speakingSeconds;
      return ok(giveFloor(table, command.seat, caucus === null ? 'list' : 'caucus', seconds));
    }
    case 'ruleOutMotion': {
      const kind = floor.motions.find(({ id }) => id === command.motion)?.terms.kind;
      if (kind === undefined) return refuse(command.kind, 'noSuchMotion', { motion: command.motion });
      return ruleOf(procedure, kind)?.chairMayRefuse === true
        ? ok([{ type: 'MotionEnded', motion: command.motion, outcome: 'outOfOrder' }])
        : refuse(command.kind, 'notInOrder', {
            rule: kind,
            inOrderInstead: 'secondMotion objectMotion voteMotion',
          });
    }
    case 'proceed':
      return ok(endTurn(table));
    default:
      return unreachable(command);
  }
}
