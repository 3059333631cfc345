import type { Contribution } from '../../game/Contribution.ts';
import { total } from '../../game/Contribution.ts';
import type { ClauseSurvival, GameState, StandingClause } from '../../game/GameState.ts';
import type { CauseId, ClauseId, StockId } from '../../game/ids.ts';
import { clamp, mulDiv } from '../../game/mulDiv.ts';
import { streamOf } from '../../game/random.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { referenceOf } from '../../world/World.ts';
import { isBroad } from '../breadth.ts';
import { levelInForce } from '../halfYearInput.ts';
import { OPPOSITION } from '../ratification/homeEfforts.ts';
import { reason } from '../ratification/reason.ts';
import type { Table } from '../Table.ts';
import { standingLevels } from '../value/Levels.ts';

/** Intrusion from which foreign staff counts as deep inside: embedded, or armed. */
const DEEP = 5;

/** What a government of the same party would review (Arzt 2009, p. 2). */
const REVIEWED: readonly ClauseId[] = ['clause:military', 'clause:taskforces'];

/** Whether each clause that differs from 2009 survives the succession of 2012 and the two years after. */
export function survivals(table: Table): readonly ClauseSurvival[] {
  const { pack, state } = table;
  return pack.raw.clauses.flatMap(({ id, today }) => {
    const clause = state.standing.clauses[id];
    return clause === undefined || clause.level === today ? [] : [survivalOf(table, id, clause)];
  });
}

/** The chance of one clause with its reasons, per ten thousand, and the draw. */
export function survivalOf(table: Table, id: ClauseId, clause: StandingClause): ClauseSurvival {
  const reasons = bounded(table.pack, chances(table, id, clause));
  const probability = total(reasons);
  const draw = streamOf(table.state.hidden?.seed ?? '', ['survival', id]).integer(1, 10000);
  return { clause: id, level: clause.level, probability, reasons, kept: draw <= probability };
}

function chances(table: Table, id: ClauseId, clause: StandingClause): readonly Contribution[] {
  const { pack, state } = table;
  const framework = levelOf(state, 'clause:framework');
  const fixed = (cause: CauseId, coefficientId: string, times = 1): Contribution =>
    reason(pack, times * coefficient(pack.coefficients, coefficientId), cause, coefficientId, { clause: id });
  const inForce = pack.clause(id).levels[levelInForce(clause, state.round)]?.attributes ?? {};
  return [
    fixed('cause:survival-base', 'survival.base'),
    fixed('cause:survival-framework', 'survival.framework', framework),
    clause.delivered
      ? fixed('cause:survival-delivered', 'survival.delivered')
      : fixed('cause:survival-undelivered', 'survival.undelivered'),
    ...(clause.sponsors.some((seat) => seat === OPPOSITION.us || seat === OPPOSITION.mx)
      ? [fixed('cause:survival-opposition', 'survival.opposition')]
      : []),
    moved(table, 'stock:insecurity', 'cause:survival-insecurity', 'survival.insecurity'),
    moved(table, 'stock:trust-mx-us', 'cause:survival-trust', 'survival.trust'),
    reason(
      pack,
      -mulDiv(state.stocks['stock:alarm'] ?? 0, coefficient(pack.coefficients, 'survival.alarm'), 1000),
      'cause:survival-alarm',
      'survival.alarm',
    ),
    ...((inForce['attribute:intrusion'] ?? 0) >= DEEP ? [fixed('cause:survival-deep', 'survival.deep')] : []),
    ...(consulted(state) ? [fixed('cause:survival-consulted', 'survival.consulted')] : []),
    ...(isBroad(pack, standingLevels(table)) ? [fixed('cause:survival-breadth', 'survival.breadth')] : []),
    ...succession(table, id, framework),
    ...lead(table, clause),
  ];
}

/** A successor of the same party reviews deployments; one of another party may turn, the less the more is institutional. */
function succession({ pack, state }: Table, id: ClauseId, framework: number): readonly Contribution[] {
  const presidency = state.elections.find((election) => election.vote.startsWith('mx-president'));
  if (presidency === undefined) return [];
  const value = (name: string): number => coefficient(pack.coefficients, name);
  if (presidency.outcome === 'opposition') {
    const amount = mulDiv(value('survival.turnover'), 3 - framework, 3);
    return [
      reason(pack, amount, 'cause:survival-turnover', 'survival.turnover', { clause: id, contested: true }),
    ];
  }
  return REVIEWED.includes(id)
    ? [reason(pack, value('survival.review'), 'cause:survival-review', 'survival.review', { clause: id })]
    : [];
}

/** To sign without one's own delegation is repaid later, if it is delivered (Arzt 2009, p. 1, on Salinas; contested). */
function lead({ pack, state }: Table, clause: StandingClause): readonly Contribution[] {
  const alone = state.votes.some(
    (vote) =>
      vote.motion.kind === 'accord' &&
      vote.round === clause.changedInRound &&
      (vote.sides.us.overriddenBy !== null || vote.sides.mx.overriddenBy !== null),
  );
  if (!alone) return [];
  const id = clause.delivered ? 'survival.lead.delivered' : 'survival.lead.undelivered';
  const cause = clause.delivered ? 'cause:survival-lead-delivered' : 'cause:survival-lead-undelivered';
  return [reason(pack, coefficient(pack.coefficients, id), cause, id, { contested: true })];
}

/** Whether those who may govern next were brought in at the end (Arzt 2009, pp. 2, 5). */
function consulted(state: GameState): boolean {
  return state.flags.some((active) => active.flag === 'flag:cross-party' && active.untilRound >= state.round);
}

function levelOf(state: GameState, id: ClauseId): number {
  const clause = state.standing.clauses[id];
  return clause === undefined ? 0 : levelInForce(clause, state.round);
}

/** So many thousandths of how far a gauge is from where it stood in 2009. */
function moved({ pack, state }: Table, stock: StockId, cause: CauseId, id: string): Contribution {
  const reference = coefficient(pack.coefficients, referenceOf(stock));
  const distance = (state.stocks[stock] ?? reference) - reference;
  return reason(pack, mulDiv(distance, coefficient(pack.coefficients, id), 1000), cause, id);
}

function bounded(pack: LoadedPack, parts: readonly Contribution[]): readonly Contribution[] {
  const reasons = parts.filter((part) => part.amount !== 0);
  const sum = total(reasons);
  const kept = clamp(
    sum,
    coefficient(pack.coefficients, 'survival.low'),
    coefficient(pack.coefficients, 'survival.high'),
  );
  if (kept === sum) return reasons;
  const id = kept > sum ? 'survival.low' : 'survival.high';
  return [...reasons, reason(pack, kept - sum, 'cause:survival-limit', id)];
}
