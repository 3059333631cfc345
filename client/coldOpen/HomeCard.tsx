import { against, amountOf, type StoryReason } from '../../shared/analysis/coldOpen/homeStory.ts';
import type { HomeCount } from '../../shared/game/GameState.ts';
import { otherSide, type Side } from '../../shared/game/ids.ts';
import { coldOpen } from '../../shared/i18n/coldOpen.ts';
import { common } from '../../shared/i18n/common.ts';
import { language } from '../i18n/language.ts';
import { say, signed } from '../i18n/say.ts';
import { Icon } from '../ui/Icon.tsx';
import { practiceTexts } from './practiceTexts.ts';
import { isFrom, isWithin } from './story.ts';
import { useRun } from './useRun.ts';
import type { ToldStory } from './useStory.ts';

const t = say(coldOpen);
const c = say(common);

/** The end of the bar, in hundredths of a point: far enough beyond what is needed to see it passed. */
const WHOLE = 8000;

/** Reasons that are told. */
const MOST = 2;

/** What home says: a count that runs towards what is needed, why it stopped, and what the change made of it. */
export function HomeCard({ told, side }: { readonly told: ToldStory; readonly side: Side }) {
  const { beat } = told.story;
  const { outcome } = told;
  if (outcome === null) return null;
  const { closest, failedAt } = outcome.story;
  const sides = isFrom(beat, 'recount') ? [side, otherSide(side)] : [side];
  return (
    <section class="co-card" data-side={side}>
      {sides.map((one) => (
        <CountRow key={one} count={closest[one]} beat={beat} />
      ))}
      {failedAt !== null && isWithin(beat, 'why', 'rewind') ? (
        <ul class="co-reasons plain-list">
          {against(closest[side], MOST).map((reason) => (
            <Reason key={reason.cause} reason={reason} />
          ))}
        </ul>
      ) : null}
      {beat === 'verdict' ? (
        <>
          <p class="co-verdict">{t('verdict')}</p>
          <p class="co-title">{c('game')}</p>
        </>
      ) : null}
      {beat === 'accepted' ? (
        <>
          <p class="co-verdict">{t('accepted')}</p>
          <p class="co-note">{noteOf(told)}</p>
        </>
      ) : null}
    </section>
  );
}

/** One home's count. */
function CountRow({ count, beat }: { readonly count: HomeCount; readonly beat: ToldStory['story']['beat'] }) {
  const running = beat === 'count' || beat === 'recount';
  const shown = useRun(beat === 'rewind' ? 0 : count.support, beat);
  const done = !running && beat !== 'rewind';
  const needed = Math.round(count.threshold / 100);
  return (
    <div class="co-count" data-result={done ? (count.passed ? 'yes' : 'no') : 'open'}>
      <h2>{t(count.side === 'us' ? 'homeUs' : 'homeMx')}</h2>
      <div class="co-bar">
        <span class="co-fill" data-side={count.side} style={{ width: inBar(shown) }} />
        <span class="co-line" style={{ left: inBar(count.threshold) }} />
      </div>
      <p class="co-number">
        {done ? <Icon name={count.passed ? 'check' : 'cross'} size={24} /> : null}
        <strong>{t('of', { n: Math.floor(shown / 100), needed })}</strong>
      </p>
    </div>
  );
}

function inBar(hundredths: number): string {
  return `${Math.min(100, (hundredths * 100) / WHOLE)}%`;
}

function Reason({ reason }: { readonly reason: StoryReason }) {
  const { causes } = practiceTexts[language.value];
  return (
    <li>
      <span>{causes[reason.cause]}</span>
      <span class="co-minus" style={{ inlineSize: `${-reason.amount / 80}em` }} />
      <strong>{points(reason.amount)}</strong>
    </li>
  );
}

/** What the way of asking cost, or may cost. */
function noteOf({ story, outcome }: ToldStory): string {
  if (story.second === 'quietly' || outcome === null) return t('hushed');
  const counts = outcome.final.ratifications.flatMap((ratification) => ratification.counts);
  const cost = counts
    .filter(({ side }) => side === 'us')
    .reduce((sum, count) => sum + amountOf(count, 'cause:home-foreign-sponsor'), 0);
  return t('pressed', { amount: points(cost) });
}

/** Hundredths of a point as points, with a decimal only where there is one. */
export function points(hundredths: number): string {
  return signed(hundredths / 100, hundredths % 100 === 0 ? 0 : 1);
}
