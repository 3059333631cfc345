/** Games of one piece of work, small enough to share between workers. */
export const CHUNK = 20;

/** Seeds in pieces of work. */
export function chunks(seeds: readonly string[]): readonly (readonly string[])[] {
  const length = Math.ceil(seeds.length / CHUNK);
  return Array.from({ length }, (_, index) => seeds.slice(index * CHUNK, (index + 1) * CHUNK));
}
