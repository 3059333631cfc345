import type { Coefficient } from '../../scenario/ScenarioPack.ts';
import { lookAt } from './ask.ts';
import type { Moves, Values } from './Moves.ts';
import type { Prober } from './SensitivityJob.ts';

/** What the two ends of a coefficient's plausible range move. */
export interface Ends {
  readonly coefficient: Coefficient;
  readonly low: Moves;
  readonly high: Moves;
}

/** One value of one coefficient that differs from the pack's, and what it moves. */
export interface Tried {
  readonly coefficient: Coefficient;
  readonly value: number;
  readonly moves: Moves;
}

/** Takes each coefficient to both ends of its range, one at a time. */
export async function endsOf(coefficients: readonly Coefficient[], probe: Prober): Promise<readonly Ends[]> {
  const moves = await lookAt(
    probe,
    coefficients.flatMap(({ id, low, high }): readonly Values[] => [{ [id]: low }, { [id]: high }]),
  );
  return coefficients.map((coefficient, index) => ({
    coefficient,
    low: moves[2 * index] ?? [],
    high: moves[2 * index + 1] ?? [],
  }));
}

/** The ends that are other values than the pack's. */
export function triedAt({ coefficient, low, high }: Ends): readonly Tried[] {
  return [
    { coefficient, value: coefficient.low, moves: low },
    { coefficient, value: coefficient.high, moves: high },
  ].filter(({ value }) => value !== coefficient.value);
}
