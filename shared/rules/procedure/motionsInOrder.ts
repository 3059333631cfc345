import { type Floor, modeOf } from '../../game/floor/Floor.ts';
import type { FloorMode, MotionKind } from '../../game/vocabulary.ts';
import type { MotionRule, Procedure } from '../../scenario/Procedure.ts';
import type { MotionTargets } from '../Options.ts';
import type { Table } from '../Table.ts';
import { floorNow, procedureOf } from './procedureOf.ts';

/** What may be moved now, the most disruptive first: by what the floor is doing, and by what has not been moved yet. */
export function motionsInOrder(table: Table, targets: MotionTargets): readonly MotionKind[] {
  const { floor } = table.state;
  const procedure = procedureOf(table);
  if (floor === null || procedure === null) return [];
  // between the sessions there is no floor, but papers are still brought in
  const mode = floorNow(table) === null ? 'unmoderated' : modeOf(floor);
  const betweenSessions = floorNow(table) === null;
  return procedure.motions
    .filter((rule) => fits(rule, mode) && hasObject(rule.kind, { floor, procedure, targets }))
    .filter(({ kind }) => !betweenSessions || kind === 'introduceDraft')
    .sort((a, b) => a.precedence - b.precedence)
    .map(({ kind }) => kind);
}

function fits({ kind, modes, mayInterrupt }: MotionRule, mode: FloorMode): boolean {
  if (mode === 'speech' && !mayInterrupt) return false;
  return modes.includes(mode) || (mode === 'moderated' && kind === 'closeDebate' && modes.includes('open'));
}

/** Whether there is something that a motion of this kind could change. */
function hasObject(
  kind: MotionKind,
  {
    floor,
    procedure,
    targets,
  }: { readonly floor: Floor; readonly procedure: Procedure; readonly targets: MotionTargets },
): boolean {
  switch (kind) {
    case 'closeList':
      return floor.listOpen;
    case 'extendCaucus':
      return floor.caucus !== null;
    case 'appeal':
      return floor.ruledOut !== null;
    case 'introduceDraft':
      return targets.papers.length + targets.amendments.length > 0;
    case 'reconsider':
      return targets.decisions.length > 0;
    case 'reorderDrafts':
      return targets.drafts.length > 1;
    case 'divideQuestion':
      return targets.divisible.length > 0;
    case 'rollCall':
      return procedure.ballots !== 'rollCall' && !floor.ballots.rollCall;
    case 'importantQuestion':
      return !floor.ballots.important;
    default:
      return true;
  }
}
