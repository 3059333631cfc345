import type { GameState } from '../../game/GameState.ts';
import type { CardId, ClauseId, PowerId, SeatId } from '../../game/ids.ts';
import { holderOf } from '../../rules/seats.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { fullSettings, type ScriptedTable, scriptedTable } from '../play/ScriptedTable.ts';
import type { CodedHalf, CodedHistory } from './CodedHistory.ts';

/** Which part of what happened is played. */
export interface HistoryGame {
  readonly seed: string;
  /** What governments agreed, did and answered; without it the accord of 2009 stays as it was. */
  readonly decisions: boolean;
  /** What befell them. */
  readonly shocks: boolean;
  /** For tests: what is left out. */
  readonly without?: { readonly cards?: readonly CardId[]; readonly powers?: readonly PowerId[] };
  /** For tests: other answers to the dilemmas, by half-year. */
  readonly answers?: { readonly [half: string]: CodedHalf['answer'] };
}

/** A played history: the table as each half-year ended, and at the end. */
export interface PlayedHistory {
  readonly pack: LoadedPack;
  readonly opening: GameState;
  /** By half-year, 0 the first: when it had moved and its votes were held. */
  readonly ended: readonly GameState[];
  readonly final: GameState;
}

/** What was agreed then was accepted then: homes are made willing, so that the model's part is what followed. */
const WILLING = { us: 6000, mx: 6000 } as const;

/** One office of each delegation for each clause that was on the agenda. */
const NAMERS: readonly (readonly [SeatId, SeatId])[] = [
  ['us-homeland', 'mx-attorney'],
  ['us-state', 'mx-foreign'],
  ['us-local', 'mx-governors'],
];

/** Plays what happened at the largest table in the `paper` reading; no news is drawn, votes at the polls are. */
export function playHistory(pack: LoadedPack, { halves }: CodedHistory, game: HistoryGame): PlayedHistory {
  const excludedCards = pack.raw.cards
    .filter((card) => card.kind === 'news' || !game.decisions)
    .map(({ id }) => id);
  const ended: GameState[] = [];
  const table = scriptedTable(pack, fullSettings(pack, { excludedCards }), game.seed, (before) =>
    before.setUp({ support: WILLING }),
  );
  const opening = table.state;
  while (table.state.step !== 'over') {
    const half = halves[table.state.round - 1];
    if (half === undefined) throw new Error(`nothing is coded for round ${table.state.round}`);
    playStep(table, half, game);
    if (table.state.step === 'outcome') ended.push(table.state);
    if (table.state.step === 'accordBallot') vote(table);
    else table.closeStep();
  }
  return { pack, opening, ended, final: table.state };
}

function playStep(table: ScriptedTable, half: CodedHalf, game: HistoryGame): void {
  switch (table.state.step) {
    case 'docket':
      if (game.shocks) befall(table, half, game);
      if (game.decisions) answer(table, half, game);
      if (game.decisions) name(table, half);
      break;
    case 'caucus':
      if (!game.decisions) break;
      agree(table, half);
      act(table, half, game, 'caucus');
      break;
    case 'statements':
      if (game.decisions) act(table, half, game, 'statements');
      break;
    default:
  }
}

function vote(table: ScriptedTable): void {
  for (const seat of table.state.settings.seats) table.give(seat, { kind: 'castBallot', ballot: 'yes' });
}

function befall(table: ScriptedTable, half: CodedHalf, { without }: HistoryGame): void {
  for (const card of half.shocks) if (without?.cards?.includes(card) !== true) table.setUp({ card });
}

function answer(table: ScriptedTable, half: CodedHalf, { answers }: HistoryGame): void {
  const { state } = table;
  const pending = state.cards.find(
    (card) => card.round === state.round && card.askedOf !== null && card.choice === null,
  );
  const choice = answers?.[half.id] ?? half.answer;
  if (pending === undefined || pending.askedOf === null || choice === null) return;
  table.give(pending.askedOf, { kind: 'answerDilemma', card: pending.card, choice });
}

function name(table: ScriptedTable, { agreed }: CodedHalf): void {
  agreed.forEach(({ clause, level }, index) => {
    for (const seat of NAMERS[index] ?? [])
      table.give(seat, {
        kind: 'fileDocket',
        entries: [
          { clause, stance: level },
          { clause, stance: level },
        ],
      });
  });
}

function agree(table: ScriptedTable, { agreed }: CodedHalf): void {
  for (const { clause, level, visibility, by } of agreed) {
    const [proposer, backer] = by;
    if (proposer === undefined || backer === undefined) throw new Error(`${clause} has no sponsors`);
    const term = { clause, level, visibility };
    table.give(proposer, { kind: 'proposeEdit', change: { kind: 'term', term } });
    const edit = table.state.edits.at(-1);
    if (edit !== undefined) table.give(backer, { kind: 'backEdit', edit: edit.id });
  }
}

function act(
  table: ScriptedTable,
  { acts }: CodedHalf,
  { without }: HistoryGame,
  step: 'caucus' | 'statements',
): void {
  for (const { power, option } of acts) {
    if (table.pack.power(power).when !== step || without?.powers?.includes(power) === true) continue;
    const seat = holderOf(table, power);
    if (seat === null) throw new Error(`nobody holds ${power}`);
    const target = option === undefined ? null : ({ kind: 'option', option } as const);
    table.give(seat, { kind: 'usePower', power, target });
  }
}

/** Half-years in which a clause changed, with the clauses. */
export function agreements({ ended }: PlayedHistory): readonly (readonly ClauseId[])[] {
  return ended.map(({ ratifications, round }) =>
    ratifications.filter((entry) => entry.round === round && entry.ratified).map(({ clause }) => clause),
  );
}
