import type { ClauseId, SeatId } from '../../game/ids.ts';
import { LEVELS } from '../../game/vocabulary.ts';
import { opinionOf } from '../../rules/ratification/audiences.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';

/** What a seat's audience thinks of each level of each clause, measured from 2009. */
export type Opinions = { readonly [clause: ClauseId]: readonly number[] };

/** Opinions follow from the pack alone. */
const known = new WeakMap<LoadedPack, Map<SeatId, Opinions>>();

/** What the audience a seat answers to thinks; anybody can work it out. */
export function opinionsOf(pack: LoadedPack, seat: SeatId): Opinions {
  const ofPack = known.get(pack) ?? new Map<SeatId, Opinions>();
  known.set(pack, ofPack);
  const found = ofPack.get(seat);
  if (found !== undefined) return found;
  const audience = pack.audience(pack.seat(seat).audience);
  const opinions = Object.fromEntries(
    pack.raw.clauses.map(({ id }): [ClauseId, readonly number[]] => [
      id,
      LEVELS.map((level) => opinionOf(pack, audience, id, level)),
    ]),
  );
  ofPack.set(seat, opinions);
  return opinions;
}
