import type { Contribution } from '../../game/Contribution.ts';
import type { CauseId } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { sourceOf } from '../../world/Coefficients.ts';

/** A named reason whose source is that of a coefficient. */
export function reason(
  pack: LoadedPack,
  amount: number,
  cause: CauseId,
  coefficient: string,
  about: Partial<Pick<Contribution, 'clause' | 'seat' | 'audience' | 'contested'>> = {},
): Contribution {
  return { amount, cause, source: sourceOf(pack.coefficients, coefficient), contested: false, ...about };
}
