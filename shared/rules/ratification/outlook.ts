import type { GameState, HiddenState, OutlookEntry } from '../../game/GameState.ts';
import type { ClauseId, SeatId, Side } from '../../game/ids.ts';
import { SIDES, sideOf } from '../../game/ids.ts';
import { bell, streamOf } from '../../game/random.ts';
import { LEVELS, type Level, type OutlookBand } from '../../game/vocabulary.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { byLevel } from '../byLevel.ts';
import type { Table } from '../Table.ts';
import { opinionOf } from './audiences.ts';
import { marginsAtHome } from './countHome.ts';
import { type Hearing, hearingOf } from './hearing.ts';
import { proposalOf } from './Proposal.ts';

/** What one home would say of a clause at a level, without capital and without the surprise of the count. */
interface Forecast {
  readonly clause: ClauseId;
  readonly level: Level;
  /** Support above the threshold, hundredths of a point. */
  readonly margin: number;
  readonly openAudiences: OutlookEntry['openAudiences'];
}

/**
 * What a seat hears from its own home of every clause at every level but the one that stands: safe, open or lost,
 * heard with an error of its own, and the audiences that have no clear opinion. In a view, what the seat was told.
 */
export function outlookFor(table: Table, seat: SeatId): readonly OutlookEntry[] {
  const { state } = table;
  if (state.hidden === null) return state.secrets[seat]?.outlook ?? [];
  return heardBy(table, seat, state.hidden.seed, forecast(table, sideOf(seat)));
}

/** The same for every seat of the table; each home is asked once. */
export function outlooks(table: Table): { readonly [seat: SeatId]: readonly OutlookEntry[] } {
  const { state } = table;
  const seed = state.hidden?.seed;
  if (seed === undefined) return {};
  const homes = Object.fromEntries(SIDES.map((side) => [side, forecast(table, side)]));
  return Object.fromEntries(
    state.settings.seats.map((seat) => [seat, heardBy(table, seat, seed, homes[sideOf(seat)] ?? [])]),
  );
}

function heardBy(
  { pack, state }: Table,
  seat: SeatId,
  seed: string,
  forecasts: readonly Forecast[],
): readonly OutlookEntry[] {
  const errors = errorsOf({ pack, state }, seat, seed);
  const safe = coefficient(pack.coefficients, 'home.outlook.safe');
  const lost = coefficient(pack.coefficients, 'home.outlook.lost');
  const band = (heard: number): OutlookBand => (heard >= safe ? 'safe' : heard <= -lost ? 'lost' : 'open');
  return forecasts.map(({ clause, level, margin, openAudiences }) => ({
    clause,
    level,
    band: band(margin + (errors.get(clause) ?? 0)),
    openAudiences,
  }));
}

/** Errors stay the same for a half-year, as do its hidden moods, by which they are kept. */
const ERRORS = new WeakMap<HiddenState['moods'], Map<SeatId, ReadonlyMap<ClauseId, number>>>();

/** How far off a seat hears each clause in this half-year, in hundredths of a point. */
function errorsOf({ pack, state }: Table, seat: SeatId, seed: string): ReadonlyMap<ClauseId, number> {
  const draw = (): ReadonlyMap<ClauseId, number> => {
    const deviation = coefficient(pack.coefficients, 'home.outlook.error');
    return new Map(
      pack.raw.clauses.map(({ id }) => [
        id,
        bell(streamOf(seed, ['outlook', state.round, seat, id]), deviation),
      ]),
    );
  };
  const { hidden } = state;
  if (hidden === null) return draw();
  const bySeat = ERRORS.get(hidden.moods) ?? new Map<SeatId, ReadonlyMap<ClauseId, number>>();
  ERRORS.set(hidden.moods, bySeat);
  const errors = bySeat.get(seat) ?? draw();
  bySeat.set(seat, errors);
  return errors;
}

function forecast(table: Table, side: Side): readonly Forecast[] {
  const { pack, state } = table;
  const proposal = proposalOf(state);
  const hearing = hearingOf(table, side);
  return pack.raw.clauses.flatMap(({ id: clause }) => {
    const margins = marginsAtHome(table, { side, clause, proposal, commitments: {}, surprise: false });
    return LEVELS.filter((level) => level !== standingLevel(state, clause)).map(
      (level): Forecast => ({
        clause,
        level,
        margin: margins[level] ?? 0,
        openAudiences: openAudiences(hearing, clause, level),
      }),
    );
  });
}

/** Audiences without a clear opinion of a level. */
const openAudiences = byLevel(
  ({ pack, audiences }: Hearing, clause, level): OutlookEntry['openAudiences'] => {
    const neutral = coefficient(pack.coefficients, 'home.outlook.neutral');
    return audiences
      .filter(({ audience }) => Math.abs(opinionOf(pack, audience, clause, level)) <= neutral)
      .map(({ audience }) => audience.id);
  },
);

function standingLevel(state: GameState, clause: ClauseId): Level | null {
  return state.standing.clauses[clause]?.level ?? null;
}
