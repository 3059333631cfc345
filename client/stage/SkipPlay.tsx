import type { ReadonlySignal } from '@preact/signals';
import { room } from '../../shared/i18n/room.ts';
import { say } from '../i18n/say.ts';
import { Icon } from '../ui/Icon.tsx';

const t = say(room);

/** Shows the newest at once; there while the table still has something to show, or while bots can be hurried. */
export function SkipPlay({
  playing,
  waiting,
  onSkip,
}: {
  readonly playing: ReadonlySignal<boolean>;
  /** Whether nothing is asked of the player, who could ask the bots to go on without pauses. */
  readonly waiting?: ReadonlySignal<boolean>;
  readonly onSkip: () => void;
}) {
  const isWaiting = waiting?.value === true;
  if (!playing.value && !isWaiting) return null;
  const toDecision = waiting === undefined ? undefined : t('skipToDecision');
  return (
    <button
      type="button"
      class={playing.value ? 'skip-play' : 'skip-wait'}
      aria-label={toDecision}
      title={toDecision}
      onClick={onSkip}
    >
      <Icon name="forward" /> {t('skip')}
    </button>
  );
}
