import type { RandomStream } from '../../game/random.ts';
import { exponential } from '../../rules/drawTempers.ts';

/**
 * The chance that something normally spread around 0 with standard deviation 1 stays below `z`. An algebraic curve
 * close to the bell's (within .04): `Math.exp` and its like differ between engines.
 */
export function chanceBelow(z: number): number {
  const x = 0.8 * z;
  return 0.5 + (0.5 * x) / Math.sqrt(1 + x * x);
}

/** Room for the tails of one table; a longer list makes its own. */
const ROOM = new Float64Array(16);

/** The chance that at least `needed` of the first `count` independent events happen (the tail of a Poisson-binomial). */
export function chanceOfAtLeast(
  needed: number,
  chances: ArrayLike<number>,
  count: number = chances.length,
): number {
  // exactly[k]: the chance that k of the events looked at so far happen
  const exactly = count < ROOM.length ? ROOM : new Float64Array(count + 1);
  exactly[0] = 1;
  for (let event = 0; event < count; event += 1) {
    const chance = chances[event] ?? 0;
    exactly[event + 1] = 0;
    for (let k = event + 1; k > 0; k -= 1)
      exactly[k] = (exactly[k] ?? 0) * (1 - chance) + (exactly[k - 1] ?? 0) * chance;
    exactly[0] = (exactly[0] ?? 0) * (1 - chance);
  }
  let sum = 0;
  for (let k = Math.max(0, needed); k <= count; k += 1) sum += exactly[k] ?? 0;
  return sum;
}

/**
 * One of the items, the better ones more often: chances in proportion to exp(score / temperature). `null` when there
 * are none.
 */
export function softmax<Item>(
  items: readonly Item[],
  scoreOf: (item: Item) => number,
  temperature: number,
  random: RandomStream,
): Item | null {
  if (items.length === 0) return null;
  const weights = Float64Array.from(items, scoreOf);
  const best = weights.reduce((most, score) => Math.max(most, score));
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = expOf(((weights[index] ?? 0) - best) / temperature);
    weights[index] = weight;
    sum += weight;
  }
  let rest = (random.integer(0, 999_999) / 1_000_000) * sum;
  for (let index = 0; index < weights.length; index += 1) {
    rest -= weights[index] ?? 0;
    if (rest < 0) return items[index] ?? null;
  }
  return items.at(-1) ?? null;
}

/** exp(x) for x from -8.4 to 0, flat below, as the fourth power of a table's value. */
function expOf(x: number): number {
  const root = exponential(Math.round((x * 1000) / 4)) / 1000;
  return root * root * root * root;
}
