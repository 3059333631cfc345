import { changesIn } from '../../../shared/game/changesIn.ts';
import { sideOf } from '../../../shared/game/ids.ts';
import { common } from '../../../shared/i18n/common.ts';
import { home } from '../../../shared/i18n/home.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { say, signed } from '../../i18n/say.ts';
import { PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Unlocks } from '../../ui/Unlocks.tsx';
import { disputeOfCause } from '../../words/disputeOf.ts';
import { shortSource, sourcesIn } from '../../words/sourceText.ts';
import { Contested } from '../parts/Contested.tsx';
import { ElectionLine } from '../parts/ElectionLine.tsx';
import { HistoryNotes } from '../parts/HistoryNotes.tsx';
import { Waterfall } from '../parts/Waterfall.tsx';
import { Gauge } from '../world/Gauge.tsx';
import { type MainCause, mainCauses } from './mainCauses.ts';
import { NextVotes } from './NextVotes.tsx';

const t = say(home);
const p = say(phases);
const c = say(common);

/** What the half-year moved: three causes, elections held, what happened in fact, the own gauge, votes to come. */
export function Outcome() {
  const { view, pack, seat, options, submit } = useGame();
  const { elections, round, settings } = view.value;
  const causes = mainCauses(view.value, round - 1, pack.value);
  const held = elections.filter((election) => election.half === round - 1);
  const half = pack.value.raw.halfYears[round - 1];
  const gauge = seat.value !== null && sideOf(seat.value) === 'us' ? 'stock:gunpolitics' : 'stock:alarm';
  const ready = options.value?.setReady;
  const last = round >= settings.rounds;
  return (
    <>
      <section class="paper">
        <h3>{t('causes')}</h3>
        {causes.length === 0 ? <p>{t('homeCalm')}</p> : null}
        <ol class="causes">
          {causes.map((cause) => (
            <Moved key={cause.stock} cause={cause} />
          ))}
        </ol>
        {held.map((election) => (
          <ElectionLine key={election.vote} election={election} />
        ))}
      </section>
      <Unlocks at={PART_UNLOCKS.calendar}>
        {half === undefined || half.history.length === 0 ? null : (
          <section class="paper mirror">
            <h4>{t('inFact')}</h4>
            <HistoryNotes notes={half.history.slice(0, 1)} />
            {half.history.length === 1 ? null : (
              <Fold summary={t('inFactMore')}>{() => <HistoryNotes notes={half.history.slice(1)} />}</Fold>
            )}
          </section>
        )}
      </Unlocks>
      <Unlocks at={PART_UNLOCKS.calendar}>
        <section class="paper">
          {causes.some(({ stock }) => stock === gauge) ? null : (
            <>
              <h4>{t('yourGauge')}</h4>
              <Gauge stock={gauge} />
            </>
          )}
          <h4>{t('nextElection')}</h4>
          <NextVotes round={round + 1} />
        </section>
      </Unlocks>
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

/** A gauge that moved much, its main cause, and on demand how all its causes add up. */
function Moved({ cause: { stock, amount, part } }: { readonly cause: MainCause }) {
  const { view, words } = useGame();
  const name = words.value.stock(stock);
  const change = changesIn(view.value, view.value.round - 1).find((one) => one.stock === stock);
  return (
    <li>
      <strong>
        {name} {signed(amount / 100)}
      </strong>
      <span>{words.value.cause(part)}</span>
      <small>
        {shortSource(sourcesIn([part.source]))}{' '}
        {part.contested ? <Contested dispute={disputeOfCause(part.cause)} /> : null}
      </small>
      {change === undefined ? null : (
        <Popover
          face={c('why')}
          label={c('whyOf', { what: name })}
          title={name}
          content={() => <Waterfall start={change.before} parts={change.contributions} />}
        />
      )}
    </li>
  );
}
