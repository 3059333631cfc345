import type { ComponentChildren } from 'preact';
import { entriesOf } from '../../../shared/game/entries.ts';
import type { ClauseId, SeatId } from '../../../shared/game/ids.ts';
import type { DocketEntry } from '../../../shared/game/terms.ts';
import { LEVELS, type Level } from '../../../shared/game/vocabulary.ts';
import { panels } from '../../../shared/i18n/panels.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Choice } from '../../ui/Choice.tsx';
import { SideMark } from '../../ui/SideMark.tsx';
import { OutlookMark } from './Outlook.tsx';

const t = say(panels);

interface LevelChoiceProps {
  readonly clause: ClauseId;
  readonly legend: ComponentChildren;
  readonly hideLegend?: boolean;
  readonly value: Level | null;
  readonly onChoose: (level: Level) => void;
  /** Shows at each level who stands for it. */
  readonly stances?: boolean;
}

/** The four levels of a clause as a ladder, with what stands now, what home would say, and who stands where. */
export function LevelChoice({ clause, legend, hideLegend, value, onChoose, stances }: LevelChoiceProps) {
  const { view, words } = useGame();
  const standing = view.value.standing.clauses[clause]?.level;
  return (
    <Choice
      legend={legend}
      hideLegend={hideLegend ?? false}
      layout="stack"
      value={value}
      onChoose={onChoose}
      options={LEVELS.map((level) => ({
        value: level,
        text: (
          <span class="rung">
            <span class="rung-number" aria-hidden="true">
              {level}
            </span>
            <span class="rung-name">{words.value.level(clause, level)}</span>
            {level === standing ? <span class="chip">{t('current')}</span> : null}
            <OutlookMark clause={clause} level={level} />
            {stances === true ? <Stances clause={clause} level={level} /> : null}
          </span>
        ),
      }))}
    />
  );
}

/** Seats that laid a token on the clause with this stance. */
export function seatsFor(
  filings: { readonly [seat: SeatId]: readonly DocketEntry[] },
  clause: ClauseId,
  level: Level,
): readonly SeatId[] {
  return entriesOf<SeatId, readonly DocketEntry[]>(filings)
    .filter(([, entries]) => entries.some((entry) => entry.clause === clause && entry.stance === level))
    .map(([seat]) => seat);
}

function Stances({ clause, level }: { readonly clause: ClauseId; readonly level: Level }) {
  const { view, words } = useGame();
  const seats = seatsFor(view.value.filings, clause, level);
  if (seats.length === 0) return null;
  return (
    <span class="stances">
      {seats.map((seat) => (
        <span key={seat} class="stance">
          <SideMark seat={seat} />
          {words.value.seatShort(seat)}
        </span>
      ))}
    </span>
  );
}
