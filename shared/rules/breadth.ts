import type { ClauseId } from '../game/ids.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';
import type { Levels } from './value/Levels.ts';

/** Clauses beside enforcement: social, justice, border (Arzt 2009, p. 6). */
const BROAD: readonly ClauseId[] = ['clause:capacity', 'clause:demand', 'clause:border'];

/** Clauses of enforcement. */
const ENFORCEMENT: readonly ClauseId[] = ['clause:intelligence', 'clause:taskforces', 'clause:military'];

/** Whether levels reach beyond policing: two clauses or more beside enforcement stand higher than in 2009. */
export function isBroad(pack: LoadedPack, levels: Levels): boolean {
  return raised(pack, levels, BROAD) >= 2;
}

/** Whether levels deepen enforcement and little else. */
export function isNarrow(pack: LoadedPack, levels: Levels): boolean {
  return raised(pack, levels, ENFORCEMENT) > 0 && !isBroad(pack, levels);
}

function raised(pack: LoadedPack, levels: Levels, clauses: readonly ClauseId[]): number {
  return clauses.filter((id) => {
    const clause = pack.clauses.get(id);
    return clause !== undefined && (levels[id] ?? clause.today) > clause.today;
  }).length;
}
