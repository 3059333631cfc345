import { useState } from 'preact/hooks';
import type { Contribution } from '../../../shared/game/Contribution.ts';
import type { CauseId } from '../../../shared/game/ids.ts';
import { common } from '../../../shared/i18n/common.ts';
import { inNumbers, say, signed } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { disputeOfCause } from '../../words/disputeOf.ts';
import { factText, shortSource, sourcesIn } from '../../words/sourceText.ts';
import { Contested } from './Contested.tsx';
import { MOST_ROWS, type WaterfallRow, waterfallRows } from './waterfallRows.ts';

const t = say(common);

/** Amounts are hundredths: of a gauge of 100, of a point of support, or of a chance of 100. */
const UNIT = 100;

interface WaterfallProps {
  readonly parts: readonly Contribution[];
  /** Where the sum starts, in hundredths; left out, it starts at nothing and no start is told. */
  readonly start?: number;
  /** The cause that leads, whatever its size: the others are drawn from where it ends. */
  readonly first?: CauseId;
  /** What the sum has to reach, in hundredths. */
  readonly goal?: number;
}

/** How causes add up to a number: each with its amount, words, page, and whether it is contested; then the sum. */
export function Waterfall({ parts, start, first, goal }: WaterfallProps) {
  const words = useGame().words.value;
  const [most, setMost] = useState(MOST_ROWS);
  const { rows, rest, end } = waterfallRows(parts, words.cause, {
    start: start ?? 0,
    first: first ?? null,
    most,
  });
  const drawn = first === undefined ? rows : rows.slice(1);
  const sums = [end, goal ?? end, ...drawn.flatMap(({ from, amount }) => [from, from + amount])];
  const scale: Scale = { low: Math.min(...sums), high: Math.max(...sums), goal: goal ?? null };
  const sources = sourcesIn(parts.map(({ source }) => source));
  return (
    <>
      <ul class="waterfall">
        {start === undefined ? null : <Sum text={t('sumStart')} value={start} />}
        {rows.map((row) => (
          <li key={row.words}>
            <span class={row.amount < 0 ? 'amount down' : 'amount up'}>{signed(row.amount / UNIT)}</span>
            <span>
              {row.words}
              {drawn.includes(row) ? <Bar row={row} scale={scale} /> : null}
              <small>
                {row.audiences.length === 0 ? null : `${words.audiences([...new Set(row.audiences)])} · `}
                {shortSource(sourcesIn(row.sources))}{' '}
                {row.contested === null ? null : <Contested dispute={disputeOfCause(row.contested)} />}
              </small>
            </span>
          </li>
        ))}
        {rest.count === 0 ? null : (
          <li>
            <span class="amount">{signed(rest.amount / UNIT)}</span>
            {most === MOST_ROWS && parts.length > MOST_ROWS ? (
              <button type="button" class="button quiet small" onClick={() => setMost(parts.length)}>
                {t('sumRest', { n: rest.count })}
              </button>
            ) : (
              <span>{t('sumRest', { n: rest.count })}</span>
            )}
          </li>
        )}
        <Sum text={t('sumEnd')} value={end} />
        {goal === undefined ? null : <Sum text={t('sumGoal')} value={goal} />}
      </ul>
      {sources.judged ? <p class="hint">{t('sizesJudged')}</p> : null}
      {sources.facts.length === 0 ? null : (
        <details class="sources">
          <summary>{t('sources')}</summary>
          <ul>
            {sources.facts.map((fact) => (
              <li key={fact}>{factText(fact)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Sum({ text, value }: { readonly text: string; readonly value: number }) {
  return (
    <li class="sum">
      <span class="amount">{inNumbers(value / UNIT, 1)}</span>
      <strong>{text}</strong>
    </li>
  );
}

/** The sums that fit on a bar, in hundredths, and the one to be reached. */
interface Scale {
  readonly low: number;
  readonly high: number;
  readonly goal: number | null;
}

/** Where a step begins and ends on the way to the sum; the numbers beside it say the same. */
function Bar({ row, scale }: { readonly row: WaterfallRow; readonly scale: Scale }) {
  const width = Math.max(1, scale.high - scale.low);
  const left = Math.min(row.from, row.from + row.amount) - scale.low;
  return (
    <span class="fall" aria-hidden="true">
      <span
        class={row.amount < 0 ? 'down' : 'up'}
        style={{
          left: `${(100 * left) / width}%`,
          width: `${Math.max(1, (100 * Math.abs(row.amount)) / width)}%`,
        }}
      />
      {scale.goal === null ? null : (
        <span class="goal-mark" style={{ left: `${(100 * (scale.goal - scale.low)) / width}%` }} />
      )}
    </span>
  );
}
