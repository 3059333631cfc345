import { type SeatId, SIDES, sideOf } from '../../shared/game/ids.ts';
import { common } from '../../shared/i18n/common.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import type { PackBundle } from '../../shared/protocol/PackSummary.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { Choice } from '../ui/Choice.tsx';
import { SideMark } from '../ui/SideMark.tsx';

const t = say(lobby);
const c = say(common);

interface SeatChoiceProps {
  readonly bundle: PackBundle;
  readonly seats: readonly SeatId[];
  /** Seats that cannot be taken any more. */
  readonly taken?: readonly SeatId[];
  readonly value: SeatId | null;
  readonly onChoose: (seat: SeatId) => void;
}

/** The seats of both delegations, with whom each stands for. */
export function SeatChoice({ bundle, seats, taken = [], value, onChoose }: SeatChoiceProps) {
  const texts = bundle.packTexts[language.value].seats;
  const heads = new Set(bundle.pack.seats.filter((seat) => seat.head).map((seat) => seat.id));
  return (
    <div class="seat-choice">
      {SIDES.map((side) => (
        <Choice
          key={side}
          legend={c(side)}
          layout="stack"
          value={value}
          onChoose={onChoose}
          options={seats
            .filter((seat) => sideOf(seat) === side)
            .map((seat) => ({
              value: seat,
              disabled: taken.includes(seat),
              text: (
                <span class="seat-option">
                  <SideMark side={side} />
                  <strong>{texts[seat]?.name ?? seat}</strong>
                  {heads.has(seat) ? <span class="chip">{t('head')}</span> : null}
                  {taken.includes(seat) ? <span class="chip">{t('seatTaken')}</span> : null}
                </span>
              ),
              note: texts[seat]?.standsFor.plain ?? '',
            }))}
        />
      ))}
    </div>
  );
}
