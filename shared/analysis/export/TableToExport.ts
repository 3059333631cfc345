import type { GameRecord } from '../../host/log/LogLine.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { PackTexts } from '../../scenario/PackTexts.ts';

/** One game of a session with what its export needs to know. */
export interface TableToExport {
  /** How the table is called on every row, such as its code. */
  readonly label: string;
  readonly record: GameRecord;
  /** The scenario it was played with and its English words; `null` where it is not at hand: values stay empty. */
  readonly content: { readonly pack: LoadedPack; readonly texts: PackTexts } | null;
  /** Minutes by which the place's clock is ahead of UTC at a time. */
  readonly offsetAt: (atMs: number) => number;
}

/** Digits of the header's hash that name a game, whatever its table is called. */
const GAME_DIGITS = 12;

/** The name of a game that follows from its log alone. */
export function gameId({ record }: Pick<TableToExport, 'record'>): string {
  return record.header.chainHash.slice(0, GAME_DIGITS);
}
