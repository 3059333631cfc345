import type {
  AttributeId,
  AudienceId,
  CardId,
  ClauseId,
  PowerId,
  SeatId,
  Side,
  StockId,
} from '../game/ids.ts';
import type { PresetId } from '../game/vocabulary.ts';
import type { Coefficients } from '../world/Coefficients.ts';
import type { Card } from './Card.ts';
import type { Attribute, Clause } from './Clause.ts';
import type { Power } from './Power.ts';
import type { Preset } from './Preset.ts';
import type { Audience, HalfYear, PublicVote, ScenarioPack, Stock } from './ScenarioPack.ts';
import type { Seat } from './Seat.ts';

/**
 * A validated pack with its parts by id. The maps keep the pack's order and answer `undefined` for an id that may
 * come from outside; the functions of the same name are for ids the game itself holds and fail loudly on others.
 */
export interface LoadedPack {
  readonly raw: ScenarioPack;
  readonly clauses: ReadonlyMap<ClauseId, Clause>;
  readonly seats: ReadonlyMap<SeatId, Seat>;
  readonly audiences: ReadonlyMap<AudienceId, Audience>;
  readonly stocks: ReadonlyMap<StockId, Stock>;
  readonly powers: ReadonlyMap<PowerId, Power>;
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly attributes: ReadonlyMap<AttributeId, Attribute>;
  readonly coefficients: Coefficients;
  /** Every public vote with the half-year it closes; `half` 0 is the first. */
  readonly votes: readonly { readonly half: number; readonly vote: PublicVote }[];
  clause(id: ClauseId): Clause;
  seat(id: SeatId): Seat;
  audience(id: AudienceId): Audience;
  stock(id: StockId): Stock;
  power(id: PowerId): Power;
  card(id: CardId): Card;
  attribute(id: AttributeId): Attribute;
  preset(id: PresetId): Preset;
  /** The half-year of a round, 1 being the first. */
  halfYear(round: number): HalfYear;
  /** The seat that may refuse and sign for a side. */
  headOf(side: Side): SeatId;
  /** The office a power belongs to, whether or not it sits at this table. */
  ownerOf(power: PowerId): SeatId | null;
}

/** Builds the lookups of a pack that was already validated. */
export function loadPack(pack: ScenarioPack): LoadedPack {
  const clauses = byId<ClauseId, Clause>(pack.clauses);
  const seats = byId<SeatId, Seat>(pack.seats);
  const audiences = byId<AudienceId, Audience>(pack.audiences);
  const stocks = byId<StockId, Stock>(pack.stocks);
  const powers = byId<PowerId, Power>(pack.powers);
  const cards = byId<CardId, Card>(pack.cards);
  const attributes = byId<AttributeId, Attribute>(pack.attributes);
  const presets = byId<PresetId, Preset>(pack.presets);
  const owners = new Map<PowerId, SeatId>(
    pack.seats.flatMap((seat) => seat.powers.map((power) => [power, seat.id] as const)),
  );
  return {
    raw: pack,
    clauses,
    seats,
    audiences,
    stocks,
    powers,
    cards,
    attributes,
    coefficients: Object.fromEntries(
      pack.coefficients.map(({ id, value, source }) => [id, { value, source }] as const),
    ),
    votes: pack.halfYears.flatMap((halfYear, half) => halfYear.votes.map((vote) => ({ half, vote }))),
    clause: (id) => known(clauses, id),
    seat: (id) => known(seats, id),
    audience: (id) => known(audiences, id),
    stock: (id) => known(stocks, id),
    power: (id) => known(powers, id),
    card: (id) => known(cards, id),
    attribute: (id) => known(attributes, id),
    preset: (id) => known(presets, id),
    halfYear: (round) => present(pack.halfYears[round - 1], `round ${round}`),
    headOf: (side) =>
      present(
        pack.seats.find((seat) => seat.side === side && seat.head),
        `a head of ${side}`,
      ).id,
    ownerOf: (power) => owners.get(power) ?? null,
  };
}

function byId<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item] as const));
}

function known<Id extends string, Item>(items: ReadonlyMap<Id, Item>, id: Id): Item {
  return present(items.get(id), id);
}

function present<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`the pack has no ${what}`);
  return item;
}
