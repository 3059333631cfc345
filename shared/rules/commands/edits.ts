import type { CommandKind } from '../../game/Command.ts';
import { canonical } from '../../game/canonical.ts';
import { sideOf } from '../../game/ids.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { ok, type Result } from '../../game/result.ts';
import type { TextChange } from '../../game/terms.ts';
import { changed, changesNothing } from '../draft.ts';
import { refuse } from '../refuse.ts';
import type { Table } from '../Table.ts';
import type { CommandRule } from './CommandRule.ts';
import { clausesOf, duplicateOf, offDocket, TALKS } from './shared.ts';

/** Edits a seat may have waiting at once. */
const MAX_WAITING = 3;

/** A change to the working text, waiting for a sponsor from the other delegation. */
export const proposeEdit: CommandRule<'proposeEdit'> = {
  steps: TALKS,
  options: ({ state }, seat) => {
    if (state.edits.filter((edit) => edit.by === seat).length >= MAX_WAITING)
      return refuse('proposeEdit', 'tooManyEdits', { max: MAX_WAITING });
    return ok({ clauses: state.docket });
  },
  judge: (table, seat, { change }) => {
    const checked = checkChange(table, change, 'proposeEdit');
    if (!checked.ok) return checked;
    const { state } = table;
    if (state.edits.some((edit) => edit.by === seat && canonical(edit.change) === canonical(change)))
      return refuse('proposeEdit', 'alreadyDone');
    // numbered past every edit of this seat that still waits, so that no two share an id
    const numbers = state.edits
      .filter((edit) => edit.by === seat)
      .map((edit) => Number(edit.id.split('.').at(-1)));
    const next = Math.max(0, ...numbers) + 1;
    return ok([
      { type: 'EditProposed', edit: { id: `edit:${seat}.${state.round}.${next}`, by: seat, change } },
    ]);
  },
};

/** A sponsor from the other delegation: the change goes into the text. */
export const backEdit: CommandRule<'backEdit'> = {
  steps: TALKS,
  options: ({ state }, seat) => {
    const edits = state.edits.filter((edit) => sideOf(edit.by) !== sideOf(seat)).map((edit) => edit.id);
    return edits.length === 0 ? refuse('backEdit', 'unknownEdit') : ok({ edits });
  },
  judge: ({ state }, seat, { edit: id }, { edits }) => {
    const edit = state.edits.find((candidate) => candidate.id === id);
    if (edit === undefined || state.draft === null) return refuse('backEdit', 'unknownEdit', { edit: id });
    if (!edits.includes(id)) return refuse('backEdit', 'ownSideEdit', { seat: edit.by });
    const draft = changed(state.draft, edit.change, [edit.by, seat]);
    return ok([{ type: 'TextChanged', edit: id, backedBy: seat, draft }]);
  },
};

/** Takes back an own change nobody has backed. */
export const withdrawEdit: CommandRule<'withdrawEdit'> = {
  steps: TALKS,
  options: ({ state }, seat) => {
    const edits = state.edits.filter((edit) => edit.by === seat).map((edit) => edit.id);
    return edits.length === 0 ? refuse('withdrawEdit', 'unknownEdit') : ok({ edits });
  },
  judge: ({ state }, _seat, { edit: id }, { edits }) => {
    if (!state.edits.some((edit) => edit.id === id))
      return refuse('withdrawEdit', 'unknownEdit', { edit: id });
    if (!edits.includes(id)) return refuse('withdrawEdit', 'notYourEdit');
    return ok([{ type: 'EditClosed', edit: id, reason: 'withdrawn' }]);
  },
};

/** Whether a change speaks of docket clauses only, and changes something. */
export function checkChange(table: Table, change: TextChange, command: CommandKind): Result<null, Refusal> {
  const checked = checkClauses(table, change, command);
  if (!checked.ok) return checked;
  const { draft } = table.state;
  return draft === null || changesNothing(draft, change) ? refuse(command, 'nothingChanges') : ok(null);
}

/** Whether a change speaks of docket clauses only, each once. */
export function checkClauses(
  { state }: Table,
  change: TextChange,
  command: CommandKind,
): Result<null, Refusal> {
  const clauses = clausesOf(change);
  const stray = offDocket(state, clauses);
  if (stray !== null) return refuse(command, 'clauseNotOnDocket', { clause: stray });
  if (change.kind === 'link') {
    if (clauses.length === 1) return refuse(command, 'tooFewToLink');
    const twice = duplicateOf(clauses);
    if (twice !== null) return refuse(command, 'duplicateClause', { clause: twice });
  }
  return ok(null);
}
