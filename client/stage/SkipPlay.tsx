import type { ReadonlySignal } from '@preact/signals';
import { room } from '../../shared/i18n/room.ts';
import { say } from '../i18n/say.ts';
import { Icon } from '../ui/Icon.tsx';

const t = say(room);

/** Shows the newest at once; there while the table still has something to show. */
export function SkipPlay({
  playing,
  onSkip,
}: {
  readonly playing: ReadonlySignal<boolean>;
  readonly onSkip: () => void;
}) {
  if (!playing.value) return null;
  return (
    <button type="button" class="skip-play" onClick={onSkip}>
      <Icon name="forward" /> {t('skip')}
    </button>
  );
}
