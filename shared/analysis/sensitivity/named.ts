import type { Check, Claim } from '../claims/Check.ts';
import type { CheckName } from './lessons.ts';

/** A check with its name. */
export interface NamedCheck extends CheckName {
  readonly body: Check;
}

/** All checks of some claims in their order. */
export function namedChecks(claims: readonly Claim[]): readonly NamedCheck[] {
  return claims.flatMap(({ id, checks }) =>
    checks.map((body, index): NamedCheck => ({ claim: id, check: index + 1, body })),
  );
}
