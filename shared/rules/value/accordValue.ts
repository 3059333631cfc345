import type { SeatPrivate } from '../../game/GameState.ts';
import type { AttributeId, ClauseId, SeatId } from '../../game/ids.ts';
import { clamp, mulDiv } from '../../game/mulDiv.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import type { Interaction } from '../../scenario/Clause.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { movedFrom2009 } from '../ratification/audiences.ts';
import type { Table } from '../Table.ts';
import { holdsAt } from './holdsAt.ts';
import type { Levels } from './Levels.ts';

/** Tempers beyond these thousandths would drown all else a seat wants. */
const TEMPER_BOUNDS = { low: 250, high: 3000 } as const;

/** What one seat makes of every clause and of clauses together, in hundredths of a point. */
export interface SeatValues {
  /** Of each level against that of 2009; 0 for the level of 2009. */
  readonly clauses: { readonly [clause: ClauseId]: readonly number[] };
  /** What clauses are worth together, where this seat cares. */
  readonly together: readonly { readonly when: Interaction['when']; readonly worth: number }[];
}

/** A seat's values in this game; `null` where its interests are not known, as for another seat. */
export function seatValues(pack: LoadedPack, seat: SeatId, temper: SeatPrivate['temper']): SeatValues | null {
  const { confidential } = pack.seat(seat);
  if (confidential === null) return null;
  return {
    clauses: Object.fromEntries(
      pack.raw.clauses.map((clause): [ClauseId, readonly number[]] => [
        clause.id,
        LEVELS.map((level) => worthOf(pack, clause.id, level, confidential.weights, temper)),
      ]),
    ),
    together: pack.raw.interactions.flatMap(({ when, seats }) => {
      const points = seats[seat] ?? 0;
      return points === 0 ? [] : [{ when, worth: points * 100 }];
    }),
  };
}

/**
 * What a level is worth to someone with these weights, in hundredths of a point: each attribute's change against
 * 2009 times its weight and temper (thousandths, within bounds); losses weigh more than gains,
 * as `value.loss` of the pack says.
 */
export function worthOf(
  pack: LoadedPack,
  clause: ClauseId,
  level: Level,
  weights: { readonly [attribute: AttributeId]: number },
  temper: SeatPrivate['temper'],
): number {
  const lossWeight = coefficient(pack.coefficients, 'value.loss');
  let thousandths = 0;
  for (const [attribute, amount] of movedFrom2009(pack, clause, level)) {
    const felt = clamp(temper[attribute] ?? 1000, TEMPER_BOUNDS.low, TEMPER_BOUNDS.high);
    const worth = amount * (weights[attribute] ?? 0) * felt;
    thousandths += worth < 0 ? mulDiv(worth, lossWeight, 1000) : worth;
  }
  return mulDiv(thousandths, 1, 10);
}

/** What a whole accord is worth to a seat against 2009, in hundredths of a point. */
export function accordValue(values: SeatValues, table: Table, levels: Levels): number {
  let sum = 0;
  for (const clause in values.clauses) {
    const level = levels[clause as ClauseId];
    if (level !== undefined) sum += values.clauses[clause as ClauseId]?.[level] ?? 0;
  }
  return sum + togetherValue(values, table, levels);
}

/** The part of it that clauses are worth together. */
export function togetherValue({ together }: SeatValues, table: Table, levels: Levels): number {
  let sum = 0;
  for (const { when, worth } of together) if (allHold(when, table, levels)) sum += worth;
  return sum;
}

function allHold(when: Interaction['when'], table: Table, levels: Levels): boolean {
  for (const condition of when) if (!holdsAt(condition, table, levels)) return false;
  return true;
}

/**
 * Whether an accord crosses the line a seat must not cross: the line is crossed with it and not with what stands.
 * False where the seat's interests are not known.
 */
export function crossesRedLine(table: Table, seat: SeatId, standing: Levels, levels: Levels): boolean {
  const line = table.pack.seat(seat).confidential?.redLine;
  return line !== undefined && holdsAt(line, table, levels) && !holdsAt(line, table, standing);
}
