import type { Logger } from 'pino';
import type { LogStore } from '../../shared/host/LogStore.ts';
import type { BotPort } from '../../shared/host/ports.ts';
import type { PackShelf } from '../packs/packShelf.ts';
import type { Directory } from '../store/directory.ts';

export interface TablesParts {
  readonly store: LogStore;
  readonly directory: Directory;
  readonly shelf: PackShelf;
  readonly bots: { readonly port: BotPort; readonly names: readonly string[] };
  readonly logger: Logger;
  /** Seed of every new game; `null`: each draws its own. */
  readonly gameSeed: string | null;
  readonly botPauses: boolean;
}
