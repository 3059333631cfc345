import { total } from '../../game/Contribution.ts';
import type { GameEventOf } from '../../game/GameEvent.ts';
import type { HomeCount } from '../../game/GameState.ts';
import type { CauseId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import { countHome } from '../../rules/ratification/countHome.ts';
import { proposalOf, withLevel } from '../../rules/ratification/Proposal.ts';
import type { Table } from '../../rules/Table.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Moment } from '../export/Moment.ts';
import type { HomeRefusal } from './Debrief.ts';

/** Causes nobody at the table has a hand in. */
const CHANCE: readonly CauseId[] = ['cause:home-mood', 'cause:home-surprise'];
/** Objections that are told. */
const TOLD = 3;

/** Every count at home that failed: how far it was short, what cost most, and whether a step less would have passed. */
export function refusalsOf(pack: LoadedPack, moments: readonly Moment[]): readonly HomeRefusal[] {
  return moments.flatMap(({ event, before, undone }) => {
    if (event.type !== 'HomeCounted' || undone) return [];
    const table: Table = { pack, state: before };
    return event.ratifications.flatMap(({ round, counts }) =>
      counts.filter(({ passed }) => !passed).map((count) => refusalOf(table, event, count, round)),
    );
  });
}

function refusalOf(
  table: Table,
  { commitments }: GameEventOf<'HomeCounted'>,
  { side, clause, from, to, venue, support, threshold, reasons }: HomeCount,
  round: number,
): HomeRefusal {
  const stepLess = (to > from ? to - 1 : to + 1) as Level;
  const proposal = withLevel(proposalOf(table.state), clause, stepLess);
  return {
    round,
    side,
    clause,
    from,
    to,
    venue,
    support,
    threshold,
    missing: threshold - support,
    objections: reasons
      .filter(({ cause, amount }) => amount < 0 && !CHANCE.includes(cause))
      .sort((a, b) => a.amount - b.amount)
      .slice(0, TOLD),
    luck: total(reasons.filter(({ cause }) => CHANCE.includes(cause))),
    stepLessPasses:
      stepLess === from
        ? null
        : countHome(table, { side, clause, proposal, commitments, surprise: false }).passed,
  };
}
