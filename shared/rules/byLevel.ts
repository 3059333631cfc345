import type { ClauseId } from '../game/ids.ts';
import type { Level } from '../game/vocabulary.ts';

/**
 * A function of something that never changes (a pack, the audiences at a table), a clause and a level, reckoned once
 * for each: homes are asked about all levels several times a round.
 */
export function byLevel<Owner extends object, Value>(
  reckon: (owner: Owner, clause: ClauseId, level: Level) => Value,
): (owner: Owner, clause: ClauseId, level: Level) => Value {
  const known = new WeakMap<Owner, Map<ClauseId, Value[]>>();
  return (owner, clause, level) => {
    let clauses = known.get(owner);
    if (clauses === undefined) {
      clauses = new Map();
      known.set(owner, clauses);
    }
    let levels = clauses.get(clause);
    if (levels === undefined) {
      levels = [];
      clauses.set(clause, levels);
    }
    const found = levels[level];
    if (found !== undefined) return found;
    const value = reckon(owner, clause, level);
    levels[level] = value;
    return value;
  };
}
