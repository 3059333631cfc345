import { useState } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { review } from '../../shared/i18n/review.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { LanguageSwitch } from '../lobby/LanguageSwitch.tsx';
import { go } from '../router/route.ts';
import { Icon } from '../ui/Icon.tsx';
import type { LoadedReview } from './loadReview.ts';
import { useReview } from './ReviewContext.ts';
import type { ReviewSource } from './ReviewSource.ts';
import { saveFile } from './saveFile.ts';

const t = say(review);
const c = say(common);

interface ReviewHeadProps {
  readonly loaded: LoadedReview;
  readonly source: ReviewSource;
  readonly onBack?: () => void;
}

/** Which game this is, the way back, and the log for those who may have it. */
export function ReviewHead({ loaded, source, onBack = () => go('/') }: ReviewHeadProps) {
  const { review: shown } = useReview();
  const [failed, setFailed] = useState(false);
  const { log } = loaded;

  async function download(fetchLog: () => Promise<string | null>): Promise<void> {
    const text = await fetchLog().catch(() => null);
    setFailed(text === null);
    if (text !== null) saveFile(`${shown.code === '' ? 'game' : shown.code}.log.jsonl`, text);
  }

  return (
    <header class="review-head">
      <button type="button" class="button ghost" onClick={onBack}>
        <Icon name="back" /> {c('back')}
      </button>
      <div class="review-title">
        <h1>{titleOf(source, shown.code)}</h1>
        <p>{shown.packTexts[language.value].title}</p>
      </div>
      {log === null ? null : (
        <button type="button" class="button ghost" onClick={() => void download(log)}>
          <Icon name="down" /> {t('download')}
        </button>
      )}
      <LanguageSwitch />
      {failed ? (
        <p class="notice bad" role="alert">
          {t('downloadFailed')}
        </p>
      ) : null}
    </header>
  );
}

function titleOf(source: ReviewSource, code: string): string {
  if (source.kind === 'local') return t('reviewHere');
  return code === '' ? t('reviewFile') : t('reviewOf', { code });
}
