import type { GameEvent } from '../../../shared/game/GameEvent.ts';
import type { GameState, Message } from '../../../shared/game/GameState.ts';
import type { ClauseId } from '../../../shared/game/ids.ts';
import type { StockMove } from '../../../shared/game/StockMove.ts';
import type { Channel } from '../../../shared/game/terms.ts';
import { PHASES } from '../../../shared/game/vocabulary.ts';
import { signedIn } from '../../../shared/i18n/text.ts';
import type { Witnessed } from '../../store/Game.ts';
import { eventText, ratificationText, type Telling, voteText } from '../../words/eventText.ts';

export const LOG_KINDS = ['talk', 'deals', 'votes', 'world'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export interface LogEntry {
  readonly round: number;
  readonly kind: LogKind;
  readonly text: string;
  /** Where it can be read in full; `null`: nowhere else. */
  readonly at: LogPlace | null;
  /** Place within the round. */
  readonly rank: number;
}

/** A panel, with the channel or the clause to show in it. */
export interface LogPlace {
  readonly panel: 'talk' | 'accord' | 'world' | 'calendar';
  readonly channel?: Channel;
  readonly clause?: ClauseId;
}

/** Events that leave no trace in the state; only those this page saw can be listed. */
const SEEN_ONLY: { readonly [type in GameEvent['type']]?: readonly [LogKind, number] } = {
  TextChanged: ['deals', 35],
  PowerUsed: ['deals', 50],
  PowerAnswered: ['votes', 88],
  HeadActed: ['votes', 65],
  CreditClaimed: ['votes', 85],
};

/** The log of a game: what its state remembers, with what this page saw besides, in the order of the acts. */
export function logEntries(
  state: GameState,
  witnessed: readonly Witnessed[],
  telling: Omit<Telling, 'after'>,
): readonly LogEntry[] {
  const tell = (event: GameEvent): string => eventText(event, { ...telling, after: state }) ?? '';
  const { words, pack } = telling;
  const entries: LogEntry[] = [
    ...state.cards.map(
      (card): LogEntry => ({
        round: card.round,
        kind: 'world',
        rank: 0,
        text: tell({ type: 'CardPlayed', card }),
        at: null,
      }),
    ),
    ...state.cards.flatMap((card): LogEntry[] => {
      if (card.choice === null) return [];
      const event = {
        type: 'DilemmaAnswered',
        card: card.card,
        choice: card.choice,
        seat: card.askedOf,
      } as const;
      return [{ round: card.round, kind: 'world', rank: 10, text: tell(event), at: null }];
    }),
    ...state.messages.map(
      (message): LogEntry => ({
        round: message.round,
        kind: 'talk',
        rank: rankOf(message),
        text: tell({ type: 'MessagePosted', message }),
        at: { panel: 'talk', channel: message.channel },
      }),
    ),
    ...state.offers.map(
      (offer): LogEntry => ({
        round: offer.round,
        kind: 'deals',
        rank: 40,
        text: tell({ type: 'OfferMade', offer }),
        at: { panel: 'talk', channel: offer.channel },
      }),
    ),
    ...state.pledges.map(
      (pledge): LogEntry => ({
        round: pledge.round,
        kind: 'deals',
        rank: 45,
        text: tell({ type: 'PledgeMade', pledge }),
        at: null,
      }),
    ),
    ...state.votes.map(
      (record): LogEntry => ({
        round: record.round,
        kind: 'votes',
        rank: 60,
        text: voteText(record, state, words),
        at: null,
      }),
    ),
    ...state.ratifications.map(
      (entry): LogEntry => ({
        round: entry.round,
        kind: 'votes',
        rank: 80,
        text: ratificationText(entry, words),
        at: { panel: 'accord', clause: entry.clause },
      }),
    ),
    ...state.elections.map(
      (election): LogEntry => ({
        round: election.half + 1,
        kind: 'world',
        rank: 95,
        text: tell({ type: 'ElectionHeld', election, stocks: [] }),
        at: { panel: 'calendar' },
      }),
    ),
    ...state.history.map(
      (record): LogEntry => ({
        round: record.half + 1,
        kind: 'world',
        rank: 90,
        text: eventText({ type: 'HalfYearMoved', record, clauses: {} }, { words, pack, after: state }) ?? '',
        at: { panel: 'world' },
      }),
    ),
    ...state.moves.map(
      (move): LogEntry => ({
        round: move.half + 1,
        kind: 'world',
        rank: RANK_OF_MOVE[move.by.kind],
        text: moveText(move, telling),
        at: { panel: 'world' },
      }),
    ),
    ...witnessed.flatMap(({ round, event, draftBefore }): LogEntry[] => {
      const place = SEEN_ONLY[event.type];
      const told = eventText(event, { ...telling, after: state, draftBefore });
      return place === undefined
        ? []
        : [{ round, kind: place[0], rank: place[1], text: told ?? '', at: null }];
    }),
  ];
  return entries
    .filter((entry) => entry.text !== '')
    .toSorted((a, b) => a.round - b.round || a.rank - b.rank);
}

/** After what made the move. */
const RANK_OF_MOVE: { readonly [kind in StockMove['by']['kind']]: number } = {
  card: 11,
  power: 51,
  answer: 89,
  vote: 1,
  setUp: 0,
};

/** The gauges of the table that a move has changed: "Sovereignty alarm +9, Mexico’s trust −2". */
function moveText({ changes }: StockMove, { words, pack }: Omit<Telling, 'after'>): string {
  return changes
    .filter(({ stock, before, after }) => before !== after && pack.stocks.get(stock)?.shown === 'table')
    .map(
      ({ stock, before, after }) =>
        `${words.stock(stock)} ${signedIn((after - before) / 100, words.language)}`,
    )
    .join(', ');
}

/** Words of a phase stand among what happened in it. */
function rankOf(message: Message): number {
  return 15 + PHASES.indexOf(message.phase) * 12;
}
