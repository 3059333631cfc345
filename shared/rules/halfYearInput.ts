import type { SeatState, StandingClause } from '../game/GameState.ts';
import { type ClauseId, type SeatId, type Side, type StockId, sideOf } from '../game/ids.ts';
import type { Level } from '../game/vocabulary.ts';
import type { ClauseInForce, HalfYearInput } from '../world/HalfYearInput.ts';
import { seatsOf } from './seats.ts';
import type { Table } from './Table.ts';

/** What the world needs to know of the table when a half-year ends; stocks and clauses in the order of the pack. */
export function halfYearInput({ pack, state }: Table): HalfYearInput {
  const { round, standing } = state;
  return {
    half: round - 1,
    reading: state.settings.reading,
    frame: standing.frame,
    stocks: Object.fromEntries(
      pack.raw.stocks.map(({ id, initial }): [StockId, number] => [id, state.stocks[id] ?? initial]),
    ),
    opening: Object.fromEntries(pack.raw.stocks.map((stock): [StockId, number] => [stock.id, stock.initial])),
    clauses: clausesInForce({ pack, state }),
    history: state.history,
    flags: state.flags.map((flag) => flag.flag),
    votes: pack.halfYear(round).votes.map((vote) => vote.side),
    refused: { us: refusedAt('us', { pack, state }), mx: refusedAt('mx', { pack, state }) },
    broken: { us: brokenBy('us', { pack, state }), mx: brokenBy('mx', { pack, state }) },
    claimed: { us: claimedBy('us', { pack, state }), mx: claimedBy('mx', { pack, state }) },
    coefficients: pack.coefficients,
  };
}

/** Clauses in the order of the pack, for that of a state depends on how it came about. */
function clausesInForce({ pack, state }: Table): HalfYearInput['clauses'] {
  return Object.fromEntries(
    pack.raw.clauses.flatMap((definition): [ClauseId, ClauseInForce][] => {
      const clause = state.standing.clauses[definition.id];
      if (clause === undefined) return [];
      const level = levelInForce(clause, state.round);
      const first = clause.sponsors[0];
      const inForce: ClauseInForce = {
        level,
        today: definition.today,
        visibility: clause.visibility,
        delivered: clause.delivered,
        isNew: clause.changedInRound === state.round,
        firstSponsor: first === undefined ? null : sideOf(first),
        wantsSponsor: definition.wantsSponsor,
        attributes: definition.levels[level]?.attributes ?? {},
      };
      return [[definition.id, inForce]];
    }),
  );
}

/** A suspended clause works one level lower. */
export function levelInForce(clause: StandingClause, round: number): Level {
  if (clause.suspendedUntil === null || clause.suspendedUntil <= round || clause.level === 0)
    return clause.level;
  return (clause.level - 1) as Level;
}

/** Clauses signed this round that a home refused. */
function refusedAt(side: Side, { state }: Table): number {
  return state.ratifications.filter(
    (entry) =>
      entry.round === state.round && entry.counts.some((count) => count.side === side && !count.passed),
  ).length;
}

/** Clauses whose delivery that side owed by now; a clause is owed by the side of the power that delivers it. */
function brokenBy(side: Side, { pack, state }: Table): readonly ClauseId[] {
  return pack.raw.clauses
    .filter((clause) => {
      const standing = state.standing.clauses[clause.id];
      const owner = clause.deliveredBy === null ? null : pack.ownerOf(clause.deliveredBy);
      return (
        owner !== null && sideOf(owner) === side && standing?.deliverBy === state.round && !standing.delivered
      );
    })
    .map((clause) => clause.id);
}

function claimedBy(side: Side, { state }: Table): readonly ClauseId[] {
  const home = state.ratifications
    .filter((entry) => entry.round === state.round && entry.ratified)
    .map((entry) => entry.clause);
  return seatsOf(state)
    .filter((seat) => sideOf(seat) === side)
    .flatMap((seat: SeatId) => {
      const claims: SeatState['claims'] = state.seats[seat]?.claims ?? [];
      return claims.filter((clause) => home.includes(clause));
    });
}
