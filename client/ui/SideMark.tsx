import { type SeatId, type Side, sideOf } from '../../shared/game/ids.ts';

/** The mark of a delegation: a blue triangle for the United States, an orange disc for Mexico. */
export function SideMark({ side, seat }: { readonly side?: Side; readonly seat?: SeatId }) {
  const shown = side ?? (seat === undefined ? 'us' : sideOf(seat));
  return (
    <svg class={`mark mark-${shown}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shown === 'us' ? <path d="M6 1l5.500 10H.5z" /> : <circle cx="6" cy="6" r="5" />}
    </svg>
  );
}
