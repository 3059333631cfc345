import type { ClauseId } from '../../game/ids.ts';
import type { Condition } from '../../scenario/Condition.ts';

/** The clauses whose levels a condition asks for; `all` where it counts them. */
export function clausesAsked(condition: Condition): readonly ClauseId[] | 'all' {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map(clausesAsked);
      return parts.includes('all') ? 'all' : parts.flatMap((part) => (part === 'all' ? [] : part));
    }
    case 'not':
      return clausesAsked(condition.of);
    case 'standing':
      return [condition.clause];
    case 'changedClauses':
      return 'all';
    default:
      return [];
  }
}

/** Groups clauses that some condition ties together, directly or through others; the rest stand alone. */
export function components(
  clauses: readonly ClauseId[],
  ties: readonly (readonly Condition[])[],
): readonly (readonly ClauseId[])[] {
  let groups: readonly (readonly ClauseId[])[] = clauses.map((clause) => [clause]);
  for (const conditions of ties) {
    const asked = clausesAsked({ kind: 'all', of: conditions });
    const tied = groups.filter((group) => asked === 'all' || group.some((clause) => asked.includes(clause)));
    if (tied.length > 1) groups = [tied.flat(), ...groups.filter((group) => !tied.includes(group))];
  }
  return groups;
}
