import type { HomeCount, Ratification } from '../../../shared/game/GameState.ts';
import { home } from '../../../shared/i18n/home.ts';
import { review } from '../../../shared/i18n/review.ts';
import { inNumbers, say } from '../../i18n/say.ts';
import { whyHomeRefused } from '../../panels/home/whyHomeRefused.ts';
import { FromTo } from '../../panels/parts/FromTo.tsx';
import { Waterfall } from '../../panels/parts/Waterfall.tsx';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SideMark } from '../../ui/SideMark.tsx';
import { useReview } from '../ReviewContext.ts';
import { ShowOnTable } from '../ShowOnTable.tsx';
import { SupportBar } from './SupportBar.tsx';

const t = say(review);
const h = say(home);

const VENUES = {
  executive: 'venueExecutive',
  money: 'venueMoney',
  statute: 'venueStatute',
  senate: 'venueSenate',
} as const;

/** What both homes counted of every clause that went there, with all reasons. */
export function HomesPart() {
  const { end, replay } = useReview();
  const rounds = [...new Set(end.ratifications.map(({ round }) => round))];
  if (rounds.length === 0) return <p>{t('noHomes')}</p>;
  return (
    <div class="stack">
      <p class="hint">{t('homesHint')}</p>
      {rounds.map((round) => {
        const entries = end.ratifications.filter((entry) => entry.round === round);
        const position = replay.marks.counts.find(
          (at) => replay.folded.states[at]?.ratifications.some((entry) => entry.round === round) === true,
        );
        const name = t('roundShort', { n: round });
        return (
          <section key={round} class="stack">
            <h2>{name}</h2>
            {position === undefined ? null : (
              <p>
                <ShowOnTable position={position} what={`${name}, ${h('count')}`} />
              </p>
            )}
            {entries.map((entry) => (
              <Counted key={entry.clause} entry={entry} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function Counted({ entry }: { readonly entry: Ratification }) {
  const words = useGame().words.value;
  const why = whyHomeRefused(entry, words);
  return (
    <article class={entry.ratified ? 'paper result good' : 'paper result bad'}>
      <h3>{words.clause(entry.clause)}</h3>
      <FromTo clause={entry.clause} from={entry.from} to={entry.to} visibility={entry.visibility} />
      <p class="verdict">
        <Icon name={entry.ratified ? 'check' : 'cross'} /> {entry.ratified ? h('inForce') : h('notInForce')}
      </p>
      {why === null ? null : <p class="why-line">{why}</p>}
      {entry.counts.map((count) => (
        <CountOfSide key={count.side} count={count} />
      ))}
    </article>
  );
}

function CountOfSide({ count }: { readonly count: HomeCount }) {
  const words = useGame().words.value;
  const side = words.side(count.side);
  const [support, threshold] = [count.support / 100, count.threshold / 100];
  return (
    <div class="count">
      <p class="count-line">
        <span>
          <SideMark side={count.side} />{' '}
          {t('supportOf', { side, support: inNumbers(support, 1), threshold: inNumbers(threshold, 1) })}
        </span>
        <span class="chip">{h(VENUES[count.venue])}</span>
        <span class={count.passed ? 'chip good' : 'chip bad'}>
          <Icon name={count.passed ? 'check' : 'cross'} size={12} />
          {count.passed ? t('accepts') : t('refuses')}
        </span>
      </p>
      <SupportBar side={count.side} support={support} threshold={threshold} />
      <details>
        <summary aria-label={`${t('why', { side })}, ${words.clause(count.clause)}`}>
          {t('why', { side })}
        </summary>
        <Waterfall parts={count.reasons} first="cause:home-base" goal={count.threshold} />
      </details>
    </div>
  );
}
