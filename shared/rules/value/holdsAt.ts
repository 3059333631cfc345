import type { Condition } from '../../scenario/Condition.ts';
import { holds } from '../conditions/holds.ts';
import type { Table } from '../Table.ts';
import type { Levels } from './Levels.ts';

/** Whether a condition would hold if these levels stood and all else were as it is now. */
export function holdsAt(condition: Condition, table: Table, levels: Levels): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holdsAt(part, table, levels));
    case 'any':
      return condition.of.some((part) => holdsAt(part, table, levels));
    case 'not':
      return !holdsAt(condition.of, table, levels);
    case 'standing': {
      const level = levels[condition.clause] ?? 0;
      return level >= (condition.atLeast ?? 0) && level <= (condition.atMost ?? 3);
    }
    case 'changedClauses': {
      const changed = table.pack.raw.clauses.filter(
        (clause) => (levels[clause.id] ?? clause.today) > clause.today,
      ).length;
      return changed >= (condition.atLeast ?? 0) && changed <= (condition.atMost ?? changed);
    }
    default:
      return holds(condition, table);
  }
}
