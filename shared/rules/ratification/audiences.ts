import type { AttributeId, ClauseId, SeatId, Side } from '../../game/ids.ts';
import { sideOf } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Audience } from '../../scenario/ScenarioPack.ts';
import type { Table } from '../Table.ts';

/** An audience at home with the seat that answers to it and its weight among those present. */
export interface PresentAudience {
  readonly seat: SeatId;
  readonly audience: Audience;
}

/** The audiences of one home that count: those whose seat is at this table. */
export function audiencesOf({ pack, state }: Table, side: Side): readonly PresentAudience[] {
  return state.settings.seats
    .filter((seat) => sideOf(seat) === side)
    .map((seat) => ({ seat, audience: pack.audience(pack.seat(seat).audience) }));
}

/** The weights of the present audiences together; an absent audience leaves its weight to the others. */
export function weightOf(audiences: readonly PresentAudience[]): number {
  return audiences.reduce((sum, { audience }) => sum + audience.weight, 0);
}

type Moved = readonly (readonly [AttributeId, number])[];

/** What each level of each clause moves; homes are asked about all of them several times a round. */
const MOVED = new WeakMap<LoadedPack, Map<string, Moved>>();

/** What each audience thinks of each level of each clause. */
const OPINIONS = new WeakMap<LoadedPack, Map<string, number>>();

/** What a level holds more of than the level of 2009, by attribute; negative where it holds less. */
export function movedFrom2009(pack: LoadedPack, clause: ClauseId, level: Level): Moved {
  return remembered(MOVED, pack, `${clause} ${level}`, () => {
    const { today, levels } = pack.clause(clause);
    if (level === today) return [];
    const now = levels[level]?.attributes ?? {};
    const before = levels[today]?.attributes ?? {};
    return pack.raw.attributes
      .map(({ id }) => [id, (now[id] ?? 0) - (before[id] ?? 0)] as const)
      .filter(([, amount]) => amount !== 0);
  });
}

/** How much more of one attribute a level holds than that of 2009; 0 if less. */
export function addedOf(pack: LoadedPack, clause: ClauseId, level: Level, attribute: AttributeId): number {
  const { today, levels } = pack.clause(clause);
  const before = levels[today]?.attributes[attribute] ?? 0;
  return Math.max(0, (levels[level]?.attributes[attribute] ?? 0) - before);
}

/** What an audience thinks of a clause at a level, measured from 2009: about -60 to 60, 0 no opinion. */
export function opinionOf(pack: LoadedPack, audience: Audience, clause: ClauseId, level: Level): number {
  return remembered(OPINIONS, pack, `${audience.id} ${clause} ${level}`, () =>
    movedFrom2009(pack, clause, level).reduce(
      (sum, [attribute, amount]) => sum + amount * (audience.sensitivities[attribute] ?? 0),
      0,
    ),
  );
}

/** A value that follows from the pack alone, reckoned once. */
function remembered<Value>(
  known: WeakMap<LoadedPack, Map<string, Value>>,
  pack: LoadedPack,
  key: string,
  reckon: () => Value,
): Value {
  const values = known.get(pack) ?? new Map<string, Value>();
  known.set(pack, values);
  const found = values.get(key);
  if (found !== undefined) return found;
  const value = reckon();
  values.set(key, value);
  return value;
}
