import type { Contribution } from '../../game/Contribution.ts';
import { total } from '../../game/Contribution.ts';
import { entriesOf } from '../../game/entries.ts';
import type { GameEventOf } from '../../game/GameEvent.ts';
import type { Election, StandingClause, StockChange } from '../../game/GameState.ts';
import type { CauseId, ClauseId, StockId } from '../../game/ids.ts';
import { clamp, mulDiv } from '../../game/mulDiv.ts';
import { streamOf } from '../../game/random.ts';
import type { PublicVote } from '../../scenario/ScenarioPack.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { changeOf } from '../../world/stepHalfYear.ts';
import { referenceOf } from '../../world/World.ts';
import { reason } from '../ratification/reason.ts';
import type { Table } from '../Table.ts';

/** A public vote at the end of a half-year: the chance before the draw with its reasons, the outcome, its echo. */
export function holdElection(table: Table, vote: PublicVote): GameEventOf<'ElectionHeld'> {
  const reasons = chances(table, vote);
  const probability = total(reasons);
  const draw = streamOf(table.state.hidden?.seed ?? '', ['election', vote.id]).integer(1, 10000);
  const election: Election = {
    half: table.state.round - 1,
    side: vote.side,
    vote: vote.id,
    outcome: draw <= probability ? 'governing' : 'opposition',
    probability,
    reasons,
  };
  return { type: 'ElectionHeld', election, stocks: echo(table, election) };
}

/** Chance that the governing party holds, per ten thousand: where the race stood, and what happened since. */
function chances(table: Table, vote: PublicVote): readonly Contribution[] {
  const { pack } = table;
  const baseline: Contribution = {
    amount: vote.baseline,
    cause: 'cause:election-baseline',
    source: vote.source,
    contested: false,
  };
  const parts = [
    baseline,
    ...(vote.side === 'mx' ? inMexico(table) : inTheUnitedStates(table)),
    moved(table, `stock:party-${vote.side}`, 'cause:election-party', 'election.party', 1),
    reason(
      pack,
      keptInPublic(table) * coefficient(pack.coefficients, 'election.deliveries'),
      'cause:election-deliveries',
      'election.deliveries',
    ),
  ].filter((part) => part.amount !== 0);
  const sum = total(parts);
  const kept = clamp(
    sum,
    coefficient(pack.coefficients, 'election.chance.low'),
    coefficient(pack.coefficients, 'election.chance.high'),
  );
  if (kept === sum) return parts;
  const id = kept > sum ? 'election.chance.low' : 'election.chance.high';
  return [...parts, reason(pack, kept - sum, 'cause:election-limit', id)];
}

function inMexico(table: Table): readonly Contribution[] {
  return [
    moved(table, 'stock:insecurity', 'cause:election-insecurity', 'election.mx.insecurity', -1),
    moved(table, 'stock:alarm', 'cause:election-alarm', 'election.mx.alarm', -1),
  ];
}

/** That guns decided 1994 is a reported belief, and disputed (Arzt 2009, p. 4; F46). */
function inTheUnitedStates(table: Table): readonly Contribution[] {
  const { pack, state } = table;
  const heat = moved(table, 'stock:gunpolitics', 'cause:election-heat', 'election.us.heat', -1);
  const fight = (state.stocks['stock:gunpolitics'] ?? 0) >= coefficient(pack.coefficients, 'home.heat.fight');
  return [
    { ...heat, contested: true },
    moved(table, 'stock:nerve', 'cause:election-nerve', 'election.us.nerve', -1),
    ...(fight
      ? [
          reason(
            pack,
            -coefficient(pack.coefficients, 'election.us.fight'),
            'cause:election-gun-fight',
            'election.us.fight',
            { contested: true },
          ),
        ]
      : []),
  ];
}

/** So many thousandths of how far a gauge is from where it stood in 2009. */
function moved(
  { pack, state }: Table,
  stock: StockId,
  cause: CauseId,
  id: string,
  sign: 1 | -1,
): Contribution {
  const reference = coefficient(pack.coefficients, referenceOf(stock));
  const distance = (state.stocks[stock] ?? reference) - reference;
  return reason(pack, sign * mulDiv(distance, coefficient(pack.coefficients, id), 1000), cause, id);
}

/** Changed clauses that were announced and delivered: what voters can see (Arzt 2009, pp. 3, 6). */
function keptInPublic({ state }: Table): number {
  return entriesOf<ClauseId, StandingClause>(state.standing.clauses).filter(
    ([, clause]) => clause.changedInRound !== null && clause.delivered && clause.visibility === 'announced',
  ).length;
}

/** What the result does to gauges: the party's standing, a hostile Congress, a louder opposition. */
function echo({ pack, state }: Table, { side, outcome }: Election): readonly StockChange[] {
  const won = outcome === 'governing';
  const result = won ? 'election.won' : 'election.lost';
  const cause: CauseId = won ? 'cause:election-won' : 'cause:election-lost';
  const loss: readonly [StockId, string] =
    side === 'us' ? ['stock:nerve', 'election.us.lost.nerve'] : ['stock:latent', 'election.mx.lost.latent'];
  const moves: readonly (readonly [StockId, string])[] = [
    [`stock:party-${side}`, result],
    ...(won ? [] : [loss]),
  ];
  return moves.flatMap(([stock, id]) => {
    const before = state.stocks[stock];
    if (before === undefined) return [];
    return [changeOf(stock, before, [reason(pack, coefficient(pack.coefficients, id), cause, id)])];
  });
}
