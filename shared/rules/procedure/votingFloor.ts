import { keysOf } from '../../game/entries.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import { draftsInOrder, type Paper } from '../../game/papers/Paper.ts';
import { layDraft, textWith } from '../papers/layDraft.ts';
import { papersNow } from '../papers/paperRules.ts';
import { saysNothing, textOf, workingText } from '../papers/paperText.ts';
import { allReady } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { advanceFloor, closeWindow } from './turns.ts';

/** After closure: the drafts come to the vote, and motions on how they are voted are taken up one after another. */
export function advanceVoting(table: Table): readonly GameEvent[] {
  const now = papersNow(table);
  if (now === null) return [];
  if (now.floor.stage === 'debate') return beginVoting(table);
  if (now.floor.now.kind !== 'open') return advanceFloor(table);
  return allReady(table.state) ? closeWindow(table) : [];
}

/** Whether nothing more is moved before the drafts are voted. */
export function isVotingSet(table: Table): boolean {
  const { floor } = table.state;
  if (floor === null || floor.stage === 'debate') return false;
  if (draftsOf(table).length === 0) return true;
  return floor.now.kind === 'open' && floor.motions.length === 0 && allReady(table.state);
}

/** The drafts in order, the first before the body. With none, the working text may take their place, or nothing is voted. */
function beginVoting(table: Table): readonly GameEvent[] {
  const brought = draftsOf(table).length > 0;
  return sequence(table, [
    (now) => (brought ? [] : workingDraft(now)),
    (now) => [{ type: 'VotingBegan', drafts: draftsOf(now).map(({ id }) => id) }],
    (now) => {
      const [first] = draftsOf(now);
      if (first === undefined) return [textWith(now, null)];
      // the working text lies before the body already
      return brought ? layDraft(now, first.id) : [{ type: 'DraftLaid', paper: first.id }];
    },
  ]);
}

function draftsOf({ state }: Table): readonly Paper[] {
  return state.floor === null ? [] : draftsInOrder(state.floor.desk);
}

/** The shared working text as a draft, where the rules let it stand in for one and it says anything. */
function workingDraft(table: Table): readonly GameEvent[] {
  const now = papersNow(table);
  if (now === null || now.rules.withoutDraft !== 'workingText') return [];
  const { terms, frame, linked } = workingText(table.state);
  const text = textOf(table.state, terms, frame, linked);
  if (saysNothing(text)) return [];
  const sponsors = sponsorsOfText(table, keysOf<ClauseId>(text.terms));
  const [by] = sponsors;
  if (by === undefined) return [];
  const paper: Paper = {
    id: `paper:${table.state.round}.${now.desk.papers.length + 1}`,
    by,
    stage: 'working',
    text,
    sponsors,
    signatories: [],
    amended: false,
    divided: [],
  };
  return [
    { type: 'PaperStarted', paper },
    { type: 'PaperIntroduced', paper: paper.id },
  ];
}

/** Who stands behind the changes of the working text, each once; of a change of frame alone, the heads. */
function sponsorsOfText({ pack, state }: Table, clauses: readonly ClauseId[]): readonly SeatId[] {
  const named = clauses.flatMap((clause) => state.draft?.terms[clause]?.sponsors ?? []);
  const all = named.length > 0 ? named : [pack.headOf('us'), pack.headOf('mx')];
  return [...new Set(all)];
}
