import type { Side } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Table } from '../Table.ts';
import { audiencesOf, type PresentAudience, weightOf } from './audiences.ts';

/** A home of a table, whatever happens there. */
export interface Hearing {
  readonly pack: LoadedPack;
  readonly audiences: readonly PresentAudience[];
  readonly weight: number;
}

/** By the list of audiences, which is the same for a pack and its seats. */
const HEARINGS = new WeakMap<readonly PresentAudience[], Hearing>();

export function hearingOf(table: Table, side: Side): Hearing {
  const audiences = audiencesOf(table, side);
  const known = HEARINGS.get(audiences);
  if (known !== undefined) return known;
  const hearing = { pack: table.pack, audiences, weight: weightOf(audiences) };
  HEARINGS.set(audiences, hearing);
  return hearing;
}
