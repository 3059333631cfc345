import type { Actor, Command, SeatCommand } from '../game/Command.ts';
import { emptyState } from '../game/emptyState.ts';
import { evolveAll } from '../game/evolve.ts';
import type { GameEvent, GameEventOf, GameEventType } from '../game/GameEvent.ts';
import type { GameSettings, GameState } from '../game/GameState.ts';
import type { SeatId } from '../game/ids.ts';
import type { RefusalCode } from '../game/Refusal.ts';
import type { Step } from '../game/vocabulary.ts';
import { decide } from '../rules/decide.ts';
import { decideOpening } from '../rules/decideOpening.ts';
import { optionsFor } from '../rules/optionsFor.ts';
import { presentSeats } from '../rules/seats.ts';
import { loadPack } from '../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';

/** Four seats, two a side: the smallest table with a vote in it. */
export const FOUR = [
  'us-white-house',
  'us-congress',
  'mx-presidency',
  'mx-senate',
] as const satisfies readonly SeatId[];

/** A table under test: commands change it, and it remembers what happened last. */
export interface TestTable {
  readonly state: GameState;
  /** Events of the last accepted command. */
  readonly last: readonly GameEvent[];
  /** Gives a command and fails the test if it is refused. */
  does(actor: Actor, command: Command): TestTable;
  /** The code of the refusal, `null` if the command would be accepted. Nothing changes. */
  refusalOf(actor: Actor, command: Command): RefusalCode | null;
  /** Everybody does the least until the step opens. */
  until(step: Step): TestTable;
  /** Events of one type in the last accepted command. */
  lastOf<Type extends GameEventType>(type: Type): readonly GameEventOf<Type>[];
}

/** A table of persons, in the first round, at the docket. */
export function playedTable(
  raw: ScenarioPack,
  overrides: Partial<GameSettings> & { readonly seed?: string } = {},
): TestTable {
  const { seed = 'test', ...settings } = overrides;
  const full: GameSettings = {
    packId: raw.id,
    seats: FOUR,
    rounds: 3,
    preset: 'quick',
    reading: 'paper',
    pace: 'own',
    excludedCards: [],
    ...settings,
  };
  const pack = loadPack(raw);
  const opened = decideOpening(pack, full, seed);
  if (!opened.ok) throw new Error(`the table was not set: ${opened.error.code}`);
  const seated = full.seats.reduce<TestTable>(
    (table, seat) => table.does('system', { kind: 'occupySeat', seat, occupant: { kind: 'person' } }),
    tableAt(raw, evolveAll(emptyState(full), opened.value), opened.value),
  );
  return seated.does('system', { kind: 'openGame' });
}

function tableAt(raw: ScenarioPack, state: GameState, last: readonly GameEvent[]): TestTable {
  const pack = loadPack(raw);
  const table: TestTable = {
    state,
    last,
    does: (actor, command) => {
      const judged = decide({ pack, state }, actor, command);
      if (!judged.ok)
        throw new Error(`${command.kind} by ${actor} was refused: ${JSON.stringify(judged.error)}`);
      return tableAt(raw, evolveAll(state, judged.value), judged.value);
    },
    refusalOf: (actor, command) => {
      const judged = decide({ pack, state }, actor, command);
      return judged.ok ? null : judged.error.code;
    },
    until: (step) => {
      let now = table;
      for (let moves = 0; now.state.step !== step; moves += 1) {
        if (moves > 500 || now.state.step === 'over') throw new Error(`${step} never opened`);
        now = leastMove(raw, now);
      }
      return now;
    },
    lastOf: (type) => last.filter((event): event is GameEventOf<typeof type> => event.type === type),
  };
  return table;
}

/** The least a seat can do to go on: pass, vote yes, commit nothing, take the first answer. */
function leastMove(raw: ScenarioPack, table: TestTable): TestTable {
  const pack = loadPack(raw);
  for (const seat of presentSeats(table.state)) {
    const command = leastOf(optionsFor({ pack, state: table.state }, seat));
    if (command !== null) return table.does(seat, command);
  }
  throw new Error(`nobody can go on at ${table.state.step}`);
}

function leastOf(options: ReturnType<typeof optionsFor>): SeatCommand | null {
  const { answerDilemma, castBallot, commitCapital, passFloor, setReady } = options;
  if (answerDilemma.available) {
    const [choice] = answerDilemma.choices.choices;
    return choice === undefined ? null : { kind: 'answerDilemma', card: answerDilemma.choices.card, choice };
  }
  if (passFloor.available) return { kind: 'passFloor' };
  if (castBallot.available) return { kind: 'castBallot', ballot: 'yes' };
  if (commitCapital.available) return { kind: 'commitCapital', amount: 0 };
  return setReady.available && setReady.choices.ready ? { kind: 'setReady', ready: true } : null;
}
