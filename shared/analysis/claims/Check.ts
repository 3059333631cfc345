import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { ClaimId } from './ClaimId.ts';
import type { Rest } from './changedPack.ts';
import type { Played } from './playScript.ts';
import type { Ranges } from './ranges.ts';
import type { Script } from './Script.ts';

/** What a check expects of treated minus control. */
export type Expectation =
  | { readonly direction: 'up' | 'down' }
  /** No effect: the interval lies within the band, an absolute one or a share of the gauge's observed range. */
  | { readonly direction: 'none'; readonly band: number | ((ranges: Ranges) => number) };

/** One statement of a row of mechanics, made executable. */
export interface Check {
  /** What is claimed, in plain words. */
  readonly statement: string;
  /** What differs between the two games. */
  readonly lever: string;
  /** What is read. */
  readonly gauge: string;
  readonly control: Script;
  readonly treated: Script;
  /** Further games where a comparison of two is not enough; written as `third`, `fourth` and so on. */
  readonly others?: readonly Script[];
  /** Reads one game. */
  readonly measure: (played: Played, ranges: Ranges) => number;
  /** Puts the readings of control, treated and others together; by default treated minus control. */
  readonly contrast?: (readings: readonly number[], pack: LoadedPack) => number;
  /** 30 unless said; 400 for the frequency of drawn events. */
  readonly seeds?: number;
  readonly expects: Expectation;
  /** What must be flipped in the pack for the claim to fail; for a null, the size of the contrasted case. */
  readonly restsOn: readonly Rest[];
}

/** One row of mechanics with its checks. */
export interface Claim {
  readonly id: ClaimId;
  /** Items of the paper and facts behind it. */
  readonly pages: string;
  readonly checks: readonly Check[];
}
