import type { GameState } from '../../game/GameState.ts';
import { type ClauseId, type SeatId, type Side, sideOf } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { Table } from '../../rules/Table.ts';
import { type SeatValues, seatValues, togetherValue } from '../../rules/value/accordValue.ts';
import { type Levels, standingLevels } from '../../rules/value/Levels.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { BotSight } from '../Bot.ts';
import { type Lens, PLAIN } from './Lens.ts';
import { type PublicGuess, publicGuess } from './publicGuess.ts';
import { type Recall, recalled } from './recall.ts';
import { tasted } from './taste.ts';

/** What a bot sees, with what it can say of itself at once. */
export interface Mind {
  readonly sight: BotSight;
  /** How much it thinks of, and what it minds more than others. */
  readonly lens: Lens;
  readonly pack: LoadedPack;
  readonly view: GameState;
  readonly table: Table;
  readonly seat: SeatId;
  readonly side: Side;
  readonly values: SeatValues;
  readonly standing: Levels;
  /** What the clauses that stand are worth together, in hundredths of a point. */
  readonly togetherNow: number;
  readonly capital: number;
  readonly ready: boolean;
  /** Most that a vote can do to a record, by what standing is worth, in hundredths of a point. */
  readonly recordLimit: number;
  /** What was worked out of homes so far. */
  readonly homes: HomesSoFar;
  /** Place of the seat at the table, from 0. */
  readonly place: number;
}

/** Guesses at homes that hold until the gauges, what stands, or what is heard from home change. */
export interface HomesSoFar {
  /** Chances that both homes accept; see `homeChance`. */
  readonly chances: Map<ClauseId, number[]>;
  /** What of it anybody can guess. */
  readonly guess: PublicGuess;
}

const NO_INTERESTS: SeatValues = { clauses: {}, together: [] };

/** The mind of a seat. A seat whose interests are not known cares for nothing. */
export function mindOf(sight: BotSight, lens: Lens = PLAIN): Mind {
  const { pack, view, seat } = sight;
  const table: Table = { pack, state: view };
  const values = tasted(pack, valuesOf(sight), lens);
  const standing = standingLevels(table);
  return {
    sight,
    lens,
    pack,
    view,
    table,
    seat,
    side: sideOf(seat),
    values,
    standing,
    togetherNow: togetherValue(values, table, standing),
    capital: view.seats[seat]?.capital ?? 0,
    ready: view.seats[seat]?.ready ?? false,
    recordLimit: standingWorth(pack, 'home.record.vote'),
    homes: homesSoFar(sight, lens),
    place: view.settings.seats.indexOf(seat),
  };
}

/** What a move of a seat's standing is worth to it when the game is counted, in hundredths of a point. */
export function standingWorth(pack: LoadedPack, id: 'home.record.vote' | 'home.record.claim'): number {
  const { coefficients } = pack;
  // a practice pack is not scored
  const scored = coefficients['score.record']?.value ?? 1000;
  return mulDiv(coefficient(coefficients, id), scored, 1000);
}

/** Values follow from pack and temper alone, and both stay the same objects through a game. */
const known = new WeakMap<LoadedPack, WeakMap<object, SeatValues>>();

function valuesOf({ pack, view, seat }: BotSight): SeatValues {
  const temper = view.secrets[seat]?.temper;
  if (temper === undefined) return NO_INTERESTS;
  const ofPack = known.get(pack) ?? new WeakMap<object, SeatValues>();
  known.set(pack, ofPack);
  const values = ofPack.get(temper) ?? seatValues(pack, seat, temper) ?? NO_INTERESTS;
  ofPack.set(temper, values);
  return values;
}

const homes: Recall<HomesSoFar> = new WeakMap();

function homesSoFar({ pack, view, seat }: BotSight, lens: Lens): HomesSoFar {
  const { stocks, flags, modifiers, standing, ratifications, votes, round, settings } = view;
  const outlook = view.secrets[seat]?.outlook;
  const records = settings.seats.map((id) => view.seats[id]?.record ?? 0);
  const from = [
    stocks,
    flags,
    modifiers,
    standing,
    ratifications,
    votes,
    round,
    settings,
    seat,
    outlook,
    lens,
    ...records,
  ];
  return recalled(homes, pack, from, () => ({ chances: new Map(), guess: publicGuess(pack, view) }));
}
