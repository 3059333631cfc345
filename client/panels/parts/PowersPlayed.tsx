import type { StockMove } from '../../../shared/game/StockMove.ts';
import { common } from '../../../shared/i18n/common.ts';
import { home } from '../../../shared/i18n/home.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say, signed } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { disputeOfPower } from '../../words/disputeOf.ts';
import { sourceText } from '../../words/sourceText.ts';
import { Contested } from './Contested.tsx';
import { SeatName } from './SeatName.tsx';
import { Waterfall } from './Waterfall.tsx';

const t = say(talks);
const h = say(home);
const c = say(common);

/** Powers that took effect in this round; unfolded, each with the gauges each has moved and why. */
export function PowersPlayed() {
  const { view } = useGame();
  const { powerUses, moves, round } = view.value;
  const uses = powerUses.filter((use) => use.round === round);
  if (uses.length === 0) return null;
  return (
    <section class="paper">
      <Fold summary={t('powersPlayed', { n: uses.length })}>
        {() => (
          <ul class="plain-list played">
            {uses.map((use) => (
              <Played
                key={`${use.seat} ${use.power}`}
                use={use}
                moves={moves.filter(
                  ({ by, half }) =>
                    half === round - 1 &&
                    by.kind === 'power' &&
                    by.power === use.power &&
                    by.seat === use.seat,
                )}
              />
            ))}
          </ul>
        )}
      </Fold>
    </section>
  );
}

interface PlayedProps {
  readonly use: ReturnType<typeof useGame>['view']['value']['powerUses'][number];
  readonly moves: readonly StockMove[];
}

function Played({ use, moves }: PlayedProps) {
  const game = useGame();
  const words = game.words.value;
  const cause = `cause:${use.power.replace(':', '-')}`;
  const support = game.view.value.modifiers.filter(
    (one) => one.seat === use.seat && one.cause.startsWith(cause),
  );
  const changes = moves.flatMap((move) => move.changes).filter(({ before, after }) => before !== after);
  const name = words.power(use.power);
  const dispute = disputeOfPower(use.power);
  return (
    <li>
      <p>
        <SeatName seat={use.seat} />: <strong>{name}</strong>
        {use.target === null ? null : ` · ${words.target(use.target)}`}{' '}
        {dispute === null ? null : <Contested dispute={dispute} />}
      </p>
      {changes.length + support.length === 0 ? null : (
        <p class="hint">
          {[
            ...support.map((one) =>
              h('homeMoved', { side: words.side(one.side), change: signed(one.amount / 100) }),
            ),
            ...changes.map(
              ({ stock, before, after }) => `${words.stock(stock)} ${signed((after - before) / 100)}`,
            ),
          ].join(' · ')}{' '}
          <Popover
            face={c('why')}
            label={c('whyOf', { what: name })}
            title={name}
            content={() => (
              <>
                {support.map((one, index) => (
                  <p key={index}>
                    <strong>{signed(one.amount / 100)}</strong>{' '}
                    {words.cause({
                      cause: one.cause,
                      seat: use.seat,
                      ...(one.clause === null ? {} : { clause: one.clause }),
                    })}{' '}
                    <small>{sourceText(one.source)}</small>
                  </p>
                ))}
                {changes.map((change) => (
                  <section key={change.stock}>
                    <h4>{words.stock(change.stock)}</h4>
                    <Waterfall start={change.before} parts={change.contributions} />
                  </section>
                ))}
              </>
            )}
          />
        </p>
      )}
    </li>
  );
}
