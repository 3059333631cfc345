import { desk } from '../../../../shared/i18n/desk.ts';
import { review } from '../../../../shared/i18n/review.ts';
import { downloadLog } from './downloadLog.ts';
import type { Visitor } from './Visitor.ts';

/** The instructor opens the desk by the link the server printed, lets the players review the game, and takes its log. */
export async function visitDesk(instructor: Visitor, link: string): Promise<string | null> {
  const { page } = instructor;
  await page.goto(link, { waitUntil: 'load', timeout: 20_000 });
  const open = instructor.buttons(desk, 'openReviewOf');
  if (!(await instructor.waitsFor(open, 15_000))) throw new Error('the desk does not list the game');
  await instructor.look('desk');
  const release = instructor.buttons(desk, 'releaseOf');
  if (await instructor.press(release)) {
    instructor.tell('lets the players open the review');
    await instructor.waitsFor(page.getByText(instructor.words(desk)('released')));
  }
  await instructor.press(open);
  const parts = page.getByRole('tablist', { name: instructor.words(review)('parts') });
  if (!(await instructor.waitsFor(parts, 20_000))) throw new Error('the desk does not open the review');
  await instructor.look('desk-review');
  return downloadLog(instructor);
}
