import { reviewOfRecord } from '../../shared/host/reviewOfRecord.ts';
import type { Review } from '../../shared/protocol/Review.ts';
import type { LiveTable } from '../tables/LiveTable.ts';

/** The review of a table of this server. */
export function reviewOf({ record, host, content }: LiveTable): Review {
  return reviewOfRecord(host.record(), { pack: content.pack.raw, packTexts: content.texts }, record.code);
}
