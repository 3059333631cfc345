import { useEffect } from 'preact/hooks';
import { entriesOf } from '../../../shared/game/entries.ts';
import type { ClauseSurvival, GoalResult } from '../../../shared/game/GameState.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { common } from '../../../shared/i18n/common.ts';
import { ending } from '../../../shared/i18n/ending.ts';
import { PROBLEM_TEXTS } from '../../../shared/i18n/problems.ts';
import { say } from '../../i18n/say.ts';
import { useTableFrame } from '../../page/TableFrame.ts';
import { noteFinished, showEverything } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { ElectionLine } from '../parts/ElectionLine.tsx';
import { Waterfall } from '../parts/Waterfall.tsx';
import { ContestedPoints } from './ContestedPoints.tsx';
import { EndStateCard } from './EndStateCard.tsx';

const t = say(ending);
const c = say(common);
const p = say(PROBLEM_TEXTS);

/** How it came out: the named ending and why, one's goals, and what 2014 kept. */
export function EndPanel() {
  const { view, pack, seat, words } = useGame();
  const { review, leave } = useTableFrame();
  const { conclusion, reviewReleased, elections, settings } = view.value;
  const ended = conclusion !== null;
  const played = seat.value !== null && view.value.settings.rounds > 1;
  useEffect(() => {
    if (!ended || !played) return;
    noteFinished(location.pathname);
    showEverything();
  }, [ended, played]);
  if (conclusion === null) return null;
  const own = seat.value;
  const goals = entriesOf<SeatId, readonly GoalResult[]>(conclusion.goals).filter(
    ([id]) => own === null || id === own,
  );
  const { accepted, counted } = conclusion.homeAcceptance;
  const rest = pack.value.raw.halfYears.length - settings.rounds;
  return (
    <div class="stack">
      <section class="paper ending">
        <p class="kicker">{t('ending')}</p>
        <h3>{words.value.endingName(conclusion.ending)}</h3>
        <p>{words.value.endingStory(conclusion.ending)}</p>
        <p class="why-line">{words.value.causeById(conclusion.because)}</p>
        <p class="hint">
          {t('accepted', { n: accepted, m: counted })} {rest > 0 ? t('restPassed', { n: rest }) : null}
        </p>
        {review === null ? null : (
          <div class="row">
            <Act
              kind="primary"
              icon="eye"
              reason={reviewReleased ? null : p('reviewNotYet')}
              onPress={review}
            >
              {t('review')}
            </Act>
            <Act onPress={leave}>{t('lobby')}</Act>
          </div>
        )}
      </section>
      {goals.map(([id, results]) => (
        <section key={id} class="paper">
          <h4>{own === null ? words.value.seat(id) : t('goals')}</h4>
          <ul class="plain-list goals">
            {results.map(({ goal, met }) => (
              <li key={goal} class={met ? 'goal met' : 'goal'}>
                <Icon name={met ? 'check' : 'cross'} />
                <span>
                  {words.value.texts.seats[id]?.brief?.goals[goal] ?? goal}{' '}
                  <strong>{met ? t('met') : t('notMet')}</strong>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section class="paper">
        <h4>{t('survived')}</h4>
        {conclusion.kept.length === 0 ? <p>{t('nothing')}</p> : null}
        <ul class="plain-list">
          {conclusion.kept.map((clause) => (
            <Survival key={clause.clause} entry={clause} />
          ))}
        </ul>
      </section>
      <EndStateCard />
      {elections.length === 0 ? null : (
        <section class="paper">
          <h4>{t('elections')}</h4>
          {elections.map((election) => (
            <ElectionLine key={election.vote} election={election} />
          ))}
        </section>
      )}
      <ContestedPoints />
    </div>
  );
}

function Survival({ entry }: { readonly entry: ClauseSurvival }) {
  const words = useGame().words.value;
  const name = words.clause(entry.clause);
  return (
    <li class="survival">
      <span>
        <strong>{name}</strong>: {words.level(entry.clause, entry.level)}
      </span>
      <span class={entry.kept ? 'chip good' : 'chip bad'}>{entry.kept ? t('kept') : t('dropped')}</span>
      <Popover
        face={c('why')}
        label={c('whyOf', { what: name })}
        title={name}
        content={() => (
          <>
            <p class="hint">{t('chance', { n: Math.round(entry.probability / 100) })}</p>
            <Waterfall parts={entry.reasons} first="cause:survival-base" />
          </>
        )}
      />
    </li>
  );
}
