/**
 * A negotiation over several issues at once, as tables of what every option is worth. An outcome names one option of
 * every issue; what it is worth to a party is the sum over the issues.
 */
export interface BargainingGame {
  /**
   * Names, for reading only.
   * @maxItems 12
   */
  readonly parties?: readonly string[];
  /**
   * By party: what no agreement is worth.
   * @minItems 1
   * @maxItems 12
   */
  readonly disagreement: readonly number[];
  /**
   * By party, issue and option.
   * @minItems 1
   * @maxItems 12
   */
  readonly utilities: readonly PartyUtilities[];
}

/**
 * @minItems 1
 * @maxItems 20
 */
export type PartyUtilities = readonly IssueUtilities[];

/**
 * @minItems 1
 * @maxItems 100
 */
export type IssueUtilities = readonly number[];
