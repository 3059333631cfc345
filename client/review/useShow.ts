import { useCallback } from 'preact/hooks';
import { prefersReducedMotion } from '../settings/settings.ts';
import { useReview } from './ReviewContext.ts';

/** Takes the walk to a place; where the table stands above what one reads, it comes into view. */
export function useShow(): (position: number) => void {
  const { replay } = useReview();
  return useCallback(
    (position) => {
      replay.goTo(position);
      const table = document.querySelector('.walk');
      if (table === null || table.getBoundingClientRect().bottom > 0) return;
      table.scrollIntoView({ behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
    },
    [replay],
  );
}
