import { entriesOf } from '../../../shared/game/entries.ts';
import type { StockId } from '../../../shared/game/ids.ts';
import { disputes } from '../../../shared/i18n/disputes.ts';
import { panels } from '../../../shared/i18n/panels.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Later } from '../../ui/Later.tsx';
import { Gauge } from './Gauge.tsx';

const t = say(panels);
const d = say(disputes);

/** Gauges on the table, the four rights requirements, then the wider world. */
export function WorldPanel() {
  const { view, pack } = useGame();
  const { reading } = view.value.settings;
  const known = new Set(entriesOf<StockId, number>(view.value.stocks).map(([stock]) => stock));
  const stocks = pack.value.raw.stocks.filter((stock) => known.has(stock.id));
  const isTrack = (stock: StockId): boolean => stock.startsWith('stock:track-');
  const onTable = stocks.filter((stock) => stock.shown === 'table');
  return (
    <div class="stack">
      <section>
        <h3>{t('gauges')}</h3>
        {onTable
          .filter((stock) => !isTrack(stock.id))
          .map((stock) => (
            <Gauge key={stock.id} stock={stock.id} />
          ))}
      </section>
      <section>
        <h3>{t('rights')}</h3>
        <p class="hint">{t('rightsHint')}</p>
        <Later>
          {() =>
            onTable
              .filter((stock) => isTrack(stock.id))
              .map((stock) => <Gauge key={stock.id} stock={stock.id} />)
          }
        </Later>
      </section>
      <p class="hint">
        {d('readingOf', { reading: d(reading === 'paper' ? 'readingPaper' : 'readingCritical') })}.{' '}
        {d('readingWhat')}
      </p>
      <Fold summary={<strong>{t('otherStocks')}</strong>}>
        {() =>
          stocks
            .filter((stock) => stock.shown === 'panel')
            .map((stock) => <Gauge key={stock.id} stock={stock.id} />)
        }
      </Fold>
      <Fold summary={<strong>{t('slowStocks')}</strong>}>
        {() =>
          stocks
            .filter((stock) => stock.shown === 'detail')
            .map((stock) => <Gauge key={stock.id} stock={stock.id} />)
        }
      </Fold>
    </div>
  );
}
