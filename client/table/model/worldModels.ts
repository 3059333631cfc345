import { changesIn } from '../../../shared/game/changesIn.ts';
import type { GameState, HalfYearRecord } from '../../../shared/game/GameState.ts';
import type { StockId } from '../../../shared/game/ids.ts';
import { actOf } from '../../../shared/game/vocabulary.ts';
import type { ScenarioPack, Stock } from '../../../shared/scenario/ScenarioPack.ts';
import type { TableWords } from '../TableWords.ts';
import { filled } from '../TableWords.ts';
import type { CalendarModel, GaugeModel, NewsModel, RightsModel, RoomModel } from './SceneModel.ts';

/** Stocks that make up the four bars of the rights conditions. */
const RIGHTS_PREFIX = 'stock:track-';
const MOST_GAUGES = 6;

/** Index of the half-year in play. */
export function halfOf(view: GameState, pack: ScenarioPack): number {
  return Math.min(Math.max(view.round - 1, 0), pack.halfYears.length - 1);
}

/** Light and weather; the room darkens when the first gauge that is better low stands in its highest band. */
export function roomModel(view: GameState, pack: ScenarioPack): RoomModel {
  const half = halfOf(view, pack);
  const id = pack.halfYears[half]?.id ?? '';
  const last = half === pack.halfYears.length - 1;
  const alarm = tableStocks(pack).find((stock) => stock.good === 'low');
  return {
    season: id.endsWith('H1') ? 'spring' : last ? 'winter' : 'autumn',
    half,
    raised: alarm !== undefined && bandOf(alarm, view.stocks[alarm.id] ?? 0) === alarm.bands.length,
  };
}

/** The wall calendar: seven half-years, the next vote of each side, and the newest results. */
export function calendarModel(view: GameState, pack: ScenarioPack, words: TableWords): CalendarModel {
  const now = halfOf(view, pack);
  const id = pack.halfYears[now]?.id ?? '';
  const held = new Set(view.elections.map((election) => election.vote));
  const ahead = pack.halfYears.flatMap((half, index) =>
    half.votes
      .filter((vote) => index >= now && !held.has(vote.id))
      .map((vote) => ({
        side: vote.side,
        name: words.publicVote(vote.id),
        when: index === now ? words.table('thisHalf') : filled(words.table('inHalves'), { n: index - now }),
      })),
  );
  const next = ahead.filter((vote, index) => ahead.findIndex((one) => one.side === vote.side) === index);
  return {
    name: words.half(id),
    theme: words.theme(id),
    round:
      view.round > view.settings.rounds
        ? ''
        : filled(words.table('round'), { n: Math.max(1, view.round), m: view.settings.rounds }),
    halves: pack.halfYears.map((half, index) => ({
      id: half.id,
      state: index < now ? 'past' : index === now ? 'now' : 'ahead',
      votes: half.votes.map((vote) => vote.side),
      played: index < view.settings.rounds,
    })),
    nextTitle: words.table('nextVotes'),
    next,
    results: view.elections
      .filter((election) => election.half === now)
      .map((election) => ({
        side: election.side,
        name: words.publicVote(election.vote),
        outcome: words.table(election.outcome === 'governing' ? 'held' : 'lostPower'),
      })),
  };
}

/** The dials on the wall, in the pack's order. */
export function gaugeModels(view: GameState, pack: ScenarioPack, words: TableWords): readonly GaugeModel[] {
  const ended = endedHalf(view);
  const changes = ended === null ? [] : changesIn(view, ended.half);
  return tableStocks(pack)
    .slice(0, MOST_GAUGES)
    .map((stock) => {
      const value = view.stocks[stock.id] ?? stock.initial;
      const before = changes.find((change) => change.stock === stock.id)?.before ?? value;
      const band = bandOf(stock, value);
      return {
        stock: stock.id,
        name: words.stock(stock.id),
        value,
        was: before === value ? null : before,
        band,
        bandName: words.band(stock.id, band),
        bounds: stock.bands,
        good: stock.good,
      };
    });
}

/** The four bars of the rights conditions; `null` in a pack without them. */
export function rightsModel(view: GameState, pack: ScenarioPack, words: TableWords): RightsModel | null {
  const stocks = pack.stocks.filter((stock) => stock.id.startsWith(RIGHTS_PREFIX));
  if (stocks.length === 0) return null;
  return {
    name: words.table('rights'),
    short: words.table('rightsShort'),
    bars: stocks.map((stock) => {
      const value = view.stocks[stock.id] ?? stock.initial;
      const band = bandOf(stock, value);
      return {
        stock: stock.id,
        name: words.stock(stock.id),
        value,
        band,
        bands: stock.bands.length,
        bandName: words.band(stock.id, band),
      };
    }),
  };
}

/** The newspaper of the News act. */
export function newsModel(view: GameState, pack: ScenarioPack, words: TableWords): NewsModel | null {
  if (actOf(view.step) !== 'news' || view.round === 0) return null;
  const id = pack.halfYears[halfOf(view, pack)]?.id ?? '';
  return {
    half: words.half(id),
    title: words.theme(id),
    story: words.halfNews(id),
    cards: view.cards
      .filter((played) => played.round === view.round)
      .map((played) => {
        const card = pack.cards.find((one) => one.id === played.card);
        const asked = played.askedOf;
        const notes = [
          asked === null ? '' : `${words.table('asks')}: ${words.seat(asked)}`,
          played.choice === null
            ? ''
            : `${words.table('answered')}: ${words.choice(played.card, played.choice)}`,
          card?.contested === true ? words.table('contested') : '',
          card?.date === null ? words.table('fiction') : '',
        ];
        return {
          card: played.card,
          headline: words.headline(played.card),
          body: words.cardBody(played.card),
          kind: card?.kind ?? 'news',
          sober: card?.sober ?? true,
          notes: notes.filter((note) => note !== ''),
          asked: asked === null ? null : asked.startsWith('us-') ? 'us' : 'mx',
          answered: played.choice !== null,
        };
      }),
  };
}

/** The record of the half-year that has just ended, while its outcome is shown. */
export function endedHalf(view: GameState): HalfYearRecord | null {
  if (view.step !== 'outcome' && view.step !== 'over') return null;
  return view.history.at(-1) ?? null;
}

/** Which named band a value lies in, 0 the lowest. */
export function bandOf(stock: Pick<Stock, 'bands'>, value: number): number {
  return stock.bands.filter((bound) => value >= bound).length;
}

function tableStocks(pack: ScenarioPack): readonly Stock[] {
  return pack.stocks.filter((stock) => stock.shown === 'table' && !isRightsBar(stock.id));
}

function isRightsBar(stock: StockId): boolean {
  return stock.startsWith(RIGHTS_PREFIX);
}
