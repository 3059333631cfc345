import type { AmendmentId, ClauseId, MergeId, PaperId } from '../ids.ts';
import type { Term } from '../terms.ts';
import type { Frame } from '../vocabulary.ts';
import type { ClauseDetails } from './Paper.ts';

/** What a seat may ask of papers, where the rules of procedure know them. */
export type PaperCommand =
  /** A working paper with the seat as its first sponsor. */
  | {
      readonly kind: 'startPaper';
      /**
       * @minItems 1
       * @maxItems 5
       */
      readonly terms: readonly Term[];
      readonly frame: Frame | null;
      /** @maxItems 3 */
      readonly linked: readonly ClauseId[];
    }
  /** Supports it. Sponsors share the text. */
  | { readonly kind: 'sponsorPaper'; readonly paper: PaperId }
  /** Wants it debated. */
  | { readonly kind: 'signPaper'; readonly paper: PaperId }
  /** Takes an own name off a paper; without a sponsor it is withdrawn. */
  | { readonly kind: 'leavePaper'; readonly paper: PaperId }
  /** A sponsor says who does a clause, how much of it, and by when. */
  | {
      readonly kind: 'detailClause';
      readonly paper: PaperId;
      readonly clause: ClauseId;
      readonly details: ClauseDetails;
    }
  /** Wants an amendment debated and voted. */
  | { readonly kind: 'signAmendment'; readonly amendment: AmendmentId }
  /** A sponsor takes an amendment over; when all have, the text changes at once. */
  | { readonly kind: 'agreeAmendment'; readonly amendment: AmendmentId }
  | { readonly kind: 'withdrawAmendment'; readonly amendment: AmendmentId }
  /** A sponsor of either proposes to make one paper of two. */
  | { readonly kind: 'proposeMerge'; readonly keep: PaperId; readonly add: PaperId }
  | { readonly kind: 'answerMerge'; readonly merge: MergeId; readonly answer: 'agree' | 'refuse' }
  /** Answers the roll at the opening: who is present and voting may not abstain this round. */
  | { readonly kind: 'answerOpening'; readonly as: 'present' | 'presentAndVoting' };
