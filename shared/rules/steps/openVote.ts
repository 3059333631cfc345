import type { Majority } from '../../game/floor/Majority.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { Motion, OpenVote } from '../../game/Vote.ts';
import { procedureOf } from '../procedure/procedureOf.ts';
import { rollOf } from '../procedure/rollCall.ts';
import { presentSeats } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { openStep } from './StepRule.ts';

/** Opens a vote with its step: ballots together, or by roll call, where each answer has a time of its own. */
export function openBallots(table: Table, motion: Motion): readonly GameEvent[] {
  return sequence(table, [
    (now) => [openVote(now, motion)],
    (now) => {
      const step = openStep(now, motion.kind === 'accord' ? 'accordBallot' : 'amendmentBallot');
      return now.state.vote?.roll === null || now.state.floor === null ? step : step.map(withoutClock);
    },
  ]);
}

function withoutClock(event: GameEvent): GameEvent {
  return event.type === 'StepOpened' ? { ...event, ms: null } : event;
}

function openVote(table: Table, motion: Motion): GameEvent {
  const entitled = presentSeats(table.state);
  const procedure = procedureOf(table);
  const ballots = table.state.floor?.ballots;
  const byRoll = procedure?.ballots === 'rollCall' || (procedure !== null && ballots?.rollCall === true);
  const majority =
    procedure === null
      ? undefined
      : ballots?.important === true && (motion.kind === 'accord' || motion.kind === 'draft')
        ? procedure.papers.importantQuestion
        : procedure.adoption;
  const vote: OpenVote = {
    motion,
    entitled,
    cast: [],
    refusedBy: [],
    overriddenBy: [],
    roll: byRoll ? rollOf(entitled) : null,
    ...(majority === undefined || isPlain(majority) ? {} : { majority }),
  };
  return { type: 'VoteOpened', vote };
}

/** More than half of the entitled seats: what is meant where nothing else is said. */
function isPlain({ share, moreThan, base }: Majority): boolean {
  return moreThan && base === 'entitled' && share.numerator * 2 === share.denominator;
}
