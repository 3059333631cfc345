import type { SeatCommandKind } from '../../game/Command.ts';
import { unreachable } from '../../game/unreachable.ts';
import { papersNow } from '../papers/paperRules.ts';
import type { Table } from '../Table.ts';
import { floorNow } from './procedureOf.ts';

/** What the floor takes at this turn, as kinds of command, so that a refusal can say what would be right. */
export function inOrderNow(table: Table): readonly SeatCommandKind[] {
  const running = floorNow(table);
  if (running === null)
    return table.state.vote === null ? betweenSessions(table) : ['castBallot', 'agreeAmendment'];
  const { now, caucus } = running.floor;
  switch (now.kind) {
    case 'open':
      if (running.floor.stage === 'voting')
        return ['makeMotion', 'secondMotion', 'objectMotion', 'proposeAmendment', 'setReady'];
      return caucus?.kind === 'moderated'
        ? ['raisePlacard', 'makeMotion', 'secondMotion', 'objectMotion', 'passFloor']
        : ['makeMotion', 'secondMotion', 'objectMotion', 'joinList', 'passFloor'];
    case 'speech':
      return ['yieldFloor', 'joinList', 'raisePoint'];
    case 'responses':
      return ['raisePlacard', 'passFloor'];
    case 'vote':
      return ['voteMotion'];
    case 'roll':
      return ['castBallot', 'passBallot'];
    case 'break':
      return ['makeOffer', 'proposeEdit', 'backEdit', 'makeMotion', 'passFloor'];
    default:
      return unreachable(now);
  }
}

/** In the caucus between the sessions papers are written and introduced. */
function betweenSessions(table: Table): readonly SeatCommandKind[] {
  return papersNow(table) === null
    ? []
    : ['startPaper', 'sponsorPaper', 'signPaper', 'makeOffer', 'proposeEdit'];
}
