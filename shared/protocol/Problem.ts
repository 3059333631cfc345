/** Everything that can be wrong with what somebody asks of the server beside the game's own refusals. */
export const PROBLEM_CODES = [
  'malformed',
  'tooLarge',
  'tooFast',
  'notFound',
  'unknownTable',
  'unknownClass',
  'classOver',
  'unknownPack',
  'unknownTableSize',
  'unknownRounds',
  'unknownPreset',
  'presetNeedsSeats',
  'unknownSeat',
  'unknownCard',
  'unknownBot',
  'soloNeedsSeat',
  'tableFull',
  'seatTaken',
  'alreadyStarted',
  'wrongToken',
  'notYourTable',
  'deskOnly',
  'reviewNotYet',
  'diskFull',
  'readOnly',
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** The body of every answer that is not a success. */
export interface Problem {
  readonly code: ProblemCode;
  /** Values for the text: ids and integers, and for `malformed` where and what was expected. */
  readonly params: { readonly [name: string]: string | number };
}
