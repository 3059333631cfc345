import { modeOf } from '../../game/floor/Floor.ts';
import { ok } from '../../game/result.ts';
import { inOrderNow } from '../procedure/inOrderNow.ts';
import { floorNow } from '../procedure/procedureOf.ts';
import { refuse } from '../refuse.ts';
import { seatState } from '../seats.ts';
import { pendingDilemma } from '../steps/docket.ts';
import type { CommandRule } from './CommandRule.ts';

/** Done with the step, or not yet after all. Ballots and commitments are given, not skipped. */
export const setReady: CommandRule<'setReady'> = {
  steps: ['docket', 'debate', 'caucus', 'drafting', 'amendments', 'commitment', 'statements', 'outcome'],
  options: (table, seat) => {
    const { state } = table;
    const floor = floorNow(table)?.floor;
    if (floor !== undefined && modeOf(floor) !== 'closed')
      return refuse('setReady', 'notInOrder', {
        rule: 'floor',
        inOrderInstead: state.step === 'debate' ? 'passFloor' : inOrderNow(table).join(' '),
      });
    const { ready } = seatState(state, seat);
    if (state.step === 'commitment') return refuse('setReady', 'mustVoteFirst');
    if (state.step === 'docket') {
      if (ready) return refuse('setReady', 'alreadyReady');
      if (pendingDilemma(state)?.askedOf === seat) return refuse('setReady', 'mustAnswerFirst');
    }
    return ok({ ready: !ready });
  },
  judge: (_table, seat, { ready }, choices) =>
    ready === choices.ready ? ok([{ type: 'SeatReady', seat, ready }]) : refuse('setReady', 'alreadyReady'),
};
