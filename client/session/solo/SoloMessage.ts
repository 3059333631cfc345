import type { DeskCommand } from '../../../shared/game/Command.ts';
import type { SubmitResult } from '../../../shared/host/SubmitResult.ts';
import type { SessionUpdate } from '../../../shared/protocol/Session.ts';
import type { WireCommand } from '../../../shared/protocol/WireCommand.ts';
import type { FreshGame } from './SoloGame.ts';

/** What the page says to the worker that runs its game. */
export type ToWorker =
  | {
      readonly kind: 'open';
      readonly game: string;
      /** How to make the game, if it is not kept yet. */
      readonly fresh: FreshGame | null;
      /** Bots pause so that a person can follow. */
      readonly pauses: boolean;
    }
  | { readonly kind: 'submit'; readonly id: number; readonly command: WireCommand | DeskCommand }
  /** Bots go on without pauses until the person can choose again. */
  | { readonly kind: 'hurry' }
  /** Asks for a snapshot. */
  | { readonly kind: 'watch' }
  | { readonly kind: 'close' };

/** What the worker says to the page. */
export type FromWorker =
  | { readonly kind: 'update'; readonly update: SessionUpdate }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SubmitResult };

/** One end of the line between page and worker. */
export interface Line<Says, Hears> {
  post(message: Says): void;
  hear(listener: (message: Hears) => void): void;
}
