import { useMemo, useState } from 'preact/hooks';
import { review } from '../../shared/i18n/review.ts';
import { say } from '../i18n/say.ts';
import { seatAt } from '../settings/myTables.ts';
import { OpenLogFile } from './OpenLogFile.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { ReviewProblem } from './ReviewProblem.tsx';
import type { ReviewSource } from './ReviewSource.ts';

const t = say(review);

/** A review as an address of the page names it. */
export type ReviewAddress =
  | { readonly kind: 'table'; readonly code: string }
  | { readonly kind: 'local'; readonly game: string }
  | { readonly kind: 'file' };

/** The review at an address: of a table one has a seat at, of a game of this browser, or of a file to be chosen. */
export function ReviewRoute({ source }: { readonly source: ReviewAddress }) {
  const [text, setText] = useState<string | null>(null);
  const id = source.kind === 'table' ? source.code : source.kind === 'local' ? source.game : '';
  const found = useMemo((): ReviewSource | null => {
    if (source.kind === 'local') return { kind: 'local', gameId: id };
    if (source.kind === 'file') return text === null ? null : { kind: 'file', text };
    const seatToken = seatAt(id)?.seatToken ?? null;
    return seatToken === null ? null : { kind: 'table', code: id, seatToken };
  }, [source.kind, id, text]);
  if (found !== null) return <ReviewPage source={found} />;
  return source.kind === 'file' ? <OpenLogFile onText={setText} /> : <ReviewProblem text={t('noSeat')} />;
}
