import { review } from '../../shared/i18n/review.ts';
import { say } from '../i18n/say.ts';
import { Icon } from '../ui/Icon.tsx';
import { useShow } from './useShow.ts';

const t = say(review);

interface ShowOnTableProps {
  /** Rows shown then. */
  readonly position: number;
  /** What is shown, for screen readers. */
  readonly what: string;
}

/** Takes the walk to a place. */
export function ShowOnTable({ position, what }: ShowOnTableProps) {
  const show = useShow();
  return (
    <button
      type="button"
      class="button quiet small"
      aria-label={t('showOnTableOf', { what })}
      onClick={() => show(position)}
    >
      <Icon name="eye" size={16} /> {t('showOnTable')}
    </button>
  );
}
