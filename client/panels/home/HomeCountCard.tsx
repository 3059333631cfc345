import type { HomeCount, Ratification } from '../../../shared/game/GameState.ts';
import { common } from '../../../shared/i18n/common.ts';
import { home } from '../../../shared/i18n/home.ts';
import { inNumbers, say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { SideMark } from '../../ui/SideMark.tsx';
import { FromTo } from '../parts/FromTo.tsx';
import { Waterfall } from '../parts/Waterfall.tsx';
import { useCountUp } from './useCountUp.ts';
import { whyHomeRefused } from './whyHomeRefused.ts';

const t = say(home);
const c = say(common);

const VENUES = {
  executive: 'venueExecutive',
  money: 'venueMoney',
  statute: 'venueStatute',
  senate: 'venueSenate',
} as const;

/** How a clause fared at both homes: two counts that run up against their thresholds, and one line on a no. */
export function HomeCountCard({ entry }: { readonly entry: Ratification }) {
  const { words } = useGame();
  const why = whyHomeRefused(entry, words.value);
  return (
    <article class={entry.ratified ? 'paper result good' : 'paper result bad'}>
      <h4>
        {words.value.clause(entry.clause)}{' '}
        {[...new Set(entry.counts.map(({ venue }) => venue))].map((venue) => (
          <span key={venue} class="chip">
            {t(VENUES[venue])}
          </span>
        ))}
      </h4>
      <FromTo clause={entry.clause} from={entry.from} to={entry.to} visibility={entry.visibility} />
      {entry.counts.map((count) => (
        <CountBar key={count.side} count={count} />
      ))}
      <p class="verdict">
        <Icon name={entry.ratified ? 'check' : 'cross'} /> {entry.ratified ? t('inForce') : t('notInForce')}
      </p>
      {why === null ? null : <p class="why-line">{why}</p>}
    </article>
  );
}

function CountBar({ count }: { readonly count: HomeCount }) {
  const { words } = useGame();
  const support = Math.floor(count.support / 100);
  const threshold = Math.round(count.threshold / 100);
  const shown = useCountUp(support);
  const side = words.value.side(count.side);
  return (
    <div class="count">
      <p class="count-line">
        <span>
          <SideMark side={count.side} /> <span>{side}</span>{' '}
          <strong>{t('support', { support: shown, threshold: inNumbers(threshold) })}</strong>
        </span>
        <span class={count.passed ? 'chip good' : 'chip bad'}>
          {count.passed ? t('passed') : t('failed')}
        </span>
        <Popover
          face={c('why')}
          label={c('whyOf', { what: `${side}, ${words.value.clause(count.clause)}` })}
          title={t('reasonsOf', { side, clause: words.value.clause(count.clause) })}
          content={() => (
            <>
              <Waterfall parts={count.reasons} first="cause:home-base" goal={count.threshold} />
            </>
          )}
        />
      </p>
      <div class={`bar bar-${count.side}`} aria-hidden="true">
        <span class="fill" style={{ width: `${Math.max(0, Math.min(100, shown))}%` }} />
        <span class="threshold" style={{ left: `${threshold}%` }} />
      </div>
    </div>
  );
}
