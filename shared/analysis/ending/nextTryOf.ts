import type { Contribution } from '../../game/Contribution.ts';
import { entriesOf } from '../../game/entries.ts';
import type { HomeCount, Ratification, StandingClause } from '../../game/GameState.ts';
import type { AudienceId, ClauseId, PowerId, SeatId, Side } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { Level } from '../../game/vocabulary.ts';
import { audiencesOf, weightOf } from '../../rules/ratification/audiences.ts';
import type { Table } from '../../rules/Table.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { mainParts } from './parts.ts';

/** What would have carried a clause at home: so many coins more of its owner, one step instead of several, or one's own side asking first. */
export type Remedy =
  | { readonly kind: 'coins'; readonly coins: number }
  | { readonly kind: 'oneStep' }
  | { readonly kind: 'ownSponsor' };

/** What to try in another game, from what went wrong in this one. */
export type NextTry =
  /** The clause that came nearest to standing and that a home refused. */
  | {
      readonly kind: 'home';
      readonly round: number;
      readonly clause: ClauseId;
      readonly level: Level;
      readonly side: Side;
      /** Hundredths of a point that were missing. */
      readonly missing: number;
      /** Whom it lost most, and the seat that answers to them. */
      readonly audience: AudienceId | null;
      readonly owner: SeatId | null;
      /** What weighed most against it. */
      readonly objection: Contribution | null;
      readonly remedy: Remedy | null;
    }
  /** Accords that the table itself did not adopt, and the delegation whose yes was missing oftenest. */
  | { readonly kind: 'table'; readonly rounds: number; readonly side: Side }
  | { readonly kind: 'deliver'; readonly clause: ClauseId; readonly power: PowerId; readonly seat: SeatId }
  /** Nothing failed: there was room for more. */
  | { readonly kind: 'bolder' };

/** The most a seat can commit to its audience. */
const MOST_COINS = 3;

/** A concrete suggestion, computed from a finished game and from what everybody at the table may know. */
export function nextTryOf(table: Table): NextTry {
  return nearestAtHome(table) ?? notAdopted(table) ?? notDelivered(table) ?? { kind: 'bolder' };
}

function nearestAtHome(table: Table): NextTry | null {
  const { state } = table;
  const refused = state.ratifications.filter(
    (entry) =>
      !entry.ratified && (state.standing.clauses[entry.clause]?.level ?? 0) < entry.to && shortOf(entry) > 0,
  );
  const nearest = [...refused].sort((a, b) => shortOf(a) - shortOf(b))[0];
  if (nearest === undefined) return null;
  const failing = nearest.counts.filter((count) => !count.passed).sort((a, b) => missingAt(b) - missingAt(a));
  const count = failing[0];
  if (count === undefined) return null;
  const audience = lostAudience(count);
  const owner = audience === null ? null : ownerOf(table, audience);
  return {
    kind: 'home',
    round: nearest.round,
    clause: nearest.clause,
    level: nearest.to,
    side: count.side,
    missing: missingAt(count),
    audience,
    owner,
    objection: mainParts(count.reasons, -1)[0] ?? null,
    remedy: failing.length > 1 ? null : remedyFor(table, count, owner),
  };
}

function missingAt(count: HomeCount): number {
  return count.passed ? 0 : count.threshold - count.support;
}

/** What was missing at both homes; 0 for a clause that fell only with those it was linked to. */
function shortOf({ counts }: Ratification): number {
  return counts.reduce((sum, count) => sum + missingAt(count), 0);
}

/** The audience whose opinion of the clause weighed most against it. */
function lostAudience({ reasons }: HomeCount): AudienceId | null {
  const sums = new Map<AudienceId, number>();
  for (const { audience, cause, amount } of reasons)
    if (audience !== undefined && cause !== 'cause:home-capital')
      sums.set(audience, (sums.get(audience) ?? 0) + amount);
  const worst = [...sums].sort(([, a], [, b]) => a - b)[0];
  return worst === undefined || worst[1] >= 0 ? null : worst[0];
}

function ownerOf({ state, pack }: Table, audience: AudienceId): SeatId | null {
  return state.settings.seats.find((seat) => pack.seat(seat).audience === audience) ?? null;
}

/** The least that would have been enough, everything else as it was. */
function remedyFor(table: Table, count: HomeCount, owner: SeatId | null): Remedy | null {
  const missing = missingAt(count);
  const spared = (cause: string): boolean =>
    count.reasons.some((part) => part.cause === cause && -part.amount >= missing);
  if (owner !== null) {
    const coins = coinsFor(table, count, owner, missing);
    if (coins !== null) return { kind: 'coins', coins };
  }
  if (spared('cause:home-jump')) return { kind: 'oneStep' };
  if (spared('cause:home-foreign-sponsor')) return { kind: 'ownSponsor' };
  return null;
}

/** Coins the owner of an audience would have had to commit on top; `null` if even the most is too little. */
function coinsFor(table: Table, count: HomeCount, owner: SeatId, missing: number): number | null {
  const audiences = audiencesOf(table, count.side);
  const own = audiences.find(({ seat }) => seat === owner);
  if (own === undefined) return null;
  const worth = (coins: number): number =>
    coins === 0
      ? 0
      : mulDiv(
          coefficient(table.pack.coefficients, `home.capital.${coins}`),
          own.audience.weight,
          weightOf(audiences),
        );
  const spent =
    count.reasons.find((part) => part.cause === 'cause:home-capital' && part.seat === owner)?.amount ?? 0;
  const before = [0, 1, 2, 3].find((coins) => worth(coins) >= spent) ?? 0;
  for (let coins = before + 1; coins <= MOST_COINS; coins += 1)
    if (worth(coins) - spent >= missing) return coins - before;
  return null;
}

function notAdopted({ state }: Table): NextTry | null {
  const failed = state.votes.filter((vote) => vote.motion.kind === 'accord' && !vote.adopted);
  if (failed.length === 0) return null;
  const without = (side: Side): number => failed.filter((vote) => !vote.sides[side].majority).length;
  return { kind: 'table', rounds: failed.length, side: without('us') > without('mx') ? 'us' : 'mx' };
}

function notDelivered({ pack, state }: Table): NextTry | null {
  for (const [clause, { changedInRound, delivered }] of entriesOf<ClauseId, StandingClause>(
    state.standing.clauses,
  )) {
    const power = pack.clause(clause).deliveredBy;
    if (changedInRound === null || delivered || power === null) continue;
    const seat = pack.ownerOf(power);
    if (seat !== null) return { kind: 'deliver', clause, power, seat };
  }
  return null;
}
