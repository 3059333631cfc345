import { type Contribution, total } from '../../../shared/game/Contribution.ts';
import type { AudienceId, CauseId } from '../../../shared/game/ids.ts';

/** One step of a waterfall: every part that is told in the same words, taken together. Amounts in hundredths. */
export interface WaterfallRow {
  readonly words: string;
  readonly amount: number;
  /** The sum before this step. */
  readonly from: number;
  /** Whose view it is, where it is that of audiences. */
  readonly audiences: readonly AudienceId[];
  /** Labels of the sources of its parts. */
  readonly sources: readonly string[];
  /** The first of its causes that is disputed. */
  readonly contested: CauseId | null;
}

export interface WaterfallSteps {
  readonly rows: readonly WaterfallRow[];
  /** What all further causes come to, and how many there are. */
  readonly rest: { readonly amount: number; readonly count: number };
  readonly end: number;
}

/** Causes told one by one; what is left is told as one. */
export const MOST_ROWS = 8;
/** Less than this, in hundredths, is told with the rest: it would show as nothing. */
const TOO_SMALL = 5;

/**
 * The steps from `start` to the sum: causes in the same words become one, `first` leads, then the greatest. What is
 * contested is never among the rest, however small.
 */
export function waterfallRows(
  parts: readonly Contribution[],
  wordsOf: (part: Contribution) => string,
  { start = 0, first = null, most = MOST_ROWS }: WaterfallWishes = {},
): WaterfallSteps {
  const merged = new Map<string, Omit<WaterfallRow, 'from'> & { readonly leads: boolean }>();
  for (const part of parts) {
    const words = wordsOf(part);
    const known = merged.get(words);
    merged.set(words, {
      words,
      amount: (known?.amount ?? 0) + part.amount,
      audiences: [...(known?.audiences ?? []), ...(part.audience === undefined ? [] : [part.audience])],
      sources: [...(known?.sources ?? []), part.source],
      contested: known?.contested ?? (part.contested ? part.cause : null),
      leads: known?.leads === true || part.cause === first,
    });
  }
  const sorted = [...merged.values()].sort(
    (a, b) => Number(b.leads) - Number(a.leads) || Math.abs(b.amount) - Math.abs(a.amount),
  );
  const told = sorted.filter(
    ({ amount, contested }, index) =>
      Math.abs(amount) >= TOO_SMALL && (index < most || contested !== null || sorted.length === most + 1),
  );
  let from = start;
  const rows = told.map(({ leads: _, ...row }): WaterfallRow => {
    const step = { ...row, from };
    from += row.amount;
    return step;
  });
  const end = start + total(parts);
  return {
    rows,
    rest: { amount: end - from, count: sorted.filter(({ amount }) => amount !== 0).length - told.length },
    end,
  };
}

interface WaterfallWishes {
  /** Where the sum starts, in hundredths. */
  readonly start?: number;
  readonly first?: CauseId | null;
  readonly most?: number;
}
