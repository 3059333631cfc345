import { fail, ok, type Result } from '../../shared/game/result.ts';
import { review as reviewWords } from '../../shared/i18n/review.ts';
import type { Review } from '../../shared/protocol/Review.ts';
import { say } from '../i18n/say.ts';
import { askServer, failureText } from '../lobby/askServer.ts';
import { fetchBundle, localLog, localReview } from '../session/localGames.ts';
import { reviewOfLog } from '../session/reviewOfLog.ts';
import type { ReviewSource } from './ReviewSource.ts';

const t = say(reviewWords);

export interface LoadedReview {
  readonly review: Review;
  /** The scenario at hand is the one that was played. */
  readonly samePack: boolean;
  /** Fetches the log as text; `null` for those who may not have it. */
  readonly log: (() => Promise<string | null>) | null;
}

/** Gets a review from where it is; a failure is in words. */
export async function loadReview(source: ReviewSource): Promise<Result<LoadedReview, string>> {
  switch (source.kind) {
    case 'table': {
      const path = `/api/tables/${encodeURIComponent(source.code)}/review`;
      return fromServer(path, source.seatToken, null);
    }
    case 'desk': {
      const path = `/api/desk/games/${encodeURIComponent(source.gameId)}`;
      return fromServer(`${path}/review`, source.secret, () => fetchLog(source.secret, source.gameId));
    }
    case 'local': {
      const review = await localReview(source.gameId).catch(() => null);
      if (review === null) return fail(t('noGame'));
      return ok({ review, samePack: true, log: () => localLog(source.gameId) });
    }
    case 'file':
      return fromFile(source.text);
  }
}

async function fromServer(
  path: string,
  key: string,
  log: LoadedReview['log'],
): Promise<Result<LoadedReview, string>> {
  const answer = await askServer<Review>(path, { key });
  return answer.ok ? ok({ review: answer.value, samePack: true, log }) : fail(failureText(answer.error));
}

async function fromFile(text: string): Promise<Result<LoadedReview, string>> {
  const read = await reviewOfLog(text, fetchBundle);
  if (read.ok) return ok({ ...read.value, log: null });
  if (read.error === 'unknownPack') return fail(t('fileNoPack'));
  return fail(t('fileFault', { row: read.error.seq, reason: read.error.reason }));
}

/** The log of a game of the server, for the instructor; `null` if it could not be had. */
export async function fetchLog(secret: string, gameId: string): Promise<string | null> {
  try {
    const response = await fetch(`/api/desk/games/${encodeURIComponent(gameId)}/log`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
