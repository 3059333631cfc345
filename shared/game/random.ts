import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What a draw is for: each purpose has its own stream, so adding a draw to one never shifts another. */
export type Purpose = readonly (string | number)[];

/** A stream of integers that depends on the seed and the purpose alone. */
export interface RandomStream {
  /** An integer from `low` to `high`, both included, all equally likely. */
  integer(low: number, high: number): number;
}

/**
 * The stream of a seed for a purpose. State never holds a generator: the same draw can be made again from its name,
 * so replay and undo need no rewinding.
 */
export function streamOf(seed: string, purpose: Purpose): RandomStream {
  const digest = sha256(utf8ToBytes(`${seed}\u0000${purpose.join('\u0000')}`));
  const word = new DataView(digest.buffer, digest.byteOffset, digest.byteLength).getInt32(0);
  const generator = xoroshiro128plus(word);
  return { integer: (low, high) => uniformInt(generator, low, high) };
}

/**
 * A draw that is roughly normal: the sum of twelve uniform integers around zero. Standard deviation `deviation`,
 * never beyond six of them; integers only, so that it is the same on every engine.
 */
export function bell(stream: RandomStream, deviation: number): number {
  let sum = 0;
  for (let i = 0; i < 12; i += 1) sum += stream.integer(-1000, 1000);
  // the sum of twelve uniforms on [-1000, 1000] has a standard deviation of 2000
  return Math.round((sum * deviation) / 2000);
}

/** One of the weighted items; `null` when no item has a positive weight. */
export function pickWeighted<Item>(
  stream: RandomStream,
  items: readonly { readonly item: Item; readonly weight: number }[],
): Item | null {
  const total = items.reduce((sum, entry) => sum + Math.max(0, entry.weight), 0);
  if (total <= 0) return null;
  let rest = stream.integer(1, total);
  for (const entry of items) {
    rest -= Math.max(0, entry.weight);
    if (rest <= 0) return entry.item;
  }
  return null;
}
