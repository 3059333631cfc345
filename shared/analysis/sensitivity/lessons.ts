import type { ClaimId } from '../claims/ClaimId.ts';

/** A check by its row and its place in it, from 1, as logs and reports name it. */
export interface CheckName {
  readonly claim: ClaimId;
  readonly check: number;
}

/** What a student should understand afterwards, and the claims that bear it. */
export interface Lesson {
  readonly id: string;
  readonly lesson: string;
  /** The difference that a reader should picture first. */
  readonly main: CheckName;
  /** Further differences that bear the same lesson. */
  readonly others: readonly CheckName[];
}

const at = (claim: ClaimId, check: number): CheckName => ({ claim, check });

/** The lessons of the game. Speeches have no coefficient: procedure is where bodies, sponsors and signatures decide. */
export const LESSONS: readonly Lesson[] = [
  {
    id: 'cheap-and-dear',
    lesson: 'The same clause is cheap for one side and dear for the other',
    main: at('M02', 2),
    others: [at('M01', 2), at('M25', 2), at('M29', 6), at('M31', 1)],
  },
  {
    id: 'not-a-deal',
    lesson: 'A signature is not a deal: homes decide, and move with events and the electoral clock',
    main: at('M05', 1),
    others: [at('M05', 2), at('M06', 1), at('M07', 1), at('M16', 1)],
  },
  {
    id: 'deep-cooperation',
    lesson: 'What the paper argues about deep cooperation, and what would have to be true for it to be wrong',
    main: at('M19', 5),
    others: [at('M13', 2), at('M02', 6), at('M37', 1), at('M09', 1)],
  },
  {
    id: 'procedure',
    lesson: 'Procedure shapes outcomes: whose body decides, who sponsors, who signs',
    main: at('M04', 2),
    others: [at('M14', 1), at('M08', 3), at('M08', 4), at('M38', 1)],
  },
  {
    id: 'why-did-you-move',
    lesson: 'Any number can be asked why it moved, and some answers are disputed',
    main: at('M23', 1),
    others: [at('M32', 1), at('M32', 3), at('M33', 2), at('M35', 1)],
  },
];

/** Rows on which lessons stand; no plausible value may turn them round. */
export const FIRM: readonly ClaimId[] = ['M01', 'M02', 'M05', 'M21', 'M24', 'M29'];
