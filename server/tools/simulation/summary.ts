import { SEAT_COMMAND_KINDS, type SeatCommandKind } from '../../../shared/game/Command.ts';
import type { SimulatedGame } from './simulateGame.ts';

/** What `simulate` prints, `wallSeconds` apart. */
export interface Summary {
  readonly games: number;
  /** Games that reached their end. */
  readonly completed: number;
  /** Accepted commands of seats. */
  readonly commands: number;
  /** Commands of bots that were refused, and bots that failed or acted without end. */
  readonly refusals: number;
  readonly commandsByKind: { readonly [Kind in SeatCommandKind]: number };
  /** Accords adopted by both delegations. */
  readonly adopted: number;
  /** Clauses that came home. */
  readonly ratified: number;
  /** Hash of each game's final state. */
  readonly hashes: readonly string[];
}

/** Counts what happened in a set of games. */
export function summary(games: readonly SimulatedGame[]): Summary {
  const kinds = games.flatMap(({ record }) => record.rows.map((row) => row.command.kind));
  const commandsByKind = Object.fromEntries(
    SEAT_COMMAND_KINDS.map((kind) => [kind, kinds.filter((other) => other === kind).length]),
  ) as unknown as Summary['commandsByKind'];
  return {
    games: games.length,
    completed: games.filter(({ final }) => final.step === 'over' && final.conclusion !== null).length,
    commands: SEAT_COMMAND_KINDS.reduce((sum, kind) => sum + commandsByKind[kind], 0),
    refusals: games.reduce((sum, { incidents }) => sum + incidents.length, 0),
    commandsByKind,
    adopted: games.reduce(
      (sum, { final }) =>
        sum + final.votes.filter((vote) => vote.motion.kind === 'accord' && vote.adopted).length,
      0,
    ),
    ratified: games.reduce(
      (sum, { final }) => sum + final.ratifications.filter((entry) => entry.ratified).length,
      0,
    ),
    hashes: games.map(({ hash }) => hash),
  };
}
