import '../../styles/end.css';
import { useEffect, useState } from 'preact/hooks';
import { entriesOf } from '../../../shared/game/entries.ts';
import type { GameState, GoalResult } from '../../../shared/game/GameState.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { characters } from '../../../shared/i18n/characters.ts';
import { ending } from '../../../shared/i18n/ending.ts';
import { outcome } from '../../../shared/i18n/outcome.ts';
import { PROBLEM_TEXTS } from '../../../shared/i18n/problems.ts';
import { CollectionView } from '../../collection/CollectionView.tsx';
import { say } from '../../i18n/say.ts';
import { useTableFrame } from '../../page/TableFrame.ts';
import { Lazy } from '../../router/Lazy.tsx';
import { go } from '../../router/route.ts';
import { seatsPlayed } from '../../settings/collection.ts';
import { noteFinished, showEverything } from '../../settings/unlock.ts';
import type { Game } from '../../store/Game.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { ElectionLine } from '../parts/ElectionLine.tsx';
import { ContestedPoints } from './ContestedPoints.tsx';
import { EndHead } from './EndHead.tsx';
import { EndStateCard } from './EndStateCard.tsx';
import { GoalsCard } from './GoalsCard.tsx';
import { KeptCard } from './KeptCard.tsx';
import { NextCard } from './NextCard.tsx';
import { pathToPlayAgain, seatAdvised } from './seatAdvised.ts';
import { useCollected } from './useCollected.ts';

const t = say(ending);
const o = say(outcome);
const p = say(PROBLEM_TEXTS);
const ch = say(characters);

const botsWhy = () => import('./BotsWhy.tsx').then((part) => part.BotsWhy);
const cardMaker = () => import('./card/CardMaker.tsx').then((part) => part.CardMaker);

/** Games whose end was unveiled already: coming back to the panel does not play it again. */
const unveiled = new WeakSet<Game>();

/**
 * How it came out, told in order: the ending's name, because, one's goals, what 2014 kept; then what to try next, why
 * the bots did what they did, a card to share, the collection, and the rest there is to know.
 */
export function EndPanel() {
  const game = useGame();
  const { view, pack, seat, words } = game;
  const { review, source } = useTableFrame();
  const live = review !== null;
  const { conclusion, elections, settings } = view.value;
  const fresh = useCollected(game, live);
  const [unveil] = useState(() => live && !unveiled.has(game));
  const ended = conclusion !== null;
  const played = seat.value !== null && settings.rounds > 1;
  useEffect(() => {
    if (!ended) return;
    unveiled.add(game);
    if (!played) return;
    noteFinished(location.pathname);
    showEverything();
  }, [ended, played, game]);
  if (conclusion === null) return null;
  const own = seat.value;
  const advised = seatAdvised(pack.value, view.value, own, seatsPlayed(settings.packId));
  return (
    <div class={unveil ? 'stack the-end unveil' : 'stack the-end'}>
      <EndHead conclusion={conclusion} />
      {own === null ? <EveryGoal state={view.value} /> : <GoalsCard seat={own} title={t('goals')} />}
      <KeptCard kept={conclusion.kept} />
      <div class="stack end-rest">
        <NextCard advised={advised} />
        {live ? <Ways seat={advised.seat} /> : null}
        {live && source !== null && view.value.reviewReleased ? (
          <Fold class="paper end-fold" summary={<strong>{ch('account')}</strong>}>
            {() => <Lazy load={botsWhy} props={{ source }} />}
          </Fold>
        ) : null}
        {live && own !== null ? (
          <Fold class="paper end-fold" summary={<strong>{o('card')}</strong>}>
            {() => (
              <>
                <p class="hint">{o('cardHint')}</p>
                <Lazy load={cardMaker} props={{ seat: own }} />
              </>
            )}
          </Fold>
        ) : null}
        {live && played ? (
          <Fold
            class="paper end-fold"
            summary={
              <>
                <strong>{o('collection')}</strong>
                {fresh === null ? null : <span class="chip good">{o('seenNow')}</span>}
              </>
            }
          >
            {() => <CollectionView pack={pack.value.raw} texts={words.value.texts} fresh={fresh} forget />}
          </Fold>
        ) : null}
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
    </div>
  );
}

/** For those who look on: the goals of all seats whose goals they may know. */
function EveryGoal({ state }: { readonly state: GameState }) {
  const { words } = useGame();
  const seats = entriesOf<SeatId, readonly GoalResult[]>(state.conclusion?.goals ?? {});
  return (
    <div class="stack">
      {seats.map(([id]) => (
        <GoalsCard key={id} seat={id} title={words.value.seat(id)} />
      ))}
    </div>
  );
}

/** Where to go from here. */
function Ways({ seat }: { readonly seat: SeatId | null }) {
  const { view } = useGame();
  const { review, leave } = useTableFrame();
  if (review === null) return null;
  return (
    <div class="row end-ways">
      <Act
        kind="primary"
        icon="eye"
        reason={view.value.reviewReleased ? null : p('reviewNotYet')}
        onPress={review}
      >
        {t('review')}
      </Act>
      <Act icon="play" onPress={() => go(pathToPlayAgain(view.value, seat))}>
        {o('again')}
      </Act>
      <Act onPress={() => print()}>{o('print')}</Act>
      <Act onPress={leave}>{t('lobby')}</Act>
    </div>
  );
}
