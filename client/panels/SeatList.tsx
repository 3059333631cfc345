import type { SeatId } from '../../shared/game/ids.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { say } from '../i18n/say.ts';
import { useGame } from '../store/GameContext.ts';
import { SeatName } from './parts/SeatName.tsx';

const t = say(panels);

const PRESENCE = { here: 'seatHere', away: 'seatAway', bot: 'seatBot', empty: 'seatEmpty' } as const;

/** Every seat with who holds it, whether it is done, and its coins. */
export function SeatList() {
  const { view, presence } = useGame();
  const { settings, seats, round } = view.value;
  const whereIs = (seat: SeatId): keyof typeof PRESENCE => {
    const occupant = seats[seat]?.occupant.kind ?? 'empty';
    return presence.value?.seats[seat] ?? (occupant === 'person' ? 'here' : occupant);
  };
  return (
    <ul class="plain-list seat-list">
      {settings.seats.map((seat) => (
        <li key={seat} class={`seat-row ${whereIs(seat)}`}>
          <SeatName seat={seat} full />
          <span class="hint">{t(PRESENCE[whereIs(seat)])}</span>
          {round === 0 ? null : (
            <span class="hint">
              {t('seatCapital', { n: seats[seat]?.capital ?? 0 })} ·{' '}
              {seats[seat]?.ready === true ? t('seatDone') : t('seatNotDone')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
