import type { SeatCommand } from '../game/Command.ts';
import type { SeatId } from '../game/ids.ts';
import type { Options } from '../rules/Options.ts';
import type { Table } from '../rules/Table.ts';

/**
 * The least a seat can do so that the table need not wait for it: take the first answer, abstain, commit nothing, be
 * ready. `null` when nobody waits for it.
 */
export function fallbackCommand({ state }: Table, seat: SeatId, options: Options): SeatCommand | null {
  const { answerDilemma, castBallot, commitCapital, setReady } = options;
  const first = answerDilemma.available ? answerDilemma.choices.choices[0] : undefined;
  if (answerDilemma.available && first !== undefined) {
    return { kind: 'answerDilemma', card: answerDilemma.choices.card, choice: first };
  }
  if (castBallot.available) {
    // who is present and voting, or was called again, may not abstain
    const mayAbstain = castBallot.choices.ballots.includes('abstain');
    return { kind: 'castBallot', ballot: mayAbstain ? 'abstain' : 'no' };
  }
  if (state.seats[seat]?.ready === true) return null;
  if (commitCapital.available) return { kind: 'commitCapital', amount: 0 };
  return setReady.available ? { kind: 'setReady', ready: true } : null;
}
