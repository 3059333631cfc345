import { canonical } from '../../game/canonical.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { PaperId, SeatId } from '../../game/ids.ts';
import { draftsInOrder, type Paper } from '../../game/papers/Paper.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { ok, type Result } from '../../game/result.ts';
import type { TextChange } from '../../game/terms.ts';
import type { Amendment } from '../../game/Vote.ts';
import type { Choices } from '../Options.ts';
import { settlePapers } from '../papers/consequences.ts';
import { isOpenAmendment, isOpenPaper, type PapersNow, papersNow } from '../papers/paperRules.ts';
import { textUnchanged } from '../papers/paperText.ts';
import { refuse } from '../refuse.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import type { CommandRule } from './CommandRule.ts';
import { checkChange, checkClauses } from './edits.ts';
import { broughtBy } from './paperAmendments.ts';
import { TALKS } from './shared.ts';

/**
 * A change put to the vote before the whole. Of the shared working text: a limited number a round, one a seat. Of a
 * paper: taken over by its sponsors, or voted with signatures enough.
 */
export const proposeAmendment: CommandRule<'proposeAmendment'> = {
  steps: [...TALKS, 'amendments'],
  options: (table, seat) => {
    const papers = papersNow(table);
    return papers === null ? optionsOnText(table, seat) : optionsOnPapers(table, seat, papers);
  },
  judge: (table, seat, { change, to }, choices) => {
    const papers = papersNow(table);
    if (papers === null) return amendText(table, seat, change);
    if (to?.startsWith('amendment:'))
      return refuse('proposeAmendment', 'noAmendmentToAmendment', {
        rule: 'noAmendmentToAmendment',
        inOrderInstead: 'signAmendment proposeAmendment',
      });
    const id = to ?? (choices.text ? choices.papers[0] : undefined);
    const paper = papers.desk.papers.find((other) => other.id === id);
    if (paper === undefined || !choices.papers.includes(paper.id))
      return refuse('proposeAmendment', 'unknownPaper', {
        rule: 'proposeAmendment',
        inOrderInstead: 'proposeAmendment startPaper',
      });
    return amendPaper(table, seat, change, paper);
  },
};

function optionsOnText(table: Table, seat: SeatId): Result<Choices['proposeAmendment'], Refusal> {
  const { pack, state } = table;
  if (state.step !== 'amendments')
    return refuse('proposeAmendment', 'wrongStep', { step: state.step, inOrderAt: 'amendments' });
  const max = pack.preset(state.settings.preset).maxAmendments;
  if (state.amendments.length >= max) return refuse('proposeAmendment', 'tooManyAmendments', { max });
  if (state.amendments.some((amendment) => amendment.by === seat))
    return refuse('proposeAmendment', 'alreadyDone');
  return ok({ clauses: state.docket, papers: [], text: true });
}

/** Papers on which the seat has no amendment waiting; at the last call, drafts with room for one more. */
function optionsOnPapers(
  table: Table,
  seat: SeatId,
  { desk }: PapersNow,
): Result<Choices['proposeAmendment'], Refusal> {
  const { pack, state } = table;
  const lastCall = state.step === 'amendments';
  const max = pack.preset(state.settings.preset).maxAmendments;
  const waiting = (id: PaperId): readonly Amendment[] =>
    state.amendments.filter(
      (amendment) => amendment.brought?.paper === id && isOpenAmendment(amendment, desk),
    );
  const open = lastCall ? draftsInOrder(desk) : desk.papers.filter(isOpenPaper);
  if (open.length === 0)
    return refuse('proposeAmendment', 'unknownPaper', {
      rule: 'proposeAmendment',
      inOrderInstead: lastCall ? 'setReady' : 'startPaper',
    });
  const roomy = open.filter(({ id }) => !lastCall || waiting(id).length < max);
  if (roomy.length === 0) return refuse('proposeAmendment', 'tooManyAmendments', { max });
  const papers = roomy.filter(({ id }) => !waiting(id).some(({ by }) => by === seat)).map(({ id }) => id);
  if (papers.length === 0) return refuse('proposeAmendment', 'alreadyDone');
  return ok({ clauses: state.docket, papers, text: lastCall && papers[0] === open[0]?.id });
}

function amendText(table: Table, seat: SeatId, change: TextChange): Result<readonly GameEvent[], Refusal> {
  const checked = checkChange(table, change, 'proposeAmendment');
  if (!checked.ok) return checked;
  const { state } = table;
  if (isProposed(state.amendments, change)) return refuse('proposeAmendment', 'duplicateAmendment');
  return ok([{ type: 'AmendmentProposed', amendment: { id: nextId(table), by: seat, change } }]);
}

function amendPaper(
  table: Table,
  seat: SeatId,
  change: TextChange,
  paper: Paper,
): Result<readonly GameEvent[], Refusal> {
  const checked = checkClauses(table, change, 'proposeAmendment');
  if (!checked.ok) return checked;
  if (textUnchanged(table.state, paper.text, change)) return refuse('proposeAmendment', 'nothingChanges');
  const waiting = table.state.amendments.filter(
    ({ brought }) => brought?.paper === paper.id && brought.outcome === null,
  );
  if (isProposed(waiting, change)) return refuse('proposeAmendment', 'duplicateAmendment');
  const amendment = { id: nextId(table), by: seat, change, brought: broughtBy(seat, paper) };
  return ok(sequence(table, [() => [{ type: 'AmendmentProposed', amendment }], settlePapers]));
}

function isProposed(amendments: readonly Amendment[], change: TextChange): boolean {
  return amendments.some((amendment) => canonical(amendment.change) === canonical(change));
}

function nextId({ state }: Table): Amendment['id'] {
  return `amendment:${state.round}.${state.amendments.length + 1}`;
}
