import type { ClauseId } from '../../game/ids.ts';
import { LEVELS } from '../../game/vocabulary.ts';
import { type SeatValues, worthOf } from '../../rules/value/accordValue.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Lens } from './Lens.ts';

/** Values follow from pack, values and lens alone. */
const known = new WeakMap<SeatValues, WeakMap<Lens, SeatValues>>();

/** A seat's values with what its character likes and dislikes on top. */
export function tasted(pack: LoadedPack, values: SeatValues, lens: Lens): SeatValues {
  if (Object.keys(lens.taste).length === 0) return values;
  const ofValues = known.get(values) ?? new WeakMap<Lens, SeatValues>();
  known.set(values, ofValues);
  const found = ofValues.get(lens) ?? withTaste(pack, values, lens);
  ofValues.set(lens, found);
  return found;
}

function withTaste(pack: LoadedPack, values: SeatValues, { taste }: Lens): SeatValues {
  return {
    ...values,
    clauses: Object.fromEntries(
      pack.raw.clauses.map(({ id }): [ClauseId, readonly number[]] => [
        id,
        LEVELS.map(
          (level) =>
            (values.clauses[id]?.[level] ?? 0) + Math.round(worthOf(pack, id, level, taste, {}) / 10),
        ),
      ]),
    ),
  };
}
