import { BOT_POLICIES, bots } from '../../bots/bots.ts';
import type { Actor, Command } from '../../game/Command.ts';
import { emptyState } from '../../game/emptyState.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameSettings, GameState } from '../../game/GameState.ts';
import { streamOf } from '../../game/random.ts';
import { createSightPacks, type SightPacks } from '../../host/sightPacks.ts';
import { decide } from '../../rules/decide.ts';
import { decideOpening } from '../../rules/decideOpening.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { PackTexts } from '../../scenario/PackTexts.ts';

/** Commands after which a game is taken to have no end. */
const MOST_COMMANDS = 20_000;

/** Called whenever a step has opened, before anybody acts in it, with the events that led to it. */
export type StepWatcher = (state: GameState, sights: SightPacks, events: readonly GameEvent[]) => void;

/** Plays a game of bots to its end, every character in turn in every seat, and shows each step as it opens. */
export function watchedGame(
  pack: LoadedPack,
  texts: { readonly en: PackTexts; readonly es: PackTexts },
  settings: GameSettings,
  seed: string,
  shift: number,
  watch: StepWatcher,
): GameState {
  const sights = createSightPacks(pack, texts);
  let state = emptyState(settings);
  const give = (actor: Actor, command: Command): boolean => {
    const judged = decide({ pack, state }, actor, command);
    if (!judged.ok) return false;
    const before = state.stepSerial;
    state = evolveAll(state, judged.value);
    if (state.stepSerial !== before) watch(state, sights, judged.value);
    return true;
  };
  const opening = decideOpening(pack, settings, seed);
  if (!opening.ok) throw new Error(`the table was not set: ${opening.error.code}`);
  state = evolveAll(state, opening.value);
  for (const [place, seat] of settings.seats.entries()) {
    const policy = BOT_POLICIES[(place + shift) % BOT_POLICIES.length] ?? 'broker';
    give('system', { kind: 'occupySeat', seat, occupant: { kind: 'bot', policy } });
  }
  give('system', { kind: 'openGame' });
  for (let count = 0, idle = 0; state.step !== 'over'; count += 1) {
    if (count > MOST_COMMANDS) throw new Error(`game ${seed} did not end`);
    const seat = settings.seats[count % settings.seats.length];
    if (seat === undefined) break;
    const { occupant } = state.seats[seat] ?? { occupant: { kind: 'empty' } };
    const random = streamOf(seed, ['watched', count]);
    const policy = occupant.kind === 'bot' ? occupant.policy : 'broker';
    const command = bots.next(policy, { ...sights.seat(state, seat), random });
    if (command !== null && give(seat, command)) {
      idle = 0;
      continue;
    }
    idle += 1;
    if (idle <= settings.seats.length) continue;
    // nobody wants to act any more: the step ends as by its clock
    idle = 0;
    give('system', { kind: 'expireStep', serial: state.stepSerial });
  }
  return state;
}
