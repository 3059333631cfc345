import type { PowerTarget } from '../../game/Command.ts';
import { type Contribution, total } from '../../game/Contribution.ts';
import { entriesOf } from '../../game/entries.ts';
import type { GameEventOf } from '../../game/GameEvent.ts';
import type { ActiveFlag, StandingClause, StockChange, SupportModifier } from '../../game/GameState.ts';
import type { ClauseId, FlagId, SeatId, StockId } from '../../game/ids.ts';
import { clamp } from '../../game/mulDiv.ts';
import { unreachable } from '../../game/unreachable.ts';
import type { Frame } from '../../game/vocabulary.ts';
import type { Effect } from '../../scenario/Effect.ts';
import type { Table } from '../Table.ts';

/** Whose effects they are and what they are aimed at. */
export interface EffectSource {
  readonly by: GameEventOf<'EffectsApplied'>['by'];
  readonly self: SeatId | null;
  readonly target: PowerTarget | null;
}

/**
 * What a list of effects does to the table, as one event; `null` when nothing changes. Effects of heads on the vote
 * (`refuse`, `override`) are acts of their own and are left to the rule of powers.
 */
export function applyEffects(
  table: Table,
  effects: readonly Effect[],
  source: EffectSource,
): GameEventOf<'EffectsApplied'> | null {
  const { state } = table;
  const parts: { [stock: StockId]: Contribution[] } = {};
  const modifiers: SupportModifier[] = [];
  const flags: ActiveFlag[] = [];
  const lifted: FlagId[] = [];
  const capital: { [seat: SeatId]: number } = {};
  const clauses: { [clause: ClauseId]: StandingClause } = {};
  let frame: Frame | null = null;

  const standing = (clause: ClauseId): StandingClause | undefined =>
    clauses[clause] ?? state.standing.clauses[clause];
  const targetClause = source.target?.kind === 'clause' ? source.target.clause : null;
  const clauseOf = (clause: ClauseId | 'target'): ClauseId | null =>
    clause === 'target' ? targetClause : clause;

  for (const effect of effects) {
    switch (effect.kind) {
      case 'stock': {
        const stock =
          effect.stock !== 'target'
            ? effect.stock
            : source.target?.kind === 'stock'
              ? source.target.stock
              : null;
        if (stock === null) break;
        const list = parts[stock] ?? [];
        list.push({
          amount: effect.amount,
          cause: effect.cause,
          source: effect.source,
          contested: effect.contested ?? false,
          ...(source.self === null ? {} : { seat: source.self }),
          ...(targetClause === null ? {} : { clause: targetClause }),
        });
        parts[stock] = list;
        break;
      }
      case 'support': {
        const clause = effect.clause === 'all' ? null : clauseOf(effect.clause);
        if (clause === null && effect.clause !== 'all') break;
        modifiers.push({
          side: effect.side,
          clause,
          amount: effect.amount,
          untilRound: state.round + effect.rounds - 1,
          cause: effect.cause,
          source: effect.source,
          ...(source.self === null ? {} : { seat: source.self }),
        });
        break;
      }
      case 'capital': {
        const seat =
          effect.seat === 'self'
            ? source.self
            : effect.seat === 'target'
              ? source.target?.kind === 'seat'
                ? source.target.seat
                : null
              : effect.seat;
        const holder = seat === null ? undefined : state.seats[seat];
        if (seat === null || holder === undefined) break;
        const before = holder.capital + (capital[seat] ?? 0);
        // nobody owes capital: a loss takes what there is
        capital[seat] = (capital[seat] ?? 0) + Math.max(effect.amount, -before);
        break;
      }
      case 'deliver': {
        const clause = clauseOf(effect.clause);
        const now = clause === null ? undefined : standing(clause);
        if (clause !== null && now !== undefined && !now.delivered)
          clauses[clause] = { ...now, delivered: true, deliverBy: null };
        break;
      }
      case 'suspend': {
        const clause = clauseOf(effect.clause);
        const now = clause === null ? undefined : standing(clause);
        if (clause !== null && now !== undefined && now.level > 0)
          clauses[clause] = { ...now, suspendedUntil: state.round + effect.rounds };
        break;
      }
      case 'resume': {
        const clause = clauseOf(effect.clause);
        const now = clause === null ? undefined : standing(clause);
        if (clause !== null && now !== undefined && now.suspendedUntil !== null)
          clauses[clause] = { ...now, suspendedUntil: null };
        break;
      }
      case 'leak': {
        const quiet = table.pack.raw.clauses.find((clause) => standing(clause.id)?.visibility === 'quiet');
        const now = quiet === undefined ? undefined : standing(quiet.id);
        if (quiet !== undefined && now !== undefined) clauses[quiet.id] = { ...now, visibility: 'announced' };
        break;
      }
      case 'frame':
        frame = effect.frame;
        break;
      case 'flag':
        flags.push({ flag: effect.flag, untilRound: state.round + effect.rounds - 1 });
        break;
      case 'lift':
        if (state.flags.some(({ flag }) => flag === effect.flag)) lifted.push(effect.flag);
        break;
      case 'refuse':
      case 'override':
        break;
      default:
        unreachable(effect);
    }
  }

  const stocks = entriesOf<StockId, readonly Contribution[]>(parts).map(([stock, contributions]) =>
    stockChange(state.stocks[stock] ?? 0, stock, contributions),
  );
  const empty =
    stocks.length +
      modifiers.length +
      flags.length +
      lifted.length +
      Object.keys(capital).length +
      Object.keys(clauses).length ===
    0;
  if (empty && frame === null) return null;
  return { type: 'EffectsApplied', by: source.by, stocks, modifiers, flags, lifted, capital, clauses, frame };
}

/** A gauge's move, kept within its scale: what the bound takes away is a contribution of its own. */
function stockChange(before: number, stock: StockId, contributions: readonly Contribution[]): StockChange {
  const wanted = before + total(contributions);
  const after = clamp(wanted, 0, 10000);
  const limit: readonly Contribution[] =
    after === wanted
      ? []
      : [
          {
            amount: after - wanted,
            cause: 'cause:world-limit',
            source: 'judgement: the scale ends',
            contested: false,
          },
        ];
  return { stock, before, after, contributions: [...contributions, ...limit] };
}
