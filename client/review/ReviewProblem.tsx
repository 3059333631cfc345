import { common } from '../../shared/i18n/common.ts';
import { review } from '../../shared/i18n/review.ts';
import { say } from '../i18n/say.ts';
import { go } from '../router/route.ts';

const t = say(review);
const c = say(common);

/** Why there is no review, and the way back. */
export function ReviewProblem({ text, onRetry }: { readonly text: string; readonly onRetry?: () => void }) {
  return (
    <main class="waiting">
      <h1>{t('review')}</h1>
      <p role="alert">{text}</p>
      <p class="row">
        {onRetry === undefined ? null : (
          <button type="button" class="button ghost" onClick={onRetry}>
            {c('retry')}
          </button>
        )}
        <button type="button" class="button ghost" onClick={() => go('/')}>
          {c('back')}
        </button>
      </p>
    </main>
  );
}
