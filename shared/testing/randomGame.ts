import type { Actor, Command } from '../game/Command.ts';
import { emptyState } from '../game/emptyState.ts';
import { evolveAll } from '../game/evolve.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { GameSettings, GameState } from '../game/GameState.ts';
import type { Refusal } from '../game/Refusal.ts';
import { streamOf } from '../game/random.ts';
import { decide } from '../rules/decide.ts';
import { decideOpening } from '../rules/decideOpening.ts';
import { optionsFor } from '../rules/optionsFor.ts';
import { presentSeats, seatsOf } from '../rules/seats.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';
import { oneOf, sampleCommand } from './sampleCommand.ts';

/** One accepted command with the state before it and what it brought. */
export interface Play {
  readonly before: GameState;
  readonly actor: Actor;
  readonly command: Command;
  readonly events: readonly GameEvent[];
}

export interface RandomGame {
  readonly plays: readonly Play[];
  readonly final: GameState;
  /** Commands the options allowed and the rules refused: there should be none. */
  readonly refusals: readonly { readonly command: Command; readonly refusal: Refusal }[];
}

/**
 * A whole game of random legal commands, at most `maxCommands` long; the clock of a step runs out now and then, so
 * that defaults are played too.
 */
export function playRandomly(
  pack: LoadedPack,
  settings: GameSettings,
  { seed, maxCommands }: { readonly seed: string; readonly maxCommands: number },
): RandomGame {
  const random = streamOf(seed, ['random-game']);
  const plays: Play[] = [];
  const refusals: { command: Command; refusal: Refusal }[] = [];
  let state = emptyState(settings);

  const play = (actor: Actor, command: Command): void => {
    const judged =
      command.kind === 'openGame' && state.stepSerial === 0 && Object.keys(state.seats).length === 0
        ? decideOpening(pack, settings, seed)
        : decide({ pack, state }, actor, command);
    if (!judged.ok) {
      refusals.push({ command, refusal: judged.error });
      return;
    }
    plays.push({ before: state, actor, command, events: judged.value });
    state = evolveAll(state, judged.value);
  };

  play('system', { kind: 'openGame' });
  for (const seat of seatsOf(state))
    play('system', { kind: 'occupySeat', seat, occupant: { kind: 'bot', policy: 'random' } });
  play('system', { kind: 'openGame' });
  while (plays.length < maxCommands && state.step !== 'over') {
    if (random.integer(1, 40) === 1) {
      play('system', { kind: 'expireStep', serial: state.stepSerial });
      continue;
    }
    const seat = oneOf(random, presentSeats(state));
    const command = sampleCommand(optionsFor({ pack, state }, seat), random);
    if (command === null) {
      if (random.integer(1, 10) === 1) play('system', { kind: 'expireStep', serial: state.stepSerial });
      continue;
    }
    play(seat, command);
  }
  return { plays, final: state, refusals };
}
