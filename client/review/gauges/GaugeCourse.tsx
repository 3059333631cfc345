import type { Contribution } from '../../../shared/game/Contribution.ts';
import type { StockId } from '../../../shared/game/ids.ts';
import { review } from '../../../shared/i18n/review.ts';
import { inNumbers, say, signed } from '../../i18n/say.ts';
import { bandOf } from '../../panels/world/bandOf.ts';
import { type GaugePoint, gaugeHistory } from '../../panels/world/gaugeHistory.ts';
import { useGame } from '../../store/GameContext.ts';
import type { Words } from '../../words/Words.ts';
import { GaugeChart } from './GaugeChart.tsx';

const t = say(review);

/** Causes named in the table at most. */
const MOST_CAUSES = 3;

/** A gauge over the whole game: drawn, and as a table of numbers with what moved it. */
export function GaugeCourse({ stock }: { readonly stock: StockId }) {
  const { view, pack, words } = useGame();
  const name = words.value.stock(stock);
  const points = gaugeHistory(view.value, pack.value, stock);
  const [from, to] = [points[0]?.value ?? 0, points.at(-1)?.value ?? 0];
  const values = { name, from: inNumbers(from / 100, 1), to: inNumbers(to / 100, 1) };
  const course = from === to ? t('gaugeStill', values) : t('gaugeCourse', values);
  const bandAt = (value: number): string => words.value.band(stock, bandOf(pack.value, stock, value));
  return (
    <figure class="paper gauge-course">
      <figcaption>
        <h3>{name}</h3>
        <p class="hint">{words.value.passage(words.value.texts.stocks[stock]?.about)}</p>
      </figcaption>
      <GaugeChart points={points} bounds={pack.value.stocks.get(stock)?.bands ?? []} label={course} />
      <p>
        {course} <span class="chip">{bandAt(to)}</span>
      </p>
      <details>
        <summary>{t('gaugeNumbers', { name })}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{t('halfYear')}</th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('changeHead')}</th>
              <th scope="col">{t('causes')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              <tr key={point.half}>
                <th scope="row">{point.half === null ? t('start') : words.value.half(point.half)}</th>
                <td>
                  {inNumbers(point.value / 100, 1)} <small>{bandAt(point.value)}</small>
                </td>
                <td>{changeAt(points, index)}</td>
                <td>
                  <small>{causesOf(point.parts, words.value)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function changeAt(points: readonly GaugePoint[], index: number): string {
  const [before, now] = [points[index - 1], points[index]];
  return before === undefined || now === undefined ? '' : signed((now.value - before.value) / 100);
}

function causesOf(parts: readonly Contribution[], words: Words): string {
  return parts
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, MOST_CAUSES)
    .map((part) => `${words.cause(part)} (${signed(part.amount / 100)})`)
    .join('; ');
}
