import type { Actor, Command, SeatCommand, SeatCommandKind } from '../../../shared/game/Command.ts';
import { emptyState } from '../../../shared/game/emptyState.ts';
import { evolveAll } from '../../../shared/game/evolve.ts';
import type { GameEvent } from '../../../shared/game/GameEvent.ts';
import type { GameSettings, GameState } from '../../../shared/game/GameState.ts';
import type { LineId, SeatId } from '../../../shared/game/ids.ts';
import { type RandomStream, streamOf } from '../../../shared/game/random.ts';
import { LEVELS } from '../../../shared/game/vocabulary.ts';
import { decide } from '../../../shared/rules/decide.ts';
import { decideOpening } from '../../../shared/rules/decideOpening.ts';
import { optionsFor } from '../../../shared/rules/optionsFor.ts';
import { presentSeats } from '../../../shared/rules/seats.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';
import { fill, oneOf } from '../../../shared/testing/sampleCommand.ts';

/** One row of a game: the events of an accepted command, and the state after them. */
export interface DemoRow {
  readonly events: readonly GameEvent[];
  readonly after: GameState;
}

/** What a seat may do of its own accord in Talks, the likelier the more often it stands here. */
const TALK: readonly SeatCommandKind[] = [
  'speak',
  'speak',
  'proposeEdit',
  'backEdit',
  'backEdit',
  'makeOffer',
  'answerOffer',
  'usePower',
  'makePledge',
];

/**
 * A whole game by the real rules, played so that much can be seen: people talk, clauses change, most vote yes. The
 * same for the same seed.
 */
export function demoGame(
  pack: LoadedPack,
  settings: GameSettings,
  options: { readonly seed: string; readonly person: SeatId | null },
): readonly DemoRow[] {
  const random = streamOf(options.seed, ['demo']);
  const rows: DemoRow[] = [];
  let state = emptyState(settings);
  const take = (events: readonly GameEvent[]): void => {
    state = evolveAll(state, events);
    rows.push({ events, after: state });
  };
  const act = (actor: Actor, command: Command): boolean => {
    const judged = decide({ pack, state }, actor, command);
    if (judged.ok) take(judged.value);
    return judged.ok;
  };
  const opened = decideOpening(pack, settings, options.seed);
  if (!opened.ok) throw new Error(`no table: ${opened.error.code}`);
  take(opened.value);
  for (const seat of settings.seats) {
    const occupant =
      seat === options.person ? ({ kind: 'person' } as const) : ({ kind: 'bot', policy: 'broker' } as const);
    act('system', { kind: 'occupySeat', seat, occupant });
  }
  act('system', { kind: 'openGame' });
  for (let guard = 0; state.step !== 'over' && guard < 4000; guard++) {
    const serial = state.stepSerial;
    for (const seat of presentSeats(state)) {
      if (state.stepSerial !== serial) break;
      for (const command of movesOf(pack, state, seat, random)) {
        if (state.stepSerial !== serial) break;
        act(seat, command);
      }
    }
    if (state.stepSerial === serial) act('system', { kind: 'expireStep', serial });
  }
  return rows;
}

const CLAUSE_LINES: readonly LineId[] = [
  'line:open-for',
  'line:home-would-refuse',
  'line:want-higher',
  'line:home-open',
];
const FREE_LINES: readonly LineId[] = ['line:parity', 'line:money', 'line:army', 'line:guns', 'line:police'];

function movesOf(
  pack: LoadedPack,
  state: GameState,
  seat: SeatId,
  random: RandomStream,
): readonly SeatCommand[] {
  const options = optionsFor({ pack, state }, seat);
  const sample = (kind: SeatCommandKind): readonly SeatCommand[] => {
    const command = options[kind].available ? fill(options, kind, random) : null;
    return command === null ? [] : [command];
  };
  const speak = (): readonly SeatCommand[] => {
    const clause = state.docket[random.integer(0, Math.max(0, state.docket.length - 1))];
    const level = oneOf(random, LEVELS);
    const speech =
      clause === undefined || random.integer(1, 3) === 1
        ? ({ kind: 'line', line: oneOf(random, FREE_LINES) } as const)
        : ({ kind: 'line', line: oneOf(random, CLAUSE_LINES), clause, level } as const);
    return options.speak.available ? [{ kind: 'speak', channel: { kind: 'table' }, speech }] : [];
  };
  const talk = (): readonly SeatCommand[] => {
    const kind = oneOf(random, TALK);
    return kind === 'speak' ? speak() : sample(kind);
  };
  const done: SeatCommand = { kind: 'setReady', ready: true };
  switch (state.step) {
    case 'docket':
      return [...sample('answerDilemma'), ...sample('fileDocket'), done];
    case 'debate':
    case 'caucus':
    case 'drafting':
      return [...talk(), ...talk(), done];
    case 'amendments':
      return random.integer(1, 8) === 1 ? [...sample('proposeAmendment'), done] : [done];
    case 'amendmentBallot':
    case 'accordBallot':
      return [
        { kind: 'castBallot', ballot: random.integer(1, 10) <= 8 ? 'yes' : oneOf(random, ['no', 'abstain']) },
      ];
    case 'commitment':
      return [{ kind: 'commitCapital', amount: random.integer(0, 2) }];
    case 'statements':
      return [...(random.integer(1, 3) === 1 ? sample('claimCredit') : []), done];
    case 'outcome':
    case 'over':
      return [done];
  }
}
