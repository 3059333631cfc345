import { ok } from '../../game/result.ts';
import { inOrderNow } from '../procedure/inOrderNow.ts';
import { floorNow } from '../procedure/procedureOf.ts';
import { refuse } from '../refuse.ts';
import type { CommandRule } from './CommandRule.ts';

/**
 * The roll at the opening, before anybody has had the floor. Present: may abstain. Present and voting: may not, in any
 * vote on substance of the round. Who does not answer is present.
 */
export const answerOpening: CommandRule<'answerOpening'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = floorNow(table);
    if (running === null) return refuse('answerOpening', 'noFloor');
    const { floor } = running;
    if (floor.turn > 0)
      return refuse('answerOpening', 'openingOver', {
        rule: 'opening',
        inOrderInstead: inOrderNow(table).join(' '),
      });
    return floor.opening[seat] === undefined
      ? ok({ answers: ['present', 'presentAndVoting'] })
      : refuse('answerOpening', 'alreadyDone');
  },
  judge: (_table, seat, { as }) => ok([{ type: 'OpeningAnswered', seat, as }]),
};
