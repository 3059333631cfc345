import type { Actor, Command } from '../../game/Command.ts';
import { emptyState } from '../../game/emptyState.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameSettings, GameState } from '../../game/GameState.ts';
import type { SetUp } from '../../game/SetUp.ts';
import { decide } from '../../rules/decide.ts';
import { decideOpening } from '../../rules/decideOpening.ts';
import { setUpEvents } from '../../rules/setUpEvents.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';

/** A table at which a script gives the commands, through the same door as everybody. */
export interface ScriptedTable {
  readonly pack: LoadedPack;
  readonly state: GameState;
  /** Gives a command; throws when it is refused, for then the script is wrong. */
  give(actor: Actor, command: Command): void;
  /** Gives a command if it is in order; whether it was. */
  tries(actor: Actor, command: Command): boolean;
  /** Ends the step as its clock would. */
  closeStep(): void;
  /** What an analysis makes different, recorded as a row of its own. */
  setUp(set: SetUp): void;
}

/** A table with every seat taken, in its first round. `before` is done before the round opens. */
export function scriptedTable(
  pack: LoadedPack,
  settings: GameSettings,
  seed: string,
  before: (table: ScriptedTable) => void = () => {},
): ScriptedTable {
  let state = emptyState(settings);
  const apply = (events: readonly GameEvent[]): void => {
    state = evolveAll(state, events);
  };
  const table: ScriptedTable = {
    pack,
    get state() {
      return state;
    },
    give: (actor, command) => {
      const judged = decide({ pack, state, outlooks: false }, actor, command);
      if (!judged.ok)
        throw new Error(
          `round ${state.round}: ${actor} ${JSON.stringify(command)} was refused: ${judged.error.code}`,
        );
      apply(judged.value);
    },
    tries: (actor, command) => {
      const judged = decide({ pack, state, outlooks: false }, actor, command);
      if (judged.ok) apply(judged.value);
      return judged.ok;
    },
    closeStep: () => table.give('system', { kind: 'expireStep', serial: state.stepSerial }),
    setUp: (set) => apply(setUpEvents({ pack, state, outlooks: false }, set)),
  };
  const opening = decideOpening(pack, settings, seed);
  if (!opening.ok) throw new Error(`the table was not set: ${opening.error.code}`);
  apply(opening.value);
  for (const seat of settings.seats)
    table.give('system', { kind: 'occupySeat', seat, occupant: { kind: 'bot', policy: 'script' } });
  before(table);
  table.give('system', { kind: 'openGame' });
  return table;
}

/** The largest table of a pack, over all its half-years. */
export function fullSettings(pack: LoadedPack, settings: Partial<GameSettings> = {}): GameSettings {
  return {
    packId: pack.raw.id,
    seats: pack.raw.tables[0]?.seats ?? [],
    rounds: pack.raw.roundChoices.at(-1) ?? 1,
    preset: 'quick',
    reading: 'paper',
    pace: 'own',
    excludedCards: [],
    ...settings,
  };
}
