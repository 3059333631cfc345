import type { LoadedPack } from '../../scenario/LoadedPack.ts';

/** What was last worked out with a pack, and what it followed from. */
export type Recall<Value> = WeakMap<object, { readonly from: readonly unknown[]; readonly value: Value }>;

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
  return recalledOf(store, pack, from, make);
}

/**
 * The same for what everybody at the table can work out alike. It is kept by the clauses, which all seats' versions of
 * a pack have in common, so that one seat's work serves the others.
 */
export function recalledByAll<Value>(
  store: Recall<Value>,
  pack: LoadedPack,
  from: readonly unknown[],
  make: () => Value,
): Value {
  return recalledOf(store, pack.raw.clauses, [pack.raw.coefficients, pack.raw.audiences, ...from], make);
}

function recalledOf<Value>(
  store: Recall<Value>,
  owner: object,
  from: readonly unknown[],
  make: () => Value,
): Value {
  const last = store.get(owner);
  if (last !== undefined && areSame(last.from, from)) return last.value;
  const value = make();
  store.set(owner, { from, value });
  return value;
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false;
  for (let index = 0; index < now.length; index += 1) if (before[index] !== now[index]) return false;
  return true;
}
