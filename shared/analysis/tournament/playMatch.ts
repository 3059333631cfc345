import type { Bot } from '../../bots/Bot.ts';
import { BOTS, type BotPolicy } from '../../bots/bots.ts';
import type { Command } from '../../game/Command.ts';
import { emptyState } from '../../game/emptyState.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameSettings, GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import { decide } from '../../rules/decide.ts';
import { decideOpening } from '../../rules/decideOpening.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { botSight } from './botSight.ts';

/** Who sits where in one game, and its dice. */
export interface Match {
  readonly settings: GameSettings;
  readonly seed: string;
  policyOf(seat: SeatId): BotPolicy;
  /** A bot without a public name, or one that is watched, in place of the named one. */
  botOf?(seat: SeatId): Bot;
  /** Told of every row: what happened, and the table after it. */
  watch?(events: readonly GameEvent[], after: GameState): void;
}

/** A game between bots that reached its end. */
export interface PlayedMatch {
  readonly final: GameState;
  /** Commands that were refused, and steps that had to be closed because nobody wanted to act: faults of bots. */
  readonly faults: number;
}

/** Rows after which a game is taken to run without end. */
const MOST_ROWS = 6000;

/**
 * Plays a game to its end through the door everybody uses, with bots in turn as a host asks them; nothing is hashed,
 * kept or sent. World, homes, news and every seat's bot have dice of their own, named by seat and act, so that what one
 * bot does shifts nobody else's: two games that differ in one seat share all other luck.
 */
export function playMatch(pack: LoadedPack, match: Match): PlayedMatch {
  const { settings, seed } = match;
  const bySeat = settings.seats.map((seat) => ({
    seat,
    bot: match.botOf?.(seat) ?? BOTS[match.policyOf(seat)],
    acts: 0,
  }));
  let state = emptyState(settings);
  let rows = 0;
  let turn = 0;
  let faults = 0;

  const apply = (events: readonly GameEvent[]): void => {
    state = evolveAll(state, events);
    rows += 1;
    match.watch?.(events, state);
  };
  const submit = (actor: SeatId | 'system', command: Command): boolean => {
    const judged = rows === 0 ? decideOpening(pack, settings, seed) : decide({ pack, state }, actor, command);
    if (judged.ok) apply(judged.value);
    else faults += 1;
    return judged.ok;
  };
  const oneAct = (): boolean => {
    for (let index = 0; index < bySeat.length; index += 1) {
      const place = (turn + index) % bySeat.length;
      const player = bySeat[place];
      if (player === undefined) continue;
      const command = player.bot.next(botSight(pack, state, player.seat, { seed, act: player.acts }));
      if (command === null) continue;
      turn = (place + 1) % bySeat.length;
      player.acts += 1;
      if (submit(player.seat, command)) return true;
    }
    return false;
  };

  submit('system', { kind: 'openGame' });
  for (const { seat, bot } of bySeat)
    submit('system', { kind: 'occupySeat', seat, occupant: { kind: 'bot', policy: bot.id } });
  submit('system', { kind: 'openGame' });
  while (state.step !== 'over' && rows < MOST_ROWS) {
    if (oneAct()) continue;
    faults += 1;
    submit('system', { kind: 'expireStep', serial: state.stepSerial });
  }
  return { final: state, faults };
}
