import type { StockId } from '../../../shared/game/ids.ts';
import { common } from '../../../shared/i18n/common.ts';
import { panels } from '../../../shared/i18n/panels.ts';
import { inNumbers, say, signed } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Popover } from '../../ui/Popover.tsx';
import { Waterfall } from '../parts/Waterfall.tsx';
import { bandOf } from './bandOf.ts';
import { gaugeHistory, gaugeSince } from './gaugeHistory.ts';
import { Spark } from './Spark.tsx';

const t = say(panels);
const c = say(common);

/** A gauge: its band and number, its course, and why it moved last. */
export function Gauge({ stock }: { readonly stock: StockId }) {
  const { view, pack, words } = useGame();
  const value = view.value.stocks[stock] ?? 0;
  const points = gaugeHistory(view.value, pack.value, stock);
  const last = points.at(-1);
  const before = points.at(-2);
  const since = gaugeSince(view.value, stock);
  const name = words.value.stock(stock);
  const band = bandOf(pack.value, stock, value);
  const bounds = pack.value.stocks.get(stock)?.bands ?? [];
  return (
    <div class="gauge" id={`gauge-${stock.slice('stock:'.length)}`}>
      <div class="gauge-head">
        <strong>{name}</strong>
        <span class="gauge-now">
          <span class={`chip band-${band}`}>
            {t('gaugeNow', { band: words.value.band(stock, band), n: inNumbers(value / 100) })}
          </span>
          <Popover
            face={c('why')}
            label={c('whyOf', { what: name })}
            title={name}
            content={() => (
              <>
                <p>{words.value.passage(words.value.texts.stocks[stock]?.about)}</p>
                {since.length === 0 || last === undefined ? null : (
                  <>
                    <p class="hint">{t('moveSince', { change: signed((value - last.value) / 100) })}</p>
                    <Waterfall start={last.value} parts={since} />
                  </>
                )}
                {last === undefined || before === undefined ? (
                  since.length > 0 ? null : (
                    <p class="hint">{t('noMove')}</p>
                  )
                ) : (
                  <>
                    <p class="hint">{t('lastMove', { change: signed((last.value - before.value) / 100) })}</p>
                    <Waterfall start={before.value} parts={last.parts} />
                  </>
                )}
              </>
            )}
          />
        </span>
      </div>
      <div class="meter" role="img" aria-label={`${name}: ${inNumbers(value / 100)} / 100`}>
        <span class="meter-fill" style={{ width: `${value / 100}%` }} />
        {bounds.map((bound) => (
          <span key={bound} class="meter-bound" style={{ left: `${bound / 100}%` }} />
        ))}
      </div>
      {points.length > 1 ? <Spark points={points} bounds={bounds} /> : null}
    </div>
  );
}
