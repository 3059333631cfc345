import type { GameEvent } from '../../game/GameEvent.ts';
import type { DraftAccord } from '../../game/GameState.ts';
import type { PaperId } from '../../game/ids.ts';
import { openingDraft } from '../draft.ts';
import type { Table } from '../Table.ts';
import { written } from './paperText.ts';

/** Puts a draft before the body: the text of the round is what stands, what was adopted so far, and the draft. */
export function layDraft(table: Table, paper: PaperId): readonly GameEvent[] {
  return [{ type: 'DraftLaid', paper }, textWith(table, paper)];
}

/** The text of the round with the adopted drafts, and one more if there is one. */
export function textWith(table: Table, paper: PaperId | null): GameEvent {
  return { type: 'TextChanged', edit: null, backedBy: null, draft: accordWith(table, paper) };
}

function accordWith({ state }: Table, paper: PaperId | null): DraftAccord {
  const adopted = (state.floor?.desk.papers ?? []).filter(
    ({ stage, id }) => stage === 'adopted' || id === paper,
  );
  return adopted.reduce(written, openingDraft(state, state.docket));
}
