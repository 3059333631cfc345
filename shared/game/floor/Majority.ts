/** A part of a body: two thirds is 2 of 3. */
export interface Share {
  /**
   * @minimum 0
   * @maximum 100
   */
  readonly numerator: number;
  /**
   * @minimum 1
   * @maximum 100
   */
  readonly denominator: number;
}

/** How many yes carry. */
export interface Majority {
  readonly share: Share;
  /** Whether the share itself is too little: half of the votes is no majority, two thirds of them are enough. */
  readonly moreThan: boolean;
  /** What the share is of: the yes and no cast, the seats present when the vote opened, or all seats entitled. */
  readonly base: 'votesCast' | 'present' | 'entitled';
}
