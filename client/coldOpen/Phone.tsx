import { coldOpen } from '../../shared/i18n/coldOpen.ts';
import { say } from '../i18n/say.ts';

const t = say(coldOpen);

/** A phone on the table: the world does not wait. */
export function Phone({ onStart }: { readonly onStart: () => void }) {
  return (
    <section class="co-phone">
      <div class="co-screen">
        <svg viewBox="0 0 24 24" width="34" height="34" aria-hidden="true">
          <path
            d="M5 3h4l2 5-2.500 1.500a12 12 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z"
            fill="#bfe6d9"
          />
        </svg>
        <p class="co-news">{t('phone')}</p>
        <p>{t('question')}</p>
        <button type="button" class="button primary" data-choice onClick={onStart}>
          {t('start')}
        </button>
      </div>
    </section>
  );
}
