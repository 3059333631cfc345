import type { GameSettings } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import type { Table } from '../../rules/Table.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { fullSettings, scriptedTable } from '../play/ScriptedTable.ts';
import { acceptableAccords } from './acceptableAccords.ts';
import { ceilings, prepared } from './ceilings.ts';

/** What was reachable when the games of a set of seeds began. */
export interface Openings {
  /** Share of all accords that both homes accept at the opening, from 0 to 1. */
  readonly passShare: number;
  /** By seed: the best acceptable accord for each seat, in hundredths of a point. */
  readonly ceilings: { readonly [seed: string]: { readonly [seat: SeatId]: number } };
}

/** Sets the table for each seed and looks at what both homes would accept. Homes are the same for every seed. */
export function openings(pack: LoadedPack, seeds: readonly string[]): Openings {
  const settings = fullSettings(pack);
  const accords = acceptableAccords(openingOf(pack, settings, seeds[0] ?? ''));
  const ready = prepared(pack, accords);
  return {
    passShare: accords.codes.length / accords.all,
    ceilings: Object.fromEntries(
      seeds.map((seed) => [seed, ceilings(openingOf(pack, settings, seed), ready)]),
    ),
  };
}

/** The table of a pack before its first round. */
export function openingOf(pack: LoadedPack, settings: GameSettings, seed: string): Table {
  let state: Table['state'] | null = null;
  scriptedTable(pack, settings, seed, (table) => {
    state = table.state;
  });
  if (state === null) throw new Error('the table was not set');
  return { pack, state };
}
