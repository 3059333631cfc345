import type { ClauseId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { Mind } from '../mind/Mind.ts';
import type { Package } from '../mind/Package.ts';

/** What a test bot goes by, whatever the others do and its home would say. */
export interface Rule {
  readonly id: string;
  /** The next level it asks of a clause; what stands where it asks for nothing. */
  wants(mind: Mind, clause: ClauseId): Level;
  /** Whether it accepts, backs or votes for a text; `before` is the text without the change in question. */
  agrees(mind: Mind, accord: Package, before: Package | null): boolean;
  /** Whether it keeps what its office owes: it delivers where a power of its own is waited for. */
  readonly delivers: boolean;
}
