import type { PowerTarget } from '../../game/Command.ts';
import type { ClauseId, StockId } from '../../game/ids.ts';
import { unreachable } from '../../game/unreachable.ts';
import { wishFor } from '../../rules/conditions/wishFor.ts';
import type { Effect } from '../../scenario/Effect.ts';
import type { Mind } from './Mind.ts';
import type { Package } from './Package.ts';
import { clauseGain, gainOf } from './prospects.ts';

/** Points for a hundred basis points of a gauge that moves the right way, by how prominent it is. */
const STOCK_WORTH = { table: 0.15, panel: 0.1, detail: 0.05 } as const;

/** A gauge that one of the seat's own goals speaks of counts so many times. */
const GOAL_WEIGHT = 3;

/** How much a point of support at home raises the chance of a clause. */
const CHANCE_PER_POINT = 0.06;

/** A promise kept in time, in points; half as much again to the office that owes it. */
const DELIVERY_WORTH = 2.5;

/** What a coin of political capital is worth to a seat, in points; the dearer the fewer it has. */
export function coinWorth({ capital }: Mind): number {
  return 3 / (capital + 2);
}

/** What effects are worth to a seat, in points, as far as it can tell: flags and surprises are left out. */
export function effectsWorth(
  mind: Mind,
  effects: readonly Effect[],
  { target, accord }: { readonly target: PowerTarget | null; readonly accord: Package | null },
): number {
  const aimed = target?.kind === 'clause' ? target.clause : null;
  const clauseOf = (clause: ClauseId | 'target'): ClauseId | null => (clause === 'target' ? aimed : clause);
  let worth = 0;
  for (const effect of effects) {
    switch (effect.kind) {
      case 'stock': {
        const stock =
          effect.stock === 'target' ? (target?.kind === 'stock' ? target.stock : null) : effect.stock;
        if (stock !== null) worth += (effect.amount / 100) * stockWorth(mind, stock);
        break;
      }
      case 'support': {
        const clause = effect.clause === 'all' ? 'all' : clauseOf(effect.clause);
        if (clause !== null)
          worth += (effect.amount / 100) * CHANCE_PER_POINT * stakeIn(mind, clause, accord);
        break;
      }
      case 'capital': {
        const mine = effect.seat === 'self' || effect.seat === mind.seat;
        if (mine) worth += effect.amount * coinWorth(mind);
        break;
      }
      case 'deliver': {
        const clause = clauseOf(effect.clause);
        if (clause !== null) worth += deliveryWorth(mind, clause);
        break;
      }
      case 'suspend': {
        const clause = clauseOf(effect.clause);
        if (clause !== null && !isSuspended(mind, clause)) worth -= 0.3 * levelWorth(mind, clause);
        break;
      }
      case 'resume': {
        const clause = clauseOf(effect.clause);
        if (clause !== null && isSuspended(mind, clause)) worth += 0.3 * levelWorth(mind, clause);
        break;
      }
      case 'leak':
        worth -= 0.5;
        break;
      case 'frame':
        if (accord !== null && effect.frame !== accord.frame) worth += 0.4;
        break;
      case 'flag':
      case 'lift':
      case 'refuse':
      case 'override':
        break;
      default:
        unreachable(effect);
    }
  }
  return worth;
}

/** Points for a hundred basis points more of a gauge. */
function stockWorth(mind: Mind, id: StockId): number {
  const stock = mind.pack.stocks.get(id);
  if (stock === undefined) return 0;
  const { confidential } = mind.pack.seat(mind.seat);
  const wanted = (confidential?.goals ?? []).reduce((sum, goal) => sum + wishFor(goal.met, id), 0);
  const feared = confidential === null ? 0 : wishFor(confidential.redLine, id);
  const wish = wanted - feared;
  if (wish !== 0) return (wish > 0 ? 1 : -1) * GOAL_WEIGHT * STOCK_WORTH[stock.shown];
  return stock.good === 'neutral' ? 0 : (stock.good === 'high' ? 1 : -1) * STOCK_WORTH[stock.shown];
}

/** What the seat has at stake in a clause coming home this round, in points. */
function stakeIn(mind: Mind, clause: ClauseId | 'all', accord: Package | null): number {
  if (accord !== null) {
    if (clause === 'all') return gainOf(mind, accord);
    return accord.changed.includes(clause) ? clauseGain(mind, accord, clause) : 0;
  }
  const clauses = clause === 'all' ? mind.pack.raw.clauses.map(({ id }) => id) : [clause];
  // before the docket is known: what could be won, by the share of clauses that a round opens
  return 0.3 * clauses.reduce((sum, id) => sum + bestWorth(mind, id), 0);
}

/** The most a seat could gain by a clause, in points. */
function bestWorth(mind: Mind, clause: ClauseId): number {
  const worths = mind.values.clauses[clause] ?? [0];
  return (Math.max(...worths) - (worths[mind.standing[clause] ?? 0] ?? 0)) / 100;
}

function isSuspended({ view }: Mind, clause: ClauseId): boolean {
  return (view.standing.clauses[clause]?.suspendedUntil ?? 0) > view.round;
}

function deliveryWorth(mind: Mind, clause: ClauseId): number {
  const standing = mind.view.standing.clauses[clause];
  if (standing === undefined || standing.delivered) return 0;
  const owed = standing.deliverBy === null ? 0 : DELIVERY_WORTH;
  const { deliveredBy } = mind.pack.clause(clause);
  const mine = deliveredBy !== null && mind.pack.ownerOf(deliveredBy) === mind.seat;
  return owed * (mine ? 1.5 : 1) + 0.25 * Math.max(0, levelWorth(mind, clause));
}

/** What the last level of a standing clause is worth, in points. */
function levelWorth(mind: Mind, clause: ClauseId): number {
  const worths = mind.values.clauses[clause] ?? [];
  const level = mind.standing[clause] ?? 0;
  return ((worths[level] ?? 0) - (worths[Math.max(0, level - 1)] ?? 0)) / 100;
}
