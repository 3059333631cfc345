import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import type { PowerUse } from '../../game/PowerUse.ts';
import { ok } from '../../game/result.ts';
import type { PowerAnswer } from '../../scenario/Power.ts';
import { applyEffects } from '../effects/applyEffects.ts';
import { refuse } from '../refuse.ts';
import { answererOf, seatState } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import type { CommandRule } from './CommandRule.ts';
import { TALKS } from './shared.ts';

/** The named counter of a power: once for each use, by one seat, for capital; what it does follows at once. */
export const answerPower: CommandRule<'answerPower'> = {
  steps: [...TALKS, 'statements'],
  options: (table, seat) => {
    const open = openUses(table, seat);
    if (open.length === 0) return refuse('answerPower', 'nothingToAnswer');
    const { capital } = seatState(table.state, seat);
    const payable = open.filter(({ answer }) => answer.price <= capital);
    const cheapest = Math.min(...open.map(({ answer }) => answer.price));
    return payable.length === 0
      ? refuse('answerPower', 'notEnoughCapital', { price: cheapest, capital })
      : ok({
          uses: payable.map(({ use, answer }) => ({
            power: use.power,
            usedBy: use.seat,
            price: answer.price,
          })),
        });
  },
  judge: (table, seat, { power }, { uses }) => {
    const found = openUses(table, seat).find(({ use }) => use.power === power);
    if (found === undefined) return refuse('answerPower', 'nothingToAnswer', { power });
    const { use, answer } = found;
    const { capital } = seatState(table.state, seat);
    if (!uses.some((choice) => choice.power === power))
      return refuse('answerPower', 'notEnoughCapital', { price: answer.price, capital });
    return ok(
      sequence(table, [
        () => [{ type: 'PowerAnswered', seat, power, usedBy: use.seat, price: answer.price }],
        (now) => {
          const by = { kind: 'answer', power, seat } as const;
          const event = applyEffects(now, answer.effects, { by, self: seat, target: use.target });
          return event === null ? [] : [event];
        },
      ]),
    );
  },
};

interface OpenUse {
  readonly use: PowerUse;
  readonly answer: PowerAnswer;
}

/** Uses of powers that a seat may answer now. */
function openUses(table: Table, seat: SeatId): readonly OpenUse[] {
  return table.state.powerUses.flatMap((use) => {
    const { answer } = table.pack.power(use.power);
    const open = answer !== null && use.answeredBy === null && isTimely(table.state, use);
    return open && answererOf(table, use.power, use.seat) === seat ? [{ use, answer }] : [];
  });
}

/** After the count for what was used before it; in the Talks of the next round for a last card. */
function isTimely({ round, step }: GameState, use: PowerUse): boolean {
  return step === 'statements'
    ? use.round === round && use.step !== 'statements'
    : use.round === round - 1 && use.step === 'statements';
}
