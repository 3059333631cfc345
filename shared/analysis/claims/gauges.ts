import { entriesOf } from '../../game/entries.ts';
import type { GameState, HomeCount, StandingClause } from '../../game/GameState.ts';
import type { CardId, CauseId, ClauseId, SeatId, Side, StockId } from '../../game/ids.ts';
import { SIDES } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { Level } from '../../game/vocabulary.ts';
import { levelInForce } from '../../rules/halfYearInput.ts';
import { countHome } from '../../rules/ratification/countHome.ts';
import { proposalOf, withLevel } from '../../rules/ratification/Proposal.ts';
import { newsChances } from '../../rules/steps/news.ts';
import { becomesPoliceMatter, projectHalfYears } from '../../rules/succession/projectHalfYears.ts';
import { survivals } from '../../rules/succession/survivalOf.ts';
import type { Table } from '../../rules/Table.ts';
import { seatValues } from '../../rules/value/accordValue.ts';
import type { Played } from './playScript.ts';

/** Parts of a count that are drawn, and the end of its scale: a claim reads what is left. */
const DRAWN = new Set(['cause:home-mood', 'cause:home-surprise', 'cause:home-limit']);

/** Half-years from December 2012 to the end of 2014. */
const TO_2014 = 4;

type Measure = (played: Played) => number;

/** The state when a half-year had ended. */
export function endOf({ ended }: Played, round: number): GameState {
  const state = ended[round];
  if (state === undefined) throw new Error(`round ${round} was not played`);
  return state;
}

function tableAt(played: Played, round: number): Table {
  return { pack: played.pack, state: endOf(played, round) };
}

/** A gauge at the end of a round, in basis points. */
export function stock(id: StockId, round: number): Measure {
  return (played) => endOf(played, round).stocks[id] ?? 0;
}

/** How far a gauge moved between the ends of two rounds; round 0 is the opening. */
export function move(id: StockId, from: number, to: number): Measure {
  return (played) => {
    const before = from === 0 ? played.opened[1] : endOf(played, from);
    return (endOf(played, to).stocks[id] ?? 0) - (before?.stocks[id] ?? 0);
  };
}

/** What disputed reasons that name their source moved a gauge by, up to the end of a round. */
export function disputed(id: StockId, round: number): Measure {
  return (played) =>
    endOf(played, round)
      .history.flatMap(({ changes }) => changes.find((change) => change.stock === id)?.contributions ?? [])
      .filter(({ contested, source }) => contested && source !== '')
      .reduce((sum, { amount }) => sum + amount, 0);
}

function countAt(played: Played, side: Side, clause: ClauseId, round: number): HomeCount {
  const counted = endOf(played, round).ratifications.find(
    (entry) => entry.round === round && entry.clause === clause,
  );
  const count = counted?.counts.find((entry) => entry.side === side);
  if (count === undefined) throw new Error(`${clause} was not counted in round ${round}`);
  return count;
}

function expected(count: HomeCount, without: readonly string[] = []): number {
  return count.reasons
    .filter(({ cause }) => !DRAWN.has(cause) && !without.includes(cause))
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** What a home said of a clause without mood and surprise, in hundredths of a point; some causes may be left aside. */
export function support(
  side: Side,
  clause: ClauseId,
  round: number,
  aside: readonly CauseId[] = [],
): Measure {
  return (played) => expected(countAt(played, side, clause, round), aside);
}

/** The narrower of the two homes' margins over the threshold, without the cost of going several steps at once. */
export function margin(clause: ClauseId, round: number): Measure {
  return (played) =>
    Math.min(
      ...SIDES.map((side) => {
        const count = countAt(played, side, clause, round);
        return expected(count, ['cause:home-jump']) - count.threshold;
      }),
    );
}

/** 10000 when a clause came home, 0 when it did not. */
export function ratified(clause: ClauseId, round: number): Measure {
  return (played) =>
    endOf(played, round).ratifications.some(
      (entry) => entry.round === round && entry.clause === clause && entry.ratified,
    )
      ? 10000
      : 0;
}

/** 10000 when one home accepted a clause, 0 when it did not. */
export function passed(side: Side, clause: ClauseId, round: number): Measure {
  return (played) => (countAt(played, side, clause, round).passed ? 10000 : 0);
}

/** What both homes would say on average of clauses as they stand, without mood. */
export function standingSupport(clauses: readonly ClauseId[], round: number): Measure {
  return (played) => {
    const { pack, state } = tableAt(played, round);
    const table = { pack, state: { ...state, draft: null, hidden: null } };
    const proposal = proposalOf(table.state);
    const counts = clauses.flatMap((clause) =>
      SIDES.map((side) => {
        const level: Level = proposal.terms[clause]?.level ?? 0;
        const question = { side, clause, proposal: withLevel(proposal, clause, level) };
        return expected(countHome(table, { ...question, commitments: {}, surprise: false }));
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0) / counts.length;
  };
}

/** The level of a clause that works after a round, suspension counted, times a hundred. */
export function inForce(clause: ClauseId, round: number): Measure {
  return (played) => {
    const standing = endOf(played, round).standing.clauses[clause];
    return standing === undefined ? 0 : 100 * levelInForce(standing, round + 1);
  };
}

/** A seat's political capital at the end of a round. */
export function capital(seat: SeatId, round: number): Measure {
  return (played) => endOf(played, round).seats[seat]?.capital ?? 0;
}

/** Chance that the governing party held at a vote, before the draw, per ten thousand. */
export function governing(vote: string, round: number): Measure {
  return (played) =>
    endOf(played, round).elections.find((election) => election.vote === vote)?.probability ?? 0;
}

/** Chance that a news card is drawn when a round opens, per ten thousand. */
export function chanceOf(card: CardId, round: number): Measure {
  return ({ pack, opened }) => {
    const state = opened[round];
    if (state === undefined) throw new Error(`round ${round} was not opened`);
    return newsChances({ pack, state }).find((entry) => entry.card === card)?.chance ?? 0;
  };
}

/** Who wins the presidency of Mexico, where a claim asks about both. */
type Winner = 'governing' | 'opposition';

/** Chance that clauses are kept to 2014, before the draw: the mean over the clauses, per ten thousand. */
export function kept(clauses: readonly ClauseId[], round: number, winner?: Winner): Measure {
  return (played) => {
    const chances = survivalsAt(played, round, winner).filter(({ clause }) => clauses.includes(clause));
    if (chances.length !== clauses.length) throw new Error('a clause of the claim does not stand');
    return chances.reduce((sum, { probability }) => sum + probability, 0) / chances.length;
  };
}

function survivalsAt(played: Played, round: number, winner?: Winner): ReturnType<typeof survivals> {
  const { pack, state } = tableAt(played, round);
  if (winner === undefined) return survivals({ pack, state });
  const elections = state.elections.map((election) =>
    election.vote.startsWith('mx-president') ? { ...election, outcome: winner } : election,
  );
  return survivals({ pack, state: { ...state, elections } });
}

/** A gauge at the end of 2014 if nothing more is decided after a round. */
export function in2014(id: StockId, round: number): Measure {
  return (played) => projectHalfYears(tableAt(played, round), TO_2014)[id] ?? 0;
}

/** 10000 when organized crime has become a matter for police by 2014, 0 when not. */
export function policeMatter(round: number): Measure {
  return (played) => (becomesPoliceMatter(tableAt(played, round)) ? 10000 : 0);
}

/** Points off for a clause that waits for its delivery, and off for what is not kept. */
const UNDELIVERED = 450;
const FIRM = 600;

/**
 * The joint outcome: what the seats make of what stands, on average and in hundredths of a point; what is not delivered
 * counts 45 per cent, and what is not kept 60.
 */
export function jointOutcome(round: number): Measure {
  return (played) => {
    const { pack, state } = tableAt(played, round);
    const keeps = new Map(survivals({ pack, state }).map(({ clause, probability }) => [clause, probability]));
    let sum = 0;
    for (const seat of state.settings.seats) {
      const values = seatValues(pack, seat, state.secrets[seat]?.temper ?? {});
      for (const [clause, standing] of entriesOf<ClauseId, StandingClause>(state.standing.clauses)) {
        const worth = values?.clauses[clause]?.[standing.level] ?? 0;
        const firm = FIRM + mulDiv(1000 - FIRM, keeps.get(clause) ?? 0, 10000);
        sum += mulDiv(mulDiv(worth, standing.delivered ? 1000 : UNDELIVERED, 1000), firm, 1000);
      }
    }
    return sum / state.settings.seats.length;
  };
}
