import type { SeatPrivate } from '../game/GameState.ts';
import type { AttributeId, SeatId } from '../game/ids.ts';
import { clamp, mulDiv } from '../game/mulDiv.ts';
import { bell, streamOf } from '../game/random.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';
import { coefficient } from '../world/Coefficients.ts';

/** Thousandths of exp(x) for x from -2.1 to 2.1 in steps of a tenth; `Math.exp` differs between engines. */
const EXPONENTIAL = [
  122, 135, 150, 165, 183, 202, 223, 247, 273, 301, 333, 368, 407, 449, 497, 549, 607, 670, 741, 819, 905,
  1000, 1105, 1221, 1350, 1492, 1649, 1822, 2014, 2226, 2460, 2718, 3004, 3320, 3669, 4055, 4482, 4953, 5474,
  6050, 6686, 7389, 8166,
] as const;

/**
 * How strongly each seat weighs each attribute in this game: thousandths of the pack's weight, between 122 and 8166,
 * half of them above 1000. Without it every game would end in the same accord.
 */
export function drawTempers(
  pack: LoadedPack,
  seats: readonly SeatId[],
  seed: string,
): { readonly [seat: SeatId]: SeatPrivate['temper'] } {
  const deviation = coefficient(pack.coefficients, 'temper.deviation');
  const temperOf = (seat: SeatId): SeatPrivate['temper'] =>
    Object.fromEntries(
      pack.raw.attributes.map(({ id }): [AttributeId, number] => [
        id,
        exponential(bell(streamOf(seed, ['temper', seat, id]), deviation)),
      ]),
    );
  return Object.fromEntries(seats.map((seat): [SeatId, SeatPrivate['temper']] => [seat, temperOf(seat)]));
}

/** Thousandths of exp(x), x in thousandths, straight between the entries of the table. */
export function exponential(x: number): number {
  const place = clamp(x, -2100, 2100) + 2100;
  const index = Math.floor(place / 100);
  const low = EXPONENTIAL[index] ?? 0;
  const high = EXPONENTIAL[index + 1] ?? low;
  return low + mulDiv(high - low, place % 100, 100);
}
