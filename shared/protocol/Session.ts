import type { DeskCommand } from '../game/Command.ts';
import type { Refusal } from '../game/Refusal.ts';
import type { Result } from '../game/result.ts';
import type { Frame, Snapshot } from './Frame.ts';
import type { ProblemCode } from './Problem.ts';
import type { WireCommand } from './WireCommand.ts';

/** How a game reaches whoever plays or watches it: over the network, from a worker in the page, or from a log. */
export interface Session {
  /** The only door for actions; the answer says whether it was done, and if not, why. Never rejects. */
  submit(command: WireCommand | DeskCommand): Promise<Result<{ readonly seq: number }, Refusal>>;
  /** Calls back with the snapshot first, then every frame; after an undo or a gap with a new snapshot. */
  subscribe(listener: (update: SessionUpdate) => void): () => void;
  /** Asks for a new snapshot: what was folded differs from what the host has. */
  resync(): void;
  /** Bots do not pause any more until somebody can choose again; there where one is alone with them. */
  hurry?(): void;
  close(): void;
}

export type SessionUpdate =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'presence'; readonly presence: Presence }
  | {
      readonly kind: 'connection';
      readonly connection: Connection;
      /** Why it is closed for good, if nobody here closed it. */
      readonly problem?: ProblemCode;
    };

/** Who is at the table right now, beside the game itself. */
export interface Presence {
  readonly seats: { readonly [seat: string]: 'here' | 'away' | 'bot' | 'empty' };
  readonly watchers: number;
}

export type Connection = 'connecting' | 'live' | 'lost' | 'closed';
