import type { ClauseId, MergeId, PaperId, SeatId } from '../ids.ts';
import type { Frame, Level, Visibility } from '../vocabulary.ts';

/** Where a paper stands. Only a draft is debated and voted. */
export type PaperStage =
  | 'working'
  | 'draft'
  /** Voted in. */
  | 'adopted'
  /** Voted down. */
  | 'failed'
  /** All its operative clauses fell when they were voted one by one. */
  | 'fell'
  /** By its last sponsor, or because a draft was adopted that says something else. */
  | 'withdrawn'
  | 'merged';

/** Who does a clause, how much of it, and by when: words for the document, without weight in the world. */
export interface ClauseDetails {
  readonly actor: SeatId | null;
  /**
   * Millions of dollars, or whatever the clause counts.
   * @minimum 1
   * @maximum 9999
   */
  readonly amount: number | null;
  /**
   * Half-year by whose end it is due; 0 is the first.
   * @minimum 0
   * @maximum 13
   */
  readonly deadline: number | null;
}

/** An operative clause of a paper. */
export interface PaperTerm {
  readonly level: Level;
  readonly visibility: Visibility;
  readonly details: ClauseDetails | null;
}

/** What a paper says. Clauses it does not name stay as they stand. */
export interface PaperText {
  readonly terms: { readonly [clause: ClauseId]: PaperTerm };
  /** `null`: says nothing of how the accord is presented. */
  readonly frame: Frame | null;
  /** Clauses that pass or fail together at home. */
  readonly linked: readonly ClauseId[];
}

/** A paper on the way to an accord: a working paper, then a draft accord on the floor. */
export interface Paper {
  readonly id: PaperId;
  readonly by: SeatId;
  readonly stage: PaperStage;
  readonly text: PaperText;
  /** Who supports it, the first sponsor first. */
  readonly sponsors: readonly SeatId[];
  /** Who wants it debated, without supporting it. */
  readonly signatories: readonly SeatId[];
  /** Whether an amendment was voted in; from then on none is taken over by the sponsors alone. */
  readonly amended: boolean;
  /** Operative clauses that are voted one by one before the whole. */
  readonly divided: readonly ClauseId[];
}

/** Sponsors or signatories: everybody whose name is on a paper counts once. */
export function namesOn(paper: Paper): readonly SeatId[] {
  return [...paper.sponsors, ...paper.signatories];
}

/** A proposal to make one paper of two; done when every sponsor of both has agreed. */
export interface Merge {
  readonly id: MergeId;
  readonly by: SeatId;
  /** Its clauses stand where the two differ. */
  readonly keep: PaperId;
  /** Its other clauses are added. */
  readonly add: PaperId;
  readonly agreed: readonly SeatId[];
}

/** The papers of a debate. */
export interface PaperDesk {
  /** In the order in which they were started. */
  readonly papers: readonly Paper[];
  /** Drafts in the order in which they will be voted: as introduced, or as the body reordered them. */
  readonly order: readonly PaperId[];
  readonly merges: readonly Merge[];
  /** Merges proposed so far, for their ids. */
  readonly merged: number;
  /** Whether more than one draft came to the vote, so that each is voted before the accord. */
  readonly contested: boolean;
  /** The draft that lies before the body. */
  readonly front: PaperId | null;
}

/** The drafts that wait for their vote, the next first. */
export function draftsInOrder({ order, papers }: PaperDesk): readonly Paper[] {
  return order.flatMap((id) => papers.filter((paper) => paper.id === id && paper.stage === 'draft'));
}
