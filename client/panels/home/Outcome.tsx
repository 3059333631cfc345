import { sideOf } from '../../../shared/game/ids.ts';
import { home } from '../../../shared/i18n/home.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { say, signed } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { sourceText } from '../../words/sourceText.ts';
import { Gauge } from '../world/Gauge.tsx';
import { mainCauses } from './mainCauses.ts';
import { nextVote } from './nextVote.ts';

const t = say(home);
const p = say(phases);

/** What the half-year moved: three causes, the gauge that matters to this side, elections held and to come. */
export function Outcome() {
  const { view, pack, seat, words, options, submit } = useGame();
  const { history, elections, round, settings } = view.value;
  const record = history.at(-1);
  const causes = record === undefined ? [] : mainCauses(record, pack.value);
  const held = elections.filter((election) => election.half === round - 1);
  const next = nextVote(pack.value, round);
  const gauge = seat.value !== null && sideOf(seat.value) === 'us' ? 'stock:gunpolitics' : 'stock:alarm';
  const ready = options.value?.setReady;
  const last = round >= settings.rounds;
  return (
    <>
      <section class="paper">
        <h3>{t('causes')}</h3>
        {causes.length === 0 ? <p>{t('homeCalm')}</p> : null}
        <ol class="causes">
          {causes.map(({ stock, amount, part }) => (
            <li key={stock}>
              <strong>
                {words.value.stock(stock)} {signed(amount / 100)}
              </strong>
              <span>{words.value.cause(part)}</span>
              <small>{sourceText(part.source)}</small>
            </li>
          ))}
        </ol>
      </section>
      {held.map((election) => (
        <section key={election.vote} class="paper">
          <p>
            {t('elected', {
              vote: words.value.publicVote(election.vote),
              outcome: election.outcome === 'governing' ? t('governing') : t('opposition'),
            })}
            {'. '}
            <span class="hint">{t('chance', { n: Math.round(election.probability / 100) })}</span>
          </p>
        </section>
      ))}
      <section class="paper">
        <h4>{t('yourGauge')}</h4>
        <Gauge stock={gauge} />
        <h4>{t('nextElection')}</h4>
        <p>
          {next === null
            ? t('noElection')
            : t('nextElectionIn', { vote: words.value.publicVote(next.vote), n: next.halves })}
        </p>
      </section>
      {ready?.available === true && ready.choices.ready ? (
        <div class="row sticky">
          <Act kind="primary" onPress={() => void submit({ kind: 'setReady', ready: true })}>
            {last ? p('toTheEnd') : p('nextHalf')}
          </Act>
        </div>
      ) : null}
    </>
  );
}
