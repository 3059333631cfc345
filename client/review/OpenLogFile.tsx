import { useId } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { review } from '../../shared/i18n/review.ts';
import { say } from '../i18n/say.ts';
import { LanguageSwitch } from '../lobby/LanguageSwitch.tsx';
import { go } from '../router/route.ts';
import './review.css';

const t = say(review);
const c = say(common);

/** Lets one choose a log of this computer. */
export function OpenLogFile({ onText }: { readonly onText: (text: string) => void }) {
  const id = useId();
  return (
    <div class="review-plain">
      <header class="review-head">
        <button type="button" class="button ghost" onClick={() => go('/')}>
          {c('back')}
        </button>
        <h1>{t('openFile')}</h1>
        <LanguageSwitch />
      </header>
      <main class="review-column">
        <section class="paper">
          <p>{t('fileHint')}</p>
          <div class="field">
            <label for={id}>{t('file')}</label>
            <input
              id={id}
              type="file"
              accept=".jsonl,.txt,application/x-ndjson"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file !== undefined) void file.text().then(onText);
              }}
            />
          </div>
        </section>
      </main>
    </div>
  );
}
