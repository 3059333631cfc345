import { useEffect, useState } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { say } from '../i18n/say.ts';
import { type LoadedReview, loadReview } from './loadReview.ts';
import { closeReview, openReview } from './openReview.ts';
import { type OpenReview, ReviewContext } from './ReviewContext.ts';
import { ReviewProblem } from './ReviewProblem.tsx';
import type { ReviewSource } from './ReviewSource.ts';
import { ReviewView } from './ReviewView.tsx';

const c = say(common);

interface ReviewPageProps {
  /** The same object for the same review. */
  readonly source: ReviewSource;
  /** Where "back" leads; the first page by default. */
  readonly onBack?: () => void;
}

type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'open'; readonly open: OpenReview; readonly loaded: LoadedReview };

/** A whole game, to be read and walked through. */
export function ReviewPage({ source, onBack }: ReviewPageProps) {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    let open: OpenReview | null = null;
    setShown({ kind: 'loading' });
    async function load(): Promise<void> {
      const loaded = await loadReview(source);
      if (!wanted) return;
      if (!loaded.ok) return setShown({ kind: 'failed', text: loaded.error });
      const opened = await openReview(loaded.value.review);
      if (!wanted) return closeReview(opened);
      open = opened;
      setShown({ kind: 'open', open, loaded: loaded.value });
    }
    void load();
    return () => {
      wanted = false;
      if (open !== null) closeReview(open);
    };
  }, [source, tries]);
  if (shown.kind === 'loading') return <p class="loading">{c('loading')}</p>;
  if (shown.kind === 'failed') {
    return <ReviewProblem text={shown.text} onRetry={() => setTries(tries + 1)} />;
  }
  return (
    <ReviewContext.Provider value={shown.open}>
      <ReviewView loaded={shown.loaded} source={source} {...(onBack === undefined ? {} : { onBack })} />
    </ReviewContext.Provider>
  );
}
