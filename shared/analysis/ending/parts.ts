import type { Contribution } from '../../game/Contribution.ts';
import { mulDiv } from '../../game/mulDiv.ts';

/** Causes that say where something starts or settles by itself: nobody at the table did that. */
const NOBODYS_DOING =
  /^cause:(home-(base|absent|mood|surprise|limit)|survival-(base|limit)|world-(presence-tolerated|set-up|.+-(fades|settle|settles)))$/;

/** Smaller than half a point is not told. */
const LEAST = 50;

/**
 * Parts of several sums put together by what caused them and the clause it was about, the greatest in a direction
 * first. `times` is how many sums there were, where the mean is wanted.
 */
export function mainParts(
  parts: readonly Contribution[],
  direction: 1 | -1,
  { times = 1, byClause = true }: { readonly times?: number; readonly byClause?: boolean } = {},
): readonly Contribution[] {
  const sums = new Map<string, Contribution>();
  for (const part of parts) {
    if (NOBODYS_DOING.test(part.cause)) continue;
    const { amount, cause, source, contested, clause, seat } = part;
    const key = `${cause} ${seat ?? ''} ${byClause ? (clause ?? '') : ''}`;
    const known = sums.get(key);
    sums.set(key, {
      amount: amount + (known?.amount ?? 0),
      cause,
      source,
      contested: contested || (known?.contested ?? false),
      ...(clause === undefined || !byClause ? {} : { clause }),
      ...(seat === undefined ? {} : { seat }),
    });
  }
  return [...sums.values()]
    .map((part) => ({ ...part, amount: mulDiv(part.amount, 1, Math.max(1, times)) }))
    .filter((part) => direction * part.amount >= LEAST)
    .sort((a, b) => direction * (b.amount - a.amount));
}
