import type { SeatCommand, SystemCommand } from '../../game/Command.ts';
import type { GameState } from '../../game/GameState.ts';
import type { Refusal } from '../../game/Refusal.ts';
import type { GameRecord, Hash } from '../../host/log/LogLine.ts';
import type { BotPort, HostIncident } from '../../host/ports.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { TextsByLanguage } from '../../scenario/PackProblem.ts';

/** One decision of a log, taken otherwise. */
export interface WhatIfChange {
  /** The row whose decision changes. */
  readonly seq: number;
  /** What whoever acted in that row does instead; `null`: nothing. */
  readonly command: SeatCommand | SystemCommand | null;
}

/** What a changed game is played with: the content and the rules of today. */
export interface WhatIfWorld {
  readonly pack: LoadedPack;
  readonly texts: TextsByLanguage;
  /** Version of the rules, as a log's header names it. */
  readonly engine: string;
  readonly bots: BotPort;
  /** The bot that plays on for a person, and for an empty seat. */
  readonly policy: string;
  /** Stops the game when this becomes true; by default it goes on to its end. */
  readonly until?: (state: GameState) => boolean;
}

/** Whether a changed game is comparable with the one that was played. */
export interface Fidelity {
  /** The pack is not the one the game was played with. */
  readonly packChanged: boolean;
  /** The header names other rules than those of today. */
  readonly rulesChanged: boolean;
}

/** The game as it would have gone. */
export interface WhatIfGame {
  /** Rows before the branch as they were, then what follows; chained, and told from the original by its rows alone. */
  readonly record: GameRecord;
  readonly final: GameState;
  /** Hash of the final state. */
  readonly hash: Hash;
  /** The first row that is not as it was played; `null` when all are. */
  readonly differsFrom: number | null;
  /** Later rows of the same step, decided unseen at the same time, that were given again as they were. */
  readonly kept: readonly number[];
  readonly fidelity: Fidelity;
  readonly incidents: readonly HostIncident[];
}

export type WhatIfProblem =
  /** There is no such row. */
  | { readonly kind: 'noSuchRow'; readonly seq: number }
  /** The row is no decision within the game: it set the table, or took rows back. */
  | { readonly kind: 'notADecision'; readonly seq: number }
  /** The rules refuse what should have been done instead. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };
