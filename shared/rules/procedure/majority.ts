import type { Majority, Share } from '../../scenario/Procedure.ts';

/** What was counted in a vote on a motion. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  /** Seats present when the vote opened. */
  readonly present: number;
  /** Seats entitled to vote, present or not. */
  readonly entitled: number;
}

/**
 * Whether a motion carries. Whole numbers only, so that two thirds of nine is six; a tie is no majority; without a
 * single yes nothing carries, whatever the base.
 */
export function carries(majority: Majority, tally: Tally): boolean {
  return tally.yes > 0 && tally.yes >= yesNeeded(majority, baseOf(majority, tally));
}

/** The fewest yes that carry with a base of so many votes or seats. */
export function yesNeeded({ share, moreThan }: Majority, base: number): number {
  const part = base * share.numerator;
  const whole = Math.floor(part / share.denominator);
  if (moreThan) return whole + 1;
  return part % share.denominator === 0 ? whole : whole + 1;
}

/** So many of a body, rounded up: signatures, quorum. */
export function atLeast(share: Share, body: number): number {
  return Math.ceil((body * share.numerator) / share.denominator);
}

function baseOf({ base }: Majority, { yes, no, present, entitled }: Tally): number {
  switch (base) {
    case 'votesCast':
      return yes + no;
    case 'present':
      return present;
    case 'entitled':
      return entitled;
  }
}
