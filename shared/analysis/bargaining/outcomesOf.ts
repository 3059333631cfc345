import type { BargainingGame } from './BargainingGame.ts';
import { rounded } from './rounded.ts';

/** Every outcome of a game as what it is worth to each party. The first issue varies slowest. */
export interface Outcomes {
  readonly parties: number;
  readonly count: number;
  /** `parties` numbers an outcome, one after the other. */
  readonly utilities: Float64Array;
}

export function outcomesOf({ utilities }: BargainingGame): Outcomes {
  const parties = utilities.length;
  const sizes = (utilities[0] ?? []).map((options) => options.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  const all = new Float64Array(count * parties);
  for (const [party, issues] of utilities.entries()) {
    let repeat = count;
    for (const options of issues) {
      repeat /= options.length;
      for (let outcome = 0; outcome < count; outcome += 1) {
        const option = Math.floor(outcome / repeat) % options.length;
        const at = outcome * parties + party;
        all[at] = (all[at] ?? 0) + (options[option] ?? 0);
      }
    }
  }
  for (let at = 0; at < all.length; at += 1) all[at] = rounded(all[at] ?? 0);
  return { parties, count, utilities: all };
}

/** What an outcome is worth to each party. */
export function utilitiesAt(outcomes: Outcomes, outcome: number): readonly number[] {
  const { parties, utilities } = outcomes;
  return Array.from(utilities.subarray(outcome * parties, (outcome + 1) * parties));
}
