import type { GameState, HomeCount } from '../../game/GameState.ts';
import { type CauseId, SIDES, type Side } from '../../game/ids.ts';

/** One cause with all it did to a count, in hundredths of a point. */
export interface StoryReason {
  readonly cause: CauseId;
  readonly amount: number;
}

/** What the homes said of a package, told by the count that decided. */
export interface HomeStory {
  /** For each home the clause that came closest to failing, or failed by most. */
  readonly closest: { readonly [S in Side]: HomeCount };
  /** Where it failed; `null`: both homes took all of it. */
  readonly failedAt: Side | null;
}

/** The story of the newest counts; `null` before any. */
export function homeStory({ ratifications }: Pick<GameState, 'ratifications'>): HomeStory | null {
  const counts = ratifications.flatMap((ratification) => ratification.counts);
  const closestOf = (side: Side): HomeCount | undefined =>
    counts.filter((count) => count.side === side).sort((a, b) => margin(a) - margin(b))[0];
  const [us, mx] = [closestOf('us'), closestOf('mx')];
  if (us === undefined || mx === undefined) return null;
  const closest = { us, mx };
  const failed = SIDES.filter((side) => !closest[side].passed);
  return { closest, failedAt: failed.sort((a, b) => margin(closest[a]) - margin(closest[b]))[0] ?? null };
}

function margin({ support, threshold }: HomeCount): number {
  return support - threshold;
}

/** What spoke most against a count: one line a cause, the heaviest first. */
export function against({ reasons }: Pick<HomeCount, 'reasons'>, most: number): readonly StoryReason[] {
  const sums = new Map<CauseId, number>();
  for (const { cause, amount } of reasons) sums.set(cause, (sums.get(cause) ?? 0) + amount);
  return [...sums]
    .map(([cause, amount]): StoryReason => ({ cause, amount }))
    .filter(({ amount }) => amount < 0)
    .sort((a, b) => a.amount - b.amount)
    .slice(0, most);
}

/** What one cause did to a count, in hundredths of a point. */
export function amountOf({ reasons }: Pick<HomeCount, 'reasons'>, cause: CauseId): number {
  return reasons.reduce((sum, part) => sum + (part.cause === cause ? part.amount : 0), 0);
}
