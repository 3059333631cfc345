import type { StockId } from '../../../shared/game/ids.ts';
import { panels } from '../../../shared/i18n/panels.ts';
import { review } from '../../../shared/i18n/review.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { GaugeCourse } from './GaugeCourse.tsx';

const t = say(review);
const p = say(panels);

/** All gauges over time: those of the table, the four requirements, and the wider world. */
export function GaugesPart() {
  const { view, pack } = useGame();
  if (view.value.history.length === 0) return <p>{t('noGauges')}</p>;
  const stocks = pack.value.raw.stocks.filter(({ id }) => view.value.stocks[id] !== undefined);
  const isTrack = (stock: StockId): boolean => stock.startsWith('stock:track-');
  const onTable = stocks.filter(({ shown }) => shown === 'table');
  return (
    <div class="stack">
      <p class="hint">{t('gaugesHint')}</p>
      <Courses name={p('gauges')} stocks={onTable.filter(({ id }) => !isTrack(id)).map(({ id }) => id)} />
      <Courses
        name={t('rightsGauges')}
        stocks={onTable.filter(({ id }) => isTrack(id)).map(({ id }) => id)}
      />
      <Courses
        name={t('otherGauges')}
        stocks={stocks.filter(({ shown }) => shown === 'panel').map(({ id }) => id)}
      />
      <Courses
        name={p('slowStocks')}
        stocks={stocks.filter(({ shown }) => shown === 'detail').map(({ id }) => id)}
      />
    </div>
  );
}

function Courses({ name, stocks }: { readonly name: string; readonly stocks: readonly StockId[] }) {
  if (stocks.length === 0) return null;
  return (
    <section class="stack">
      <h2>{name}</h2>
      <div class="courses">
        {stocks.map((stock) => (
          <GaugeCourse key={stock} stock={stock} />
        ))}
      </div>
    </section>
  );
}
