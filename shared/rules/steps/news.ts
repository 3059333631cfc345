import type { GameEvent } from '../../game/GameEvent.ts';
import type { CardId, ChoiceId, SeatId } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import { pickWeighted, streamOf } from '../../game/random.ts';
import type { Card } from '../../scenario/Card.ts';
import { holds } from '../conditions/holds.ts';
import { applyEffects } from '../effects/applyEffects.ts';
import { drawMoods } from '../ratification/drawMoods.ts';
import { outlooks } from '../ratification/outlook.ts';
import { askedSeat } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { openStep } from './StepRule.ts';

/** A half-year begins: income, the mood at home, the news, the dilemma, and what each seat hears from home. */
export function openRound(table: Table, round: number): readonly GameEvent[] {
  const { pack } = table;
  const income = round === 1 ? 0 : pack.raw.opening.income;
  return sequence(table, [
    (now) => [{ type: 'RoundOpened', round, income, moods: drawMoods(pack, now.state, round) }],
    playNews,
    playDilemma,
    reportOutlooks,
    (now) => openStep(now, 'docket'),
  ]);
}

/** What each seat hears from its own home; said again whenever a step brings a text to judge. */
export function reportOutlooks(table: Table): readonly GameEvent[] {
  return table.outlooks === false ? [] : [{ type: 'OutlookReported', outlooks: outlooks(table) }];
}

/** News cards that fit the table now and were not played yet. */
function fittingNews(table: Table): readonly Card[] {
  const { pack, state } = table;
  const played = new Set(state.cards.map((card) => card.card));
  return pack.raw.cards.filter(
    (card) =>
      card.kind === 'news' &&
      !played.has(card.id) &&
      !state.settings.excludedCards.includes(card.id) &&
      holds(card.when, table),
  );
}

/** How likely each news card is to be drawn now, per ten thousand. */
export function newsChances(table: Table): readonly { readonly card: CardId; readonly chance: number }[] {
  const fitting = fittingNews(table);
  const all = fitting.reduce((sum, card) => sum + Math.max(0, card.weight), 0);
  return fitting.map((card) => ({
    card: card.id,
    chance: all === 0 ? 0 : mulDiv(Math.max(0, card.weight), 10000, all),
  }));
}

function playNews(table: Table): readonly GameEvent[] {
  const { state } = table;
  const seed = state.hidden?.seed ?? '';
  const drawn = pickWeighted(
    streamOf(seed, ['news', state.round]),
    fittingNews(table).map((card) => ({ item: card, weight: card.weight })),
  );
  if (drawn === null) return [];
  return sequence(table, [
    () => [{ type: 'CardPlayed', card: { card: drawn.id, round: state.round, askedOf: null, choice: null } }],
    (now) => effectsOfCard(now, drawn.id, null),
  ]);
}

function playDilemma(table: Table): readonly GameEvent[] {
  const { pack, state } = table;
  const id = pack.halfYear(state.round).dilemma;
  if (id === null || state.settings.excludedCards.includes(id)) return [];
  const card = pack.card(id);
  const askedOf = card.asks === null ? null : askedSeat(table, card.asks);
  return sequence(table, [
    () => [{ type: 'CardPlayed', card: { card: id, round: state.round, askedOf, choice: null } }],
    (now) => effectsOfCard(now, id, null),
  ]);
}

/** What a card does by being played. */
function effectsOfCard(table: Table, card: CardId, self: SeatId | null): readonly GameEvent[] {
  const event = applyEffects(table, table.pack.card(card).effects, {
    by: { kind: 'card', card },
    self,
    target: null,
  });
  return event === null ? [] : [event];
}

/** A dilemma is answered, by its seat or, when the clock ran out, by taking the first choice. */
export function answerDilemma(
  table: Table,
  card: CardId,
  choice: ChoiceId,
  seat: SeatId | null,
): readonly GameEvent[] {
  const chosen = table.pack.card(card).choices.find((option) => option.id === choice);
  const asked = table.state.cards.find((played) => played.card === card)?.askedOf ?? null;
  return sequence(table, [
    () => [{ type: 'DilemmaAnswered', card, choice, seat }],
    (now) => {
      const event = applyEffects(now, chosen?.effects ?? [], {
        by: { kind: 'card', card },
        self: asked,
        target: null,
      });
      return event === null ? [] : [event];
    },
  ]);
}
