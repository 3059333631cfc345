import { emptyState } from './emptyState.ts';
import { entriesOf, mapValues } from './entries.ts';
import { answerRoll, castBallot, headActed } from './evolveVote.ts';
import { evolveFloor } from './floor/evolveFloor.ts';
import type { GameEvent, GameEventOf } from './GameEvent.ts';
import type { GameState, SeatPrivate, SeatState } from './GameState.ts';
import type { SeatId } from './ids.ts';
import { evolveAmendments } from './papers/evolveAmendments.ts';
import { withMove } from './withMove.ts';
import { ready, withSeat, withSecret } from './withSeat.ts';

/**
 * Applies what happened. Never refuses, never rolls, reads no coefficient: events carry their results. Works the
 * same on a whole state and on a view of it, where secret parts are missing.
 */
export function evolve(state: GameState, event: GameEvent): GameState {
  switch (event.type) {
    case 'GameOpened':
      return openGame(event);
    case 'SeatOccupied':
      return withSeat(state, event.seat, (seat) => ({ ...seat, occupant: event.occupant }));
    case 'RoundOpened':
      return openRound(state, event);
    case 'StepOpened':
      return {
        ...state,
        step: event.step,
        stepSerial: event.serial,
        stepMs: event.ms,
        seats: mapValues<SeatId, SeatState, SeatState>(state.seats, (seat) => ({ ...seat, ready: false })),
      };
    case 'CardPlayed':
      return { ...state, cards: [...state.cards, event.card] };
    case 'DilemmaAnswered':
      return {
        ...state,
        cards: state.cards.map((card) =>
          card.card === event.card ? { ...card, choice: event.choice } : card,
        ),
      };
    case 'EffectsApplied':
      return {
        ...state,
        ...withMove(state, event.by, event.stocks),
        modifiers: [...state.modifiers, ...event.modifiers],
        flags: [...state.flags.filter((flag) => !event.lifted.includes(flag.flag)), ...event.flags],
        seats: paid(state, event.capital, 1),
        standing: {
          frame: event.frame ?? state.standing.frame,
          clauses: { ...state.standing.clauses, ...event.clauses },
        },
        draft:
          event.frame === null || state.draft === null ? state.draft : { ...state.draft, frame: event.frame },
      };
    case 'OutlookReported':
      return withSecrets(state, event.outlooks, (secret, outlook) => ({ ...secret, outlook }));
    case 'DocketFiled':
      return withSecret(ready(state, event.seat, true), event.seat, (secret) =>
        event.entries === null ? secret : { ...secret, filing: event.entries },
      );
    case 'DocketRevealed':
      return {
        ...state,
        filings: event.filings,
        docket: event.docket,
        draft: event.draft,
        seats: paid(state, event.paid, -1),
        secrets: mapValues<SeatId, SeatPrivate, SeatPrivate>(state.secrets, (secret) => ({
          ...secret,
          filing: null,
        })),
      };
    case 'MessagePosted':
      return { ...state, messages: [...state.messages, event.message] };
    case 'OfferMade':
      return { ...state, offers: [...state.offers, event.offer] };
    case 'OfferAnswered':
      return {
        ...state,
        offers: state.offers.map((offer) =>
          offer.id === event.offer
            ? { ...offer, answers: { ...offer.answers, [event.seat]: event.answer } }
            : offer,
        ),
      };
    case 'OffersClosed': {
      const closed = new Map(event.offers.map((offer) => [offer.offer, offer.status]));
      return {
        ...state,
        offers: state.offers.map((offer) => ({ ...offer, status: closed.get(offer.id) ?? offer.status })),
      };
    }
    case 'PledgeMade':
      return { ...state, pledges: [...state.pledges, event.pledge] };
    case 'PledgesSettled': {
      const settled = new Map(event.outcomes.map((outcome) => [outcome.pledge, outcome.status]));
      return {
        ...state,
        pledges: state.pledges.map((pledge) => ({
          ...pledge,
          status: settled.get(pledge.id) ?? pledge.status,
        })),
      };
    }
    case 'EditProposed':
      return { ...state, edits: [...state.edits, event.edit] };
    case 'EditClosed':
      return { ...state, edits: state.edits.filter((edit) => edit.id !== event.edit) };
    case 'TextChanged':
      return { ...state, draft: event.draft, edits: state.edits.filter((edit) => edit.id !== event.edit) };
    case 'PowerQueued':
      return withSecret(
        withSeat(state, event.seat, (seat) => ({ ...seat, powerQueued: true })),
        event.seat,
        (secret) => ({ ...secret, queuedPower: event.queued }),
      );
    case 'PowerCancelled':
      return withoutQueuedPower(state, event.seat);
    case 'PowerUsed':
      return withoutQueuedPower(
        withSeat(withPowerUse(state, event), event.seat, (seat) => ({
          ...seat,
          capital: seat.capital - event.price,
          powersUsed: { ...seat.powersUsed, [event.power]: (seat.powersUsed[event.power] ?? 0) + 1 },
        })),
        event.seat,
      );
    case 'PowerAnswered':
      return {
        ...state,
        seats: paid(state, { [event.seat]: event.price }, -1),
        powerUses: state.powerUses.map((use) =>
          use.power === event.power && use.seat === event.usedBy && use.answeredBy === null
            ? { ...use, answeredBy: event.seat }
            : use,
        ),
      };
    case 'AmendmentProposed':
      return { ...state, amendments: [...state.amendments, event.amendment] };
    case 'VoteOpened':
      return { ...state, vote: event.vote };
    case 'BallotCast':
      return castBallot(state, event);
    case 'RollAnswered':
      return answerRoll(state, event);
    case 'HeadActed':
      return headActed(state, event);
    case 'BallotsRevealed':
      return {
        ...state,
        vote: null,
        votes: [...state.votes, event.record],
        secrets: mapValues<SeatId, SeatPrivate, SeatPrivate>(state.secrets, (secret) => ({
          ...secret,
          ballot: null,
        })),
      };
    case 'AccordDecided':
      return {
        ...state,
        adopted: event.outcome === 'adopted',
        seats: mapValues<SeatId, SeatState, SeatState>(state.seats, (seat, id) => ({
          ...seat,
          record: seat.record + (event.records[id] ?? 0),
        })),
      };
    case 'CapitalCommitted':
      return withSecret(ready(state, event.seat, true), event.seat, (secret) => ({
        ...secret,
        commitment: event.amount,
      }));
    case 'HomeCounted':
      return homeCounted(state, event);
    case 'CreditClaimed':
      return withSeat(state, event.seat, (seat) => ({
        ...seat,
        claims: [...seat.claims, event.clause],
        record: seat.record + event.record,
      }));
    case 'HalfYearMoved':
      return {
        ...state,
        stocks: { ...state.stocks, ...event.record.stocks },
        history: [...state.history, event.record],
        standing: { ...state.standing, clauses: { ...state.standing.clauses, ...event.clauses } },
      };
    case 'ElectionHeld':
      return {
        ...state,
        elections: [...state.elections, event.election],
        ...withMove(state, { kind: 'vote', vote: event.election.vote }, event.stocks),
      };
    case 'GameConcluded':
      return { ...state, conclusion: event.conclusion };
    case 'SeatReady':
      return ready(state, event.seat, event.ready);
    case 'ClockSet':
      return { ...state, paused: event.paused };
    case 'ReviewReleased':
      return { ...state, reviewReleased: true };
    case 'AmendmentSigned':
    case 'AmendmentAgreed':
    case 'AmendmentIntroduced':
    case 'AmendmentClosed':
      return { ...state, amendments: evolveAmendments(state.amendments, event) };
    case 'Undone':
      return state;
    default:
      return { ...state, floor: evolveFloor(state.floor, event) };
  }
}

/** The state after a run of events. */
export function evolveAll(state: GameState, events: readonly GameEvent[]): GameState {
  return events.reduce(evolve, state);
}

function openGame(event: GameEventOf<'GameOpened'>): GameState {
  const seats = event.settings.seats;
  return {
    ...emptyState(event.settings),
    seats: Object.fromEntries(
      seats.map((seat): [SeatId, SeatState] => [
        seat,
        {
          occupant: { kind: 'empty' },
          capital: event.capital[seat] ?? 0,
          ready: false,
          powersUsed: {},
          powerQueued: false,
          record: 0,
          claims: [],
        },
      ]),
    ),
    secrets: mapValues<SeatId, SeatPrivate['temper'], SeatPrivate>(event.tempers, (temper) => ({
      temper,
      filing: null,
      ballot: null,
      commitment: null,
      queuedPower: null,
      outlook: [],
    })),
    hidden: event.seed === null ? null : { seed: event.seed, moods: { us: {}, mx: {} } },
    standing: { frame: event.frame, clauses: event.clauses },
    stocks: event.stocks,
  };
}

function openRound(state: GameState, event: GameEventOf<'RoundOpened'>): GameState {
  return {
    ...state,
    round: event.round,
    docket: [],
    filings: {},
    draft: null,
    floor: null,
    edits: [],
    amendments: [],
    vote: null,
    adopted: null,
    hidden:
      state.hidden === null || event.moods === null ? state.hidden : { ...state.hidden, moods: event.moods },
    flags: state.flags.filter((flag) => flag.untilRound >= event.round),
    modifiers: state.modifiers.filter((modifier) => modifier.untilRound >= event.round),
    powerUses: state.powerUses.filter((use) => use.round >= event.round - 1),
    seats: mapValues<SeatId, SeatState, SeatState>(state.seats, (seat) => ({
      ...seat,
      capital: seat.capital + event.income,
    })),
    secrets: mapValues<SeatId, SeatPrivate, SeatPrivate>(state.secrets, (secret) => ({
      ...secret,
      filing: null,
      ballot: null,
      commitment: null,
      outlook: [],
    })),
  };
}

function homeCounted(state: GameState, event: GameEventOf<'HomeCounted'>): GameState {
  const seats = mapValues<SeatId, SeatState, SeatState>(state.seats, (seat, id) => ({
    ...seat,
    capital: seat.capital - (event.commitments[id] ?? 0),
  }));
  return {
    ...state,
    seats,
    ratifications: [...state.ratifications, ...event.ratifications],
    standing: { frame: event.frame, clauses: { ...state.standing.clauses, ...event.clauses } },
    secrets: mapValues<SeatId, SeatPrivate, SeatPrivate>(state.secrets, (secret) => ({
      ...secret,
      commitment: null,
    })),
  };
}

function withSecrets<Value>(
  state: GameState,
  values: { readonly [seat: SeatId]: Value },
  change: (secret: SeatPrivate, value: Value) => SeatPrivate,
): GameState {
  return entriesOf<SeatId, Value>(values).reduce(
    (changed, [seat, value]) => withSecret(changed, seat, (secret) => change(secret, value)),
    state,
  );
}

function withoutQueuedPower(state: GameState, id: SeatId): GameState {
  return withSecret(
    withSeat(state, id, (seat) => ({ ...seat, powerQueued: false })),
    id,
    (secret) => ({ ...secret, queuedPower: null }),
  );
}

function paid(
  state: GameState,
  amounts: { readonly [seat: SeatId]: number },
  sign: 1 | -1,
): GameState['seats'] {
  return mapValues<SeatId, SeatState, SeatState>(state.seats, (seat, id) => ({
    ...seat,
    capital: seat.capital + sign * (amounts[id] ?? 0),
  }));
}

function withPowerUse(state: GameState, { power, seat, target }: GameEventOf<'PowerUsed'>): GameState {
  const use = { power, seat, target, round: state.round, step: state.step, answeredBy: null };
  return { ...state, powerUses: [...state.powerUses, use] };
}
