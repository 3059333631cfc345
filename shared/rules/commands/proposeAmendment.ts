import { canonical } from '../../game/canonical.ts';
import { ok } from '../../game/result.ts';
import { refuse } from '../refuse.ts';
import type { CommandRule } from './CommandRule.ts';
import { checkChange } from './edits.ts';

/** A change put to the vote before the whole; a limited number a round, one a seat. */
export const proposeAmendment: CommandRule<'proposeAmendment'> = {
  steps: ['amendments'],
  options: ({ pack, state }, seat) => {
    const max = pack.preset(state.settings.preset).maxAmendments;
    if (state.amendments.length >= max) return refuse('proposeAmendment', 'tooManyAmendments', { max });
    if (state.amendments.some((amendment) => amendment.by === seat))
      return refuse('proposeAmendment', 'alreadyDone');
    return ok({ clauses: state.docket });
  },
  judge: (table, seat, { change }) => {
    const checked = checkChange(table, change, 'proposeAmendment');
    if (!checked.ok) return checked;
    const { state } = table;
    if (state.amendments.some((amendment) => canonical(amendment.change) === canonical(change)))
      return refuse('proposeAmendment', 'duplicateAmendment');
    return ok([
      {
        type: 'AmendmentProposed',
        amendment: { id: `amendment:${state.round}.${state.amendments.length + 1}`, by: seat, change },
      },
    ]);
  },
};
