import type { ClauseId, Side, StockId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { Check } from './Check.ts';
import type { Rest } from './changedPack.ts';
import { stock, support } from './gauges.ts';
import type { Script } from './Script.ts';
import { STOCK_NAMES } from './stockNames.ts';

/** What is read of a game, in words and as a measure. */
export type Gauge = Pick<Check, 'gauge' | 'measure'>;

/** The games that are compared, and the lever between them. */
export type Games = Omit<Check, 'statement' | 'expects' | 'restsOn' | keyof Gauge>;

/** A claim that the lever raises a gauge; `restsOn` are the numbers that make it so. */
export function raises(statement: string, gauge: Gauge, games: Games, restsOn: readonly Rest[]): Check {
  return { statement, ...gauge, ...games, expects: { direction: 'up' }, restsOn };
}

/** A claim that the lever lowers a gauge. */
export function lowers(statement: string, gauge: Gauge, games: Games, restsOn: readonly Rest[]): Check {
  return { statement, ...gauge, ...games, expects: { direction: 'down' }, restsOn };
}

/** A claim that the lever leaves a gauge where it is, within a band. */
export function leaves(
  statement: string,
  gauge: Gauge,
  games: Games,
  restsOn: readonly Rest[],
  band: Extract<Check['expects'], { readonly direction: 'none' }>['band'],
): Check {
  return { statement, ...gauge, ...games, expects: { direction: 'none', band }, restsOn };
}

/** Two games and the lever between them; further games, a contrast of all of them, or other seeds where there is need. */
export function compare(
  lever: string,
  control: Script,
  treated: Script,
  more: Pick<Games, 'others' | 'contrast' | 'seeds'> = {},
): Games {
  return { lever, control, treated, ...more };
}

/** A gauge in words of its own. */
export function reading(gauge: string, measure: Check['measure']): Gauge {
  return { gauge, measure };
}

/** A stock at the end of a round. */
export function stockAfter(id: StockId, round: number): Gauge {
  const name = STOCK_NAMES[id];
  if (name === undefined) throw new Error(`${id} has no name`);
  return reading(`${name} after round ${round}, basis points`, stock(id, round));
}

/** What a home says of a clause at the level put to it, mood and surprise aside. */
export function supportFor(side: Side, clause: ClauseId, level: Level, round: number): Gauge {
  const home = side === 'us' ? 'U.S.' : 'Mexican';
  return reading(
    `${home} support for ${clause.slice('clause:'.length)} ${level} in round ${round}, hundredths of a point`,
    support(side, clause, round),
  );
}

/** Numbers that an effect rests on, by name. */
export function rests(...ids: readonly string[]): readonly Rest[] {
  return ids.map((id) => ({ id }));
}
