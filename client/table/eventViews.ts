import { total } from '../../shared/game/Contribution.ts';
import { entriesOf } from '../../shared/game/entries.ts';
import type { GameEventOf, GameEventType } from '../../shared/game/GameEvent.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import type { TextChange } from '../../shared/game/terms.ts';
import type { EventView } from './EventView.ts';
import { FLOOR_VIEWS } from './floorViews.ts';
import type { Effects } from './play/Effects.ts';
import { reactionsToVote, reactionToOffer } from './play/reactions.ts';
import type { TableWords } from './TableWords.ts';
import { filled } from './TableWords.ts';

/** Every kind of event and its view; a new kind of event does not compile without one. */
export const EVENT_VIEWS: { readonly [Type in GameEventType]: EventView<Type> } = {
  GameOpened: { parts: ['seats', 'tray', 'gauges', 'calendar'] },
  SeatOccupied: { parts: ['seats'] },
  RoundOpened: {
    parts: ['calendar', 'headlines', 'room', 'seats', 'cards', 'tray', 'news', 'home'],
    animate: (_event, effects) => effects.pulseCalendar(),
  },
  StepOpened: { parts: ['step', 'act', 'place', 'seats', 'news', 'motion', 'home', 'gauges', 'headlines'] },
  CardPlayed: {
    parts: ['news', 'headlines'],
    animate: ({ card }, effects) => {
      effects.turnNews(card.card);
      effects.pinHeadline();
    },
  },
  DilemmaAnswered: {
    parts: ['news'],
    holdMs: 900,
    animate: ({ seat, card, choice }, effects, words) => {
      if (seat !== null) effects.say(seat, words.choice(card, choice));
    },
  },
  EffectsApplied: {
    parts: ['gauges', 'rights', 'seats', 'tray', 'cards', 'room'],
    animate: ({ stocks, capital }, effects) => {
      for (const change of stocks) effects.pulseGauge(change.stock);
      for (const [seat, amount] of entriesOf<SeatId, number>(capital)) coins(effects, seat, amount);
    },
  },
  OutlookReported: {
    parts: null,
    because: 'safe, open and lost stand in the panels; the board at home shows them when it opens',
  },
  DocketFiled: { parts: ['seats', 'tray'] },
  DocketRevealed: {
    parts: ['cards', 'tray', 'news'],
    holdMs: 1800,
    animate: ({ paid }, effects) => {
      effects.dealCards();
      for (const [seat, amount] of entriesOf<SeatId, number>(paid)) coins(effects, seat, -amount);
    },
  },
  MessagePosted: {
    parts: ['seats'],
    animate: ({ message }, effects, words) => {
      const text = words.speech(message.speech);
      if (text !== null) effects.say(message.from, text);
      effects.react(message.from, 'lean');
    },
  },
  OfferMade: {
    parts: null,
    because: 'an offer lies in the talk panel; on the table it passes by as a bubble of its sender only',
  },
  OfferAnswered: {
    // The answer stands in the talk panel; terms that were taken change the cards through TextChanged.
    parts: [],
    animate: (event, effects) => effects.react(event.seat, reactionToOffer(event)),
  },
  OffersClosed: { parts: null, because: 'lapsed offers leave the talk panel; the table never showed them' },
  PledgeMade: {
    parts: null,
    because: 'pledges are listed in the talk panel; private ones must not be seen by the whole room',
  },
  PledgesSettled: {
    parts: null,
    because: 'kept and broken pledges are told in the log, and trust moves on its gauge with the half-year',
  },
  EditProposed: {
    parts: ['cards'],
    animate: ({ edit }, effects) => liftChanged(effects, edit.change),
  },
  EditClosed: { parts: ['cards'] },
  TextChanged: {
    parts: ['cards', 'tray'],
    animate: ({ backedBy }, effects, words) => {
      if (backedBy === null) return;
      effects.rise(backedBy, { icon: 'check', text: words.table('proposed'), good: true });
      effects.react(backedBy, 'nod');
    },
  },
  PowerQueued: { parts: ['seats'] },
  PowerCancelled: { parts: ['seats'] },
  PowerUsed: {
    parts: ['seats'],
    holdMs: 700,
    animate: ({ seat, power, target }, effects, words) => {
      const aim = target === null ? '' : `: ${words.target(target)}`;
      effects.say(seat, `${words.power(power)}${aim}`);
    },
  },
  PowerAnswered: {
    parts: ['seats'],
    holdMs: 700,
    animate: ({ seat, power }, effects, words) => effects.say(seat, words.powerAnswer(power)),
  },
  AmendmentProposed: {
    parts: ['cards'],
    animate: ({ amendment }, effects) => liftChanged(effects, amendment.change),
  },
  VoteOpened: { parts: ['motion', 'seats'] },
  BallotCast: { parts: ['seats'] },
  RollAnswered: { parts: ['seats'], holdMs: 500 },
  HeadActed: {
    parts: ['seats'],
    holdMs: 900,
    animate: ({ seat, act }, effects, words) => {
      effects.say(seat, words.table(act === 'refuse' ? 'refuses' : 'overrides'));
      effects.react(seat, act === 'refuse' ? 'shake' : 'nod');
    },
  },
  BallotsRevealed: {
    parts: ['seats', 'motion', 'cards'],
    holdMs: 3000,
    suspense: true,
    animate: (event, effects) => effects.turnPaddles(reactionsToVote(event)),
  },
  AccordDecided: {
    parts: ['cards', 'seats'],
    holdMs: 1500,
    animate: ({ outcome }, effects, words) => effects.strike(words.table(outcome), outcome === 'adopted'),
  },
  CapitalCommitted: { parts: ['seats'] },
  HomeCounted: {
    parts: ['home', 'seats', 'cards', 'tray'],
    holdMs: 3200,
    suspense: true,
    animate: ({ commitments }, effects) => {
      effects.countHome();
      for (const [seat, amount] of entriesOf<SeatId, number>(commitments)) coins(effects, seat, -amount);
    },
  },
  CreditClaimed: {
    parts: ['home'],
    animate: ({ seat, clause }, effects, words) =>
      effects.say(seat, filled(words.table('credit'), { clause: words.clause(clause) })),
  },
  HalfYearMoved: {
    parts: ['gauges', 'rights', 'tray', 'room'],
    animate: ({ record }, effects) => {
      for (const change of record.changes) {
        if (total(change.contributions) !== 0) effects.pulseGauge(change.stock);
      }
    },
  },
  ElectionHeld: {
    parts: ['calendar', 'gauges', 'rights', 'room'],
    holdMs: 1200,
    animate: (_event, effects) => effects.pulseCalendar(),
  },
  ...FLOOR_VIEWS,
  GameConcluded: { parts: ['place', 'end'] },
  SeatReady: { parts: ['seats'] },
  ClockSet: { parts: ['paused'] },
  ReviewReleased: { parts: null, because: 'a matter of the page: a link to the review appears there' },
  Undone: { parts: null, because: 'what was taken back comes as a new snapshot' },
};

/** Plays what passes by for one event. */
export function animateEvent<Type extends GameEventType>(
  event: GameEventOf<Type>,
  effects: Effects,
  words: TableWords,
): void {
  const type: Type = event.type as Type;
  const view: EventView<Type> = EVENT_VIEWS[type];
  if (view.parts !== null) view.animate?.(event, effects, words);
}

function coins(effects: Effects, seat: SeatId, amount: number): void {
  if (amount === 0) return;
  const text = amount > 0 ? `+${amount}` : `−${-amount}`;
  effects.rise(seat, { icon: 'ring', text, good: amount > 0 });
}

function liftChanged(effects: Effects, change: TextChange): void {
  if (change.kind === 'term') effects.liftCard(change.term.clause);
  else if (change.kind === 'frame') effects.pulseTray();
  else for (const clause of change.clauses) effects.liftCard(clause);
}
