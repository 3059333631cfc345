import { hashValue } from '../../shared/game/hash.ts';
import { fail, ok, type Result } from '../../shared/game/result.ts';
import type { FoundFault } from '../../shared/host/log/LogFault.ts';
import { linesOf, parseLog } from '../../shared/host/log/parseLog.ts';
import { reviewOfRecord } from '../../shared/host/reviewOfRecord.ts';
import type { PackBundle } from '../../shared/protocol/PackSummary.ts';
import type { Review } from '../../shared/protocol/Review.ts';

export interface ReadLog {
  readonly review: Review;
  /** The scenario at hand is the one the game was played with; otherwise its words may not fit everywhere. */
  readonly samePack: boolean;
}

/** The review of an exported log. Its lines are checked first; `bundleOf` finds the scenario it names. */
export async function reviewOfLog(
  text: string,
  bundleOf: (packId: string) => Promise<PackBundle | null>,
): Promise<Result<ReadLog, FoundFault | 'unknownPack'>> {
  const parsed = parseLog(linesOf(text));
  if (!parsed.ok) return parsed;
  const bundle = await bundleOf(parsed.value.header.packId);
  if (bundle === null) return fail('unknownPack');
  const samePack = hashValue(bundle.pack) === parsed.value.header.packHash;
  return ok({ review: reviewOfRecord(parsed.value, bundle), samePack });
}
