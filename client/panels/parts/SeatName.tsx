import type { SeatId } from '../../../shared/game/ids.ts';
import { common } from '../../../shared/i18n/common.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { SideMark } from '../../ui/SideMark.tsx';

const t = say(common);

/** A seat by its short name, with the mark of its delegation. */
export function SeatName({ seat, full = false }: { readonly seat: SeatId; readonly full?: boolean }) {
  const { words, seat: own } = useGame();
  const name = full ? words.value.seat(seat) : words.value.seatShort(seat);
  return (
    <span class="seat-name">
      <SideMark seat={seat} />
      {name}
      {seat === own.value ? <span class="you"> ({t('you')})</span> : null}
    </span>
  );
}
