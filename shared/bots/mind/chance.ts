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

/** The chance that at least `needed` of independent events happen (the tail of a Poisson-binomial). */
export function chanceOfAtLeast(needed: number, chances: readonly number[]): number {
  // exactly[k]: the chance that k of the events looked at so far happen
  const exactly: number[] = [1];
  for (const chance of chances) {
    exactly.push(0);
    for (let k = exactly.length - 1; k > 0; k -= 1)
      exactly[k] = (exactly[k] ?? 0) * (1 - chance) + (exactly[k - 1] ?? 0) * chance;
    exactly[0] = (exactly[0] ?? 0) * (1 - chance);
  }
  let sum = 0;
  for (let k = Math.max(0, needed); k < exactly.length; k += 1) sum += exactly[k] ?? 0;
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
  const best = Math.max(...items.map(scoreOf));
  const weights = items.map((item) => expOf((scoreOf(item) - best) / temperature));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let rest = (random.integer(0, 999_999) / 1_000_000) * sum;
  for (const [index, item] of items.entries()) {
    rest -= weights[index] ?? 0;
    if (rest < 0) return item;
  }
  return items.at(-1) ?? null;
}

/** exp(x) for x from -8.4 to 0, flat below, as the fourth power of a table's value. */
function expOf(x: number): number {
  const root = exponential(Math.round((x * 1000) / 4)) / 1000;
  return root * root * root * root;
}
