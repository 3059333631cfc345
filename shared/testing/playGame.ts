import type { BotSight } from '../bots/Bot.ts';
import type { Actor, Command, SeatCommand } from '../game/Command.ts';
import { emptyState } from '../game/emptyState.ts';
import { evolveAll } from '../game/evolve.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { GameSettings, GameState } from '../game/GameState.ts';
import type { SeatId } from '../game/ids.ts';
import type { Refusal } from '../game/Refusal.ts';
import { streamOf } from '../game/random.ts';
import { viewOf } from '../game/viewOf.ts';
import { decide } from '../rules/decide.ts';
import { decideOpening } from '../rules/decideOpening.ts';
import { optionsFor } from '../rules/optionsFor.ts';
import { type LoadedPack, loadPack } from '../scenario/LoadedPack.ts';
import { packFor } from '../scenario/packFor.ts';

/** A command a bot gave, with the state it was given in. */
export interface BotPlay {
  readonly before: GameState;
  readonly sight: BotSight;
  readonly seat: SeatId;
  readonly command: SeatCommand;
}

export interface PlayedGame {
  readonly final: GameState;
  readonly plays: readonly BotPlay[];
  readonly refusals: readonly {
    readonly seat: SeatId;
    readonly command: SeatCommand;
    readonly refusal: Refusal;
  }[];
  /** Steps that had to be closed because nobody wanted to act and somebody was not done. */
  readonly forced: readonly { readonly round: number; readonly step: GameState['step'] }[];
}

/** Rows after which a game is taken to run without end. */
const MOST_ROWS = 4000;

/**
 * A whole game of bots without a host: the same order of turns and the same dice as `GameHost`, but nothing is
 * hashed, kept or sent. `policyOf` says which bot holds a seat; `next` asks it.
 */
export function playGame(
  pack: LoadedPack,
  settings: GameSettings,
  players: {
    readonly seed: string;
    policyOf(seat: SeatId): string;
    next(policy: string, sight: BotSight): SeatCommand | null;
  },
): PlayedGame {
  const plays: BotPlay[] = [];
  const refusals: PlayedGame['refusals'][number][] = [];
  const forced: PlayedGame['forced'][number][] = [];
  let state = emptyState(settings);
  let rows = 0;
  let turn = 0;

  const apply = (events: readonly GameEvent[]): void => {
    state = evolveAll(state, events);
    rows += 1;
  };
  const submit = (actor: Actor, command: Command): Refusal | null => {
    const judged =
      rows === 0 ? decideOpening(pack, settings, players.seed) : decide({ pack, state }, actor, command);
    if (!judged.ok) return judged.error;
    apply(judged.value);
    return null;
  };
  const sightOf = (seat: SeatId): BotSight => {
    const view = viewOf(state, { kind: 'seat', seat });
    const seatPack = packOf(pack, seat);
    return {
      pack: seatPack,
      view,
      seat,
      options: optionsFor({ pack: seatPack, state: view }, seat),
      random: streamOf(players.seed, ['bot', seat, state.round, rows]),
    };
  };
  const oneAct = (): boolean => {
    for (let index = 0; index < settings.seats.length; index += 1) {
      const seat = settings.seats[(turn + index) % settings.seats.length];
      if (seat === undefined) continue;
      const sight = sightOf(seat);
      const command = players.next(players.policyOf(seat), sight);
      if (command === null) continue;
      turn = (turn + index + 1) % settings.seats.length;
      plays.push({ before: state, sight, seat, command });
      const refusal = submit(seat, command);
      if (refusal === null) return true;
      refusals.push({ seat, command, refusal });
    }
    return false;
  };

  submit('system', { kind: 'openGame' });
  for (const seat of settings.seats)
    submit('system', { kind: 'occupySeat', seat, occupant: { kind: 'bot', policy: players.policyOf(seat) } });
  submit('system', { kind: 'openGame' });
  while (state.step !== 'over' && rows < MOST_ROWS) {
    if (oneAct()) continue;
    forced.push({ round: state.round, step: state.step });
    submit('system', { kind: 'expireStep', serial: state.stepSerial });
  }
  return { final: state, plays, refusals, forced };
}

/** A pack as each seat may read it, filtered once. */
const packs = new WeakMap<LoadedPack, Map<SeatId, LoadedPack>>();

function packOf(pack: LoadedPack, seat: SeatId): LoadedPack {
  const known = packs.get(pack) ?? new Map<SeatId, LoadedPack>();
  packs.set(pack, known);
  const own = known.get(seat) ?? loadPack(packFor(pack.raw, { kind: 'seat', seat }));
  known.set(seat, own);
  return own;
}
