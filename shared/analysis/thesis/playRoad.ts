import type { PowerTarget } from '../../game/Command.ts';
import type { GameState } from '../../game/GameState.ts';
import {
  type ChoiceId,
  type ClauseId,
  otherSide,
  type PowerId,
  type SeatId,
  type Side,
} from '../../game/ids.ts';
import type { Reading } from '../../game/vocabulary.ts';
import { usablePowers } from '../../rules/powers.ts';
import { creditOf } from '../../rules/ratification/creditOf.ts';
import { holderOf } from '../../rules/seats.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { fullSettings, type ScriptedTable, scriptedTable } from '../play/ScriptedTable.ts';
import type { Road, RoadStep } from './Road.ts';

/** Clauses a road opens in a round. */
const OPENED = 3;

/** Capital every seat spends at home for an accord that changes something, and what it keeps for its office. */
const COMMITMENT = 1;
const RESERVE = 1;

/** Who names a clause for the docket, one office of each delegation; they put both tokens on it. */
const NAMERS: readonly (readonly [SeatId, SeatId])[] = [
  ['us-homeland', 'mx-attorney'],
  ['us-state', 'mx-foreign'],
  ['us-local', 'mx-governors'],
];

/** Who proposes and who backs, unless the road says otherwise. */
const SPONSORS: { readonly [S in Side]: SeatId } = { us: 'us-homeland', mx: 'mx-foreign' };

/**
 * Plays a road to its end through the door everybody uses and answers the final state. Every road is walked with the
 * same diligence: all seats vote yes, each spends a coin at home, what is owed is delivered, credit is claimed.
 */
export function playRoad(pack: LoadedPack, road: Road, { seed, reading }: RoadGame): GameState {
  const table = scriptedTable(pack, fullSettings(pack, { reading }), seed);
  while (table.state.step !== 'over') {
    switch (table.state.step) {
      case 'docket':
        answerDilemma(table, road);
        nameClauses(table, road);
        break;
      case 'caucus':
        writeText(table, road);
        useOffices(table, road);
        break;
      case 'accordBallot':
        for (const seat of table.state.settings.seats)
          table.give(seat, { kind: 'castBallot', ballot: 'yes' });
        continue;
      case 'commitment':
        commit(table);
        continue;
      case 'statements':
        claim(table);
        break;
      default:
    }
    table.closeStep();
  }
  return table.state;
}

export interface RoadGame {
  readonly seed: string;
  readonly reading: Reading;
}

function answerDilemma(table: ScriptedTable, road: Road): void {
  const pending = table.state.cards.find(
    (card) => card.round === table.state.round && card.askedOf !== null && card.choice === null,
  );
  const choice = pending && (road.choices[pending.card] ?? table.pack.card(pending.card).choices[0]?.id);
  if (pending === undefined || pending.askedOf === null || choice === undefined) return;
  table.give(pending.askedOf, { kind: 'answerDilemma', card: pending.card, choice });
}

/** The next steps that do not stand yet, one for each clause. */
function nextSteps({ state }: ScriptedTable, { steps }: Road): readonly RoadStep[] {
  const next: RoadStep[] = [];
  for (const clause of new Set(steps.map((step) => step.clause))) {
    const own = steps.filter((step) => step.clause === clause);
    const reached = own.map(({ level }) => level).lastIndexOf(state.standing.clauses[clause]?.level ?? 0);
    const step = own[reached + 1];
    if (step !== undefined) next.push(step);
  }
  return next.sort((a, b) => steps.indexOf(a) - steps.indexOf(b)).slice(0, OPENED);
}

function nameClauses(table: ScriptedTable, road: Road): void {
  for (const [index, { clause, level }] of nextSteps(table, road).entries())
    for (const seat of NAMERS[index] ?? [])
      table.tries(seat, {
        kind: 'fileDocket',
        entries: [
          { clause, stance: level },
          { clause, stance: level },
        ],
      });
}

function writeText(table: ScriptedTable, road: Road): void {
  for (const step of nextSteps(table, road)) {
    const { clause, level, visibility = 'announced' } = step;
    const [proposer, backer] = sponsorsOf(table.pack, step);
    const change = { kind: 'term', term: { clause, level, visibility } } as const;
    if (table.tries(proposer, { kind: 'proposeEdit', change })) back(table, backer);
  }
  if (table.state.draft !== null && table.state.draft.frame !== road.frame) {
    table.give(SPONSORS.us, { kind: 'proposeEdit', change: { kind: 'frame', frame: road.frame } });
    back(table, SPONSORS.mx);
  }
}

function sponsorsOf(pack: LoadedPack, { clause, by }: RoadStep): readonly [SeatId, SeatId] {
  const first = pack.clause(clause).wantsSponsor ?? 'us';
  return [by?.[0] ?? SPONSORS[first], by?.[1] ?? SPONSORS[otherSide(first)]];
}

function back(table: ScriptedTable, seat: SeatId): void {
  const edit = table.state.edits.at(-1);
  if (edit !== undefined) table.give(seat, { kind: 'backEdit', edit: edit.id });
}

/** One act of office a seat: what it owes first, then what the road asks of it. */
function useOffices(table: ScriptedTable, road: Road): void {
  for (const clause of owed(table)) {
    const { deliveredBy } = table.pack.clause(clause);
    if (deliveredBy !== null) use(table, deliveredBy, null);
  }
  for (const { power, option, rounds } of road.powers)
    if (rounds === undefined || rounds.includes(table.state.round)) use(table, power, option ?? null);
}

function owed({ state, pack }: ScriptedTable): readonly ClauseId[] {
  return pack.raw.clauses.map(({ id }) => id).filter((id) => state.standing.clauses[id]?.delivered === false);
}

/** Uses a power if its holder can, in the way asked for, or the first that is in order. */
function use(table: ScriptedTable, power: PowerId, option: ChoiceId | null): void {
  const seat = holderOf(table, power);
  if (seat === null || table.state.seats[seat]?.powerQueued === true) return;
  const choice = usablePowers(table, seat).find((usable) => usable.power === power);
  if (choice === undefined) return;
  const target = aim(choice.targets, option);
  if (target !== undefined) table.tries(seat, { kind: 'usePower', power, target });
}

/** `undefined`: not that way, or nothing to aim at. */
function aim(
  targets: readonly PowerTarget[] | null,
  option: ChoiceId | null,
): PowerTarget | null | undefined {
  if (targets === null) return null;
  if (option === null) return targets[0];
  return targets.find((target) => target.kind === 'option' && target.option === option);
}

function commit(table: ScriptedTable): void {
  for (const seat of table.state.settings.seats) {
    const { capital } = table.state.seats[seat] ?? { capital: 0 };
    const amount = capital >= COMMITMENT + RESERVE ? COMMITMENT : 0;
    table.give(seat, { kind: 'commitCapital', amount });
  }
}

/** Each seat claims, of what came home, the clause its own audience thanks it most for, if any. */
function claim(table: ScriptedTable): void {
  const { state } = table;
  const home = state.ratifications
    .filter((entry) => entry.round === state.round && entry.ratified && entry.visibility === 'announced')
    .map(({ clause }) => clause);
  for (const seat of state.settings.seats) {
    const [best] = home
      .map((clause) => ({ clause, credit: creditOf(table, seat, clause) }))
      .filter(({ credit }) => credit > 0)
      .sort((a, b) => b.credit - a.credit);
    if (best !== undefined) table.tries(seat, { kind: 'claimCredit', clause: best.clause });
  }
}
