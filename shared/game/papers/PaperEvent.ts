import type { AmendmentId, ClauseId, MergeId, PaperId, SeatId } from '../ids.ts';
import type { Contradiction } from './contradictions.ts';
import type { Merge, Paper, PaperStage, PaperText } from './Paper.ts';

/** What happened to papers. All of it is public. */
export type PaperEvent =
  | { readonly type: 'PaperStarted'; readonly paper: Paper }
  /** A name was put on a paper, changed, or taken off (`null`). */
  | {
      readonly type: 'PaperNamed';
      readonly paper: PaperId;
      readonly seat: SeatId;
      readonly as: 'sponsor' | 'signatory' | null;
    }
  /** The text changed: by its sponsors, by an amendment (voted in, or taken over), or by a vote on one of its clauses. */
  | {
      readonly type: 'PaperChanged';
      readonly paper: PaperId;
      readonly by: 'sponsors' | 'friendly' | 'voted' | 'division';
      readonly text: PaperText;
    }
  /** On the floor as a draft accord, behind those introduced before; or back to its sponsors. */
  | { readonly type: 'PaperIntroduced'; readonly paper: PaperId }
  | { readonly type: 'PaperReturned'; readonly paper: PaperId }
  /** `against`: the adopted draft it contradicts, and where. */
  | {
      readonly type: 'PaperEnded';
      readonly paper: PaperId;
      readonly stage: Exclude<PaperStage, 'working' | 'draft'>;
      readonly against: {
        readonly paper: PaperId;
        readonly where: readonly Contradiction[];
      } | null;
    }
  | { readonly type: 'MergeProposed'; readonly merge: Merge }
  | { readonly type: 'MergeAgreed'; readonly merge: MergeId; readonly seat: SeatId }
  | { readonly type: 'MergeEnded'; readonly merge: MergeId; readonly outcome: 'done' | 'refused' | 'lapsed' }
  | { readonly type: 'DraftsReordered'; readonly order: readonly PaperId[] }
  | { readonly type: 'QuestionDivided'; readonly paper: PaperId; readonly clauses: readonly ClauseId[] }
  /** A draft lies before the body; amendments, its clauses and the whole are voted. */
  | { readonly type: 'DraftLaid'; readonly paper: PaperId };

/** What happened to amendments of papers. */
export type AmendmentEvent =
  | { readonly type: 'AmendmentSigned'; readonly amendment: AmendmentId; readonly seat: SeatId }
  | { readonly type: 'AmendmentAgreed'; readonly amendment: AmendmentId; readonly seat: SeatId }
  | { readonly type: 'AmendmentIntroduced'; readonly amendment: AmendmentId }
  /** `friendly`: all sponsors took it over, and the text has changed. */
  | {
      readonly type: 'AmendmentClosed';
      readonly amendment: AmendmentId;
      readonly outcome: 'friendly' | 'withdrawn' | 'lapsed';
    };
