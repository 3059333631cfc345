import { useGame } from '../../store/GameContext.ts';
import { VoteResult } from '../vote/VoteResult.tsx';
import { Commitment } from './Commitment.tsx';
import { Outcome } from './Outcome.tsx';
import { Statements } from './Statements.tsx';

/** The Home act: coins before the count, the count with its reasons, then what the half-year moved. */
export function HomePanel() {
  const { view } = useGame();
  const { step, votes, round } = view.value;
  const last = votes.filter((record) => record.round === round && record.motion.kind === 'accord').at(-1);
  return (
    <div class="stack">
      {step === 'commitment' ? <Commitment /> : null}
      {step === 'statements' ? <Statements /> : null}
      {step === 'outcome' ? <Outcome /> : null}
      {step === 'outcome' || last === undefined ? null : <VoteResult record={last} />}
    </div>
  );
}
