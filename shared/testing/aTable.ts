import { emptyState } from '../game/emptyState.ts';
import { mapValues } from '../game/entries.ts';
import type { DraftTerm, GameState, SeatState, StandingClause } from '../game/GameState.ts';
import type { ClauseId, FlagId, SeatId, StockId } from '../game/ids.ts';
import type { Frame, Level, Reading, Visibility } from '../game/vocabulary.ts';
import type { Table } from '../rules/Table.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';

/** What a test wants to be different from the opening of the pack. */
export interface TableWishes {
  readonly seats?: readonly SeatId[];
  readonly round?: number;
  readonly reading?: Reading;
  readonly frame?: Frame;
  /** `null`: nobody knows the seed, as in a seat's view. */
  readonly seed?: string | null;
  readonly stocks?: { readonly [stock: StockId]: number };
  readonly flags?: readonly FlagId[];
  readonly standing?: { readonly [clause: ClauseId]: Partial<StandingClause> };
  readonly draft?: { readonly [clause: ClauseId]: Level };
  readonly visibility?: Visibility;
  readonly sponsors?: readonly SeatId[];
  readonly linked?: readonly ClauseId[];
}

/** A table at the opening of a pack, in its first round, as a test wants it; moods at home are even. */
export function aTable(pack: LoadedPack, wishes: TableWishes = {}): Table {
  const seats = wishes.seats ?? pack.raw.seats.map((seat) => seat.id);
  const round = wishes.round ?? 1;
  const seed = wishes.seed === undefined ? 'test' : wishes.seed;
  const opening = emptyState({
    packId: pack.raw.id,
    seats,
    rounds: 7,
    preset: 'quick',
    reading: wishes.reading ?? 'paper',
    pace: 'own',
    excludedCards: [],
  });
  const frame = wishes.frame ?? 'shared';
  const state: GameState = {
    ...opening,
    round,
    hidden: seed === null ? null : { seed, moods: { us: {}, mx: {} } },
    seats: Object.fromEntries(seats.map((seat): [SeatId, SeatState] => [seat, aSeat()])),
    standing: {
      frame,
      clauses: Object.fromEntries(
        pack.raw.clauses.map(({ id, today }): [ClauseId, StandingClause] => [
          id,
          { ...untouched(today), ...wishes.standing?.[id] },
        ]),
      ),
    },
    draft:
      wishes.draft === undefined
        ? null
        : {
            frame,
            linked: wishes.linked ?? [],
            terms: mapValues<ClauseId, Level, DraftTerm>(wishes.draft, (level) => ({
              level,
              visibility: wishes.visibility ?? 'announced',
              sponsors: wishes.sponsors ?? [],
            })),
          },
    stocks: {
      ...Object.fromEntries(pack.raw.stocks.map((stock): [StockId, number] => [stock.id, stock.initial])),
      ...wishes.stocks,
    },
    flags: (wishes.flags ?? []).map((flag) => ({ flag, untilRound: round })),
  };
  return { pack, state };
}

function untouched(level: Level): StandingClause {
  return {
    level,
    visibility: 'announced',
    changedInRound: null,
    delivered: true,
    deliverBy: null,
    suspendedUntil: null,
    sponsors: [],
  };
}

function aSeat(): SeatState {
  return {
    occupant: { kind: 'person' },
    capital: 6,
    ready: false,
    powersUsed: {},
    powerQueued: false,
    record: 0,
    claims: [],
  };
}
