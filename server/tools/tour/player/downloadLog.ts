import { readFile } from 'node:fs/promises';
import { review } from '../../../../shared/i18n/review.ts';
import type { Visitor } from './Visitor.ts';

const DOWNLOAD_MS = 20_000;

/** Downloads the log from the review as it is open; `null` where the page offers none. */
export async function downloadLog(visitor: Visitor): Promise<string | null> {
  const button = visitor.buttons(review, 'download');
  if (!(await visitor.sees(button))) return null;
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download', { timeout: DOWNLOAD_MS }),
    button.first().click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
