import type { GameState, OutlookEntry } from '../../game/GameState.ts';
import type { ClauseId, SeatId, Side } from '../../game/ids.ts';
import { SIDES, sideOf } from '../../game/ids.ts';
import { bell, streamOf } from '../../game/random.ts';
import { LEVELS, type Level, type OutlookBand } from '../../game/vocabulary.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { Table } from '../Table.ts';
import { audiencesOf, opinionOf } from './audiences.ts';
import { countHome } from './countHome.ts';
import { proposalOf, withLevel } from './Proposal.ts';

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
  const deviation = coefficient(pack.coefficients, 'home.outlook.error');
  const errors = new Map<ClauseId, number>();
  const errorOf = (clause: ClauseId): number => {
    const known = errors.get(clause);
    if (known !== undefined) return known;
    const error = bell(streamOf(seed, ['outlook', state.round, seat, clause]), deviation);
    errors.set(clause, error);
    return error;
  };
  const safe = coefficient(pack.coefficients, 'home.outlook.safe');
  const lost = coefficient(pack.coefficients, 'home.outlook.lost');
  const band = (heard: number): OutlookBand => (heard >= safe ? 'safe' : heard <= -lost ? 'lost' : 'open');
  return forecasts.map(({ clause, level, margin, openAudiences }) => ({
    clause,
    level,
    band: band(margin + errorOf(clause)),
    openAudiences,
  }));
}

function forecast(table: Table, side: Side): readonly Forecast[] {
  const { pack, state } = table;
  const proposal = proposalOf(state);
  const neutral = coefficient(pack.coefficients, 'home.outlook.neutral');
  const audiences = audiencesOf(table, side);
  return pack.raw.clauses.flatMap(({ id: clause }) =>
    LEVELS.filter((level) => level !== standingLevel(state, clause)).map((level): Forecast => {
      const count = countHome(table, {
        side,
        clause,
        proposal: withLevel(proposal, clause, level),
        commitments: {},
        surprise: false,
      });
      const openAudiences = audiences
        .filter(({ audience }) => Math.abs(opinionOf(pack, audience, clause, level)) <= neutral)
        .map(({ audience }) => audience.id);
      return { clause, level, margin: count.support - count.threshold, openAudiences };
    }),
  );
}

function standingLevel(state: GameState, clause: ClauseId): Level | null {
  return state.standing.clauses[clause]?.level ?? null;
}
