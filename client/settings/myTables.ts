import { signal } from '@preact/signals';
import type { SeatId } from '../../shared/game/ids.ts';
import type { StudentPlace } from '../../shared/protocol/OpenClass.ts';
import { remember, remembered } from './storage.ts';

/** A class, and what one is in it. */
export interface InClass {
  readonly code: string;
  readonly kind: StudentPlace['kind'];
}

/** A place this browser holds at a table of the server. */
export interface MySeat {
  readonly code: string;
  /** The right to the seat; never shown, never in an address. */
  readonly seatToken: string;
  readonly packId: string;
  /** `null`: one only looks on. */
  readonly seat: SeatId | null;
  /** Left out at a table of its own. */
  readonly inClass?: InClass;
  /** Whether this browser opened the table, and so may start it. */
  readonly host: boolean;
}

/** Seats at most remembered, the newest first. */
const MOST = 6;

export const myTables = signal<readonly MySeat[]>(read());

function read(): readonly MySeat[] {
  const text = remembered('tables');
  if (text === null) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isMySeat) : [];
  } catch {
    return [];
  }
}

function isMySeat(value: unknown): value is MySeat {
  if (typeof value !== 'object' || value === null) return false;
  const { code, seatToken, packId, seat } = value as { readonly [key: string]: unknown };
  return (
    [code, seatToken, packId].every((text) => typeof text === 'string') &&
    (seat === null || typeof seat === 'string')
  );
}

/** Keeps a seat; the older one at the same table, or in the same class, is replaced. */
export function keepSeat(mine: MySeat): void {
  const others = myTables.value.filter(
    ({ code, inClass }) =>
      code !== mine.code && (inClass === undefined || inClass.code !== mine.inClass?.code),
  );
  write([mine, ...others].slice(0, MOST));
}

export function forgetSeat(code: string): void {
  write(myTables.value.filter((mine) => mine.code !== code));
}

/** The seat this browser holds at a table. */
export function seatAt(code: string): MySeat | null {
  return myTables.value.find((mine) => mine.code === code) ?? null;
}

/** The place this browser holds in a class. */
export function placeInClass(code: string): MySeat | null {
  return myTables.value.find(({ inClass }) => inClass?.code === code) ?? null;
}

function write(tables: readonly MySeat[]): void {
  myTables.value = tables;
  remember('tables', JSON.stringify(tables));
}
