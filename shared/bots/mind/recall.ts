import type { LoadedPack } from '../../scenario/LoadedPack.ts';

/** What was last worked out with a pack, and what it followed from. */
export type Recall<Value> = WeakMap<LoadedPack, { readonly from: readonly unknown[]; readonly value: Value }>;

/**
 * A value that follows from a pack and some other things alone, worked out again only when one of them is another
 * object. Never more than what can be worked out: a bot that has just come in plays the same.
 */
export function recalled<Value>(
  store: Recall<Value>,
  pack: LoadedPack,
  from: readonly unknown[],
  make: () => Value,
): Value {
  const last = store.get(pack);
  if (last !== undefined && last.from.length === from.length) {
    if (last.from.every((thing, index) => thing === from[index])) return last.value;
  }
  const value = make();
  store.set(pack, { from, value });
  return value;
}
