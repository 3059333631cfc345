import type { LogStore } from '../../../shared/host/LogStore.ts';
import type { PackBundle } from '../../../shared/protocol/PackSummary.ts';
import type { SoloGame } from './SoloGame.ts';

/** Where games of this browser are kept: their logs, a list, and the scenarios they were opened with. */
export interface SoloStore extends LogStore {
  /** The newest first. */
  games(): Promise<readonly SoloGame[]>;
  game(id: string): Promise<SoloGame | null>;
  /** Puts a game on the list, or brings its entry up to date. */
  note(game: SoloGame): Promise<void>;
  /** Forgets a game with everything kept of it. */
  remove(id: string): Promise<void>;
  keepPack(hash: string, bundle: PackBundle): Promise<void>;
  pack(hash: string): Promise<PackBundle | null>;
  /** The scenario of this id that was kept last. */
  packById(id: string): Promise<PackBundle | null>;
}
