import { changedClauses } from '../../../rules/draft.ts';
import { creditOf } from '../../../rules/ratification/creditOf.ts';
import { proposalOf } from '../../../rules/ratification/Proposal.ts';
import type { Mind } from '../../mind/Mind.ts';
import { owedBy } from '../../mind/ownActs.ts';
import type { CoachOption } from '../Advice.ts';
import { forecastsOf } from '../homeForecast.ts';

/** What each number of coins would make of the count at one's own home, from none upwards. */
export function commitOptions(mind: Mind): readonly CoachOption[] {
  const { commitCapital } = mind.sight.options;
  if (!commitCapital.available) return [];
  const changed = changedClauses(mind.view);
  const proposal = proposalOf(mind.view);
  const promised = owedBy(mind).reduce(
    (most, { undertaking }) => (undertaking.kind === 'capital' ? Math.max(most, undertaking.amount) : most),
    0,
  );
  return Array.from(
    { length: commitCapital.choices.max + 1 },
    (_, amount): CoachOption => ({
      act: { kind: 'commit', amount },
      homes: forecastsOf(mind, changed, proposal, amount),
      standing: 0,
      price: amount,
      adoption: null,
      warning: amount < promised ? 'breaksPromise' : null,
    }),
  );
}

/** Clauses that came home: what claiming each in public would do with the seat's own audience. */
export function claimOptions(mind: Mind): readonly CoachOption[] {
  const { claimCredit } = mind.sight.options;
  if (!claimCredit.available) return [];
  return claimCredit.choices.clauses
    .map(
      (clause): CoachOption => ({
        act: { kind: 'claim', clause },
        homes: [],
        standing: creditOf(mind.table, mind.seat, clause),
        price: 0,
        adoption: null,
        warning: null,
      }),
    )
    .sort((a, b) => b.standing - a.standing);
}
