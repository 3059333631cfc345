import { entriesOf } from '../../shared/game/entries.ts';
import type { AttributeId, GoalId } from '../../shared/game/ids.ts';
import { common } from '../../shared/i18n/common.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { inNumbers, say } from '../i18n/say.ts';
import { useGame } from '../store/GameContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { SideMark } from '../ui/SideMark.tsx';
import { Prose } from './parts/Prose.tsx';

const t = say(panels);
const c = say(common);

/** Thousandths in which a game's temper changes a weight. */
const TEMPER_UNIT = 1000;

/** Who this seat is: what everybody knows, and what only it knows. */
export function BriefPanel() {
  const { view, pack, seat, words } = useGame();
  const own = seat.value;
  if (own === null) return <p>{t('noBrief')}</p>;
  const texts = words.value.texts.seats[own];
  const brief = texts?.brief ?? null;
  const office = pack.value.seats.get(own);
  const state = view.value.seats[own];
  const weights = Object.entries(office?.confidential?.weights ?? {}) as [AttributeId, number][];
  const temper = view.value.secrets[own]?.temper ?? {};
  return (
    <div class="stack">
      <section class="paper">
        <p class="kicker">{t('public')}</p>
        <h3>
          <SideMark seat={own} /> {texts?.name}
        </h3>
        <p>
          <Prose text={words.value.passage(texts?.standsFor)} />
        </p>
        <dl class="facts">
          <dt>{t('capital')}</dt>
          <dd>{c('coins', { n: state?.capital ?? 0 })}</dd>
          <dt>{t('yourAudience')}</dt>
          <dd>{office === undefined ? '' : words.value.audience(office.audience)}</dd>
        </dl>
        <p class="hint">{t('capitalHint')}</p>
      </section>
      {brief === null ? null : (
        <section class="paper secret">
          <p class="kicker">
            <Icon name="lock" size={14} /> {t('confidential')}
          </p>
          <h4>{t('who')}</h4>
          <p>
            <Prose text={words.value.passage(brief.who)} />
          </p>
          <h4>{t('goals')}</h4>
          <ol>
            {entriesOf<GoalId, string>(brief.goals).map(([goal, text]) => (
              <li key={goal}>{text}</li>
            ))}
          </ol>
          <h4>{t('fear')}</h4>
          <p>{words.value.passage(brief.fear)}</p>
          <h4>{t('redLine')}</h4>
          <p>{words.value.passage(brief.redLine)}</p>
          <h4>{t('secret')}</h4>
          <p>
            {words.value.passage(brief.secret)} <span class="chip">{c('fiction')}</span>
          </p>
          {weights.length === 0 ? null : (
            <details>
              <summary>{t('weights')}</summary>
              <p class="hint">{t('weightsHint')}</p>
              <ul class="weights">
                {weights.map(([attribute, weight]) => {
                  const value = (weight * (temper[attribute] ?? TEMPER_UNIT)) / TEMPER_UNIT;
                  return (
                    <li key={attribute}>
                      <span class={value < 0 ? 'amount down' : 'amount up'}>{inNumbers(value, 1)}</span>
                      {words.value.attribute(attribute)}
                    </li>
                  );
                })}
              </ul>
            </details>
          )}
        </section>
      )}
    </div>
  );
}
