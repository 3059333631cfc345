import { unreachable } from '../game/unreachable.ts';
import type { Condition } from './Condition.ts';
import type { PackIds } from './PackIds.ts';
import type { Report } from './PackProblem.ts';
import type { ScenarioPack } from './ScenarioPack.ts';

/** Whether a condition asks for things that exist and can be so. */
export function checkPackCondition(
  pack: ScenarioPack,
  ids: PackIds,
  condition: Condition,
  path: string,
  report: Report,
): void {
  const known = (kind: keyof PackIds, id: string): void => {
    if (!ids[kind].has(id)) report(path, `one of the ${kind} of the pack`, id);
  };
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const [index, part] of condition.of.entries())
        checkPackCondition(pack, ids, part, `${path}/of/${index}`, report);
      if (condition.kind === 'any' && condition.of.length === 0)
        report(path, 'at least one condition in an "any"', 'none');
      return;
    case 'not':
      checkPackCondition(pack, ids, condition.of, `${path}/of`, report);
      return;
    case 'stock':
      known('stocks', condition.stock);
      checkRange(condition, path, report);
      return;
    case 'standing':
      known('clauses', condition.clause);
      checkRange(condition, path, report);
      return;
    case 'delivered':
      known('clauses', condition.clause);
      return;
    case 'changedClauses':
    case 'keptClauses':
    case 'undelivered':
      checkReach(condition, pack.clauses.length, 'clauses', path, report);
      checkRange(condition, path, report);
      return;
    case 'round':
      checkReach(condition, pack.halfYears.length, 'half-years', path, report);
      checkRange(condition, path, report);
      return;
    case 'failedAtHome':
      if (condition.clause !== undefined) known('clauses', condition.clause);
      checkRange(condition, path, report);
      return;
    case 'keptShare':
      checkRange(condition, path, report);
      return;
    case 'election':
      if (!pack.halfYears.some(({ votes }) => votes.some(({ id }) => id === condition.vote)))
        report(path, 'one of the public votes of the pack', condition.vote);
      return;
    case 'flag':
      if (!ids.flags.has(condition.flag)) report(path, 'a flag that some effect sets', condition.flag);
      return;
    case 'seatPresent':
      known('seats', condition.seat);
      return;
    case 'choiceMade': {
      known('cards', condition.card);
      const card = pack.cards.find((one) => one.id === condition.card);
      if (card !== undefined && !card.choices.some((choice) => choice.id === condition.choice))
        report(path, `one of the choices of ${card.id}`, condition.choice);
      return;
    }
    case 'frame':
    case 'policeMatter':
      return;
    default:
      unreachable(condition);
  }
}

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

function checkRange({ atLeast, atMost }: Bounds, path: string, report: Report): void {
  if (atLeast === undefined && atMost === undefined) report(path, '"atLeast", "atMost" or both', 'neither');
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
    report(path, '"atLeast" no higher than "atMost"', `${atLeast} and ${atMost}`);
}

/** A count that this pack can never reach. */
function checkReach({ atLeast }: Bounds, most: number, what: string, path: string, report: Report): void {
  if (atLeast !== undefined && atLeast > most)
    report(path, `at most ${most}, for the pack has ${most} ${what}`, String(atLeast));
}
