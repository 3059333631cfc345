import type { AttributeId, AudienceId, ClauseId, SeatId, Side } from '../../game/ids.ts';
import { sideOf } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Audience } from '../../scenario/ScenarioPack.ts';
import { byLevel } from '../byLevel.ts';
import type { Table } from '../Table.ts';

/** An audience at home with the seat that answers to it and its weight among those present. */
export interface PresentAudience {
  readonly seat: SeatId;
  readonly audience: Audience;
}

/** The audiences that count at each home of a table. */
type Homes = { readonly [S in Side]: readonly PresentAudience[] };

/** They follow from pack and seats alone. */
const HOMES = new WeakMap<LoadedPack, WeakMap<readonly SeatId[], Homes>>();

/** The audiences of one home that count: those whose seat is at this table. The same list as long as the seats are. */
export function audiencesOf({ pack, state }: Table, side: Side): readonly PresentAudience[] {
  const { seats } = state.settings;
  const ofPack = HOMES.get(pack) ?? new WeakMap<readonly SeatId[], Homes>();
  HOMES.set(pack, ofPack);
  const known = ofPack.get(seats);
  if (known !== undefined) return known[side];
  const homes: Homes = { us: presentAt(pack, seats, 'us'), mx: presentAt(pack, seats, 'mx') };
  ofPack.set(seats, homes);
  return homes[side];
}

function presentAt(pack: LoadedPack, seats: readonly SeatId[], side: Side): readonly PresentAudience[] {
  return seats
    .filter((seat) => sideOf(seat) === side)
    .map((seat) => ({ seat, audience: pack.audience(pack.seat(seat).audience) }));
}

/** The weights of the present audiences together; an absent audience leaves its weight to the others. */
export function weightOf(audiences: readonly PresentAudience[]): number {
  return audiences.reduce((sum, { audience }) => sum + audience.weight, 0);
}

type Moved = readonly (readonly [AttributeId, number])[];

/** What a level holds more of than the level of 2009, by attribute; negative where it holds less. */
export const movedFrom2009 = byLevel((pack: LoadedPack, clause, level): Moved => {
  const { today, levels } = pack.clause(clause);
  if (level === today) return [];
  const now = levels[level]?.attributes ?? {};
  const before = levels[today]?.attributes ?? {};
  return pack.raw.attributes
    .map(({ id }) => [id, (now[id] ?? 0) - (before[id] ?? 0)] as const)
    .filter(([, amount]) => amount !== 0);
});

/** How much more of one attribute a level holds than that of 2009; 0 if less. */
export function addedOf(pack: LoadedPack, clause: ClauseId, level: Level, attribute: AttributeId): number {
  const { today, levels } = pack.clause(clause);
  const before = levels[today]?.attributes[attribute] ?? 0;
  return Math.max(0, (levels[level]?.attributes[attribute] ?? 0) - before);
}

/** One audience of a pack, with what it thinks of each level. */
type Opinion = (clause: ClauseId, level: Level) => number;

const OPINIONS = new WeakMap<LoadedPack, Map<AudienceId, Opinion>>();

/** What an audience thinks of a clause at a level, measured from 2009: about -60 to 60, 0 no opinion. */
export function opinionOf(pack: LoadedPack, audience: Audience, clause: ClauseId, level: Level): number {
  const ofPack = OPINIONS.get(pack) ?? new Map<AudienceId, Opinion>();
  OPINIONS.set(pack, ofPack);
  const known = ofPack.get(audience.id);
  if (known !== undefined) return known(clause, level);
  const thinks = byLevel((listener: Audience, of, at) =>
    movedFrom2009(pack, of, at).reduce(
      (sum, [attribute, amount]) => sum + amount * (listener.sensitivities[attribute] ?? 0),
      0,
    ),
  );
  const opinion: Opinion = (of, at) => thinks(audience, of, at);
  ofPack.set(audience.id, opinion);
  return opinion(clause, level);
}
