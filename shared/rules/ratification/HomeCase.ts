import type { DraftTerm } from '../../game/GameState.ts';
import type { ClauseId, SeatId, Side } from '../../game/ids.ts';
import type { Table } from '../Table.ts';
import type { PresentAudience } from './audiences.ts';
import type { Proposal } from './Proposal.ts';

/** One clause before one home. */
export interface HomeQuestion {
  readonly side: Side;
  readonly clause: ClauseId;
  readonly proposal: Proposal;
  /** Capital each seat spends on its audience for this accord. */
  readonly commitments: { readonly [seat: SeatId]: number };
  /** Whether the surprise of the real count is drawn; an estimate leaves it out. */
  readonly surprise: boolean;
}

/** A question with what its terms need to know, looked up once. */
export interface HomeCase extends HomeQuestion {
  readonly table: Table;
  readonly term: DraftTerm;
  readonly audiences: readonly PresentAudience[];
  readonly weight: number;
}
