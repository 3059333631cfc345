import type { GameEvent, GameEventType } from '../../shared/game/GameEvent.ts';
import type { StockChange } from '../../shared/game/GameState.ts';
import type { CardId, SeatId } from '../../shared/game/ids.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';
import { CUES, type Cue } from './cues.ts';
import { FLOOR_SOUNDS } from './floorSounds.ts';

/** Which sound an event makes, if any. A new kind of event does not compile without an answer. */
export const EVENT_SOUNDS: { readonly [Type in GameEventType]: Cue | null } = {
  GameOpened: null,
  SeatOccupied: null,
  RoundOpened: 'page',
  StepOpened: null,
  CardPlayed: 'headline',
  DilemmaAnswered: 'stamp',
  EffectsApplied: 'tension',
  OutlookReported: null,
  DocketFiled: null,
  DocketRevealed: 'page',
  MessagePosted: null,
  OfferMade: 'chime',
  OfferAnswered: 'chime',
  OffersClosed: null,
  PledgeMade: null,
  PledgesSettled: null,
  EditProposed: null,
  EditClosed: null,
  TextChanged: 'page',
  PowerQueued: null,
  PowerCancelled: null,
  PowerAnswered: 'tension',
  PowerUsed: 'chime',
  AmendmentProposed: 'page',
  VoteOpened: 'chime',
  BallotCast: null,
  RollAnswered: 'paddle',
  HeadActed: 'tension',
  BallotsRevealed: 'paddle',
  AccordDecided: 'gavel',
  CapitalCommitted: null,
  HomeCounted: 'crowd',
  CreditClaimed: 'coin',
  HalfYearMoved: 'tension',
  ElectionHeld: 'headline',
  ...FLOOR_SOUNDS,
  GameConcluded: 'chime',
  SeatReady: null,
  ClockSet: 'clock',
  ReviewReleased: null,
  Undone: null,
};

/** More than this at once is noise. */
const MOST_AT_ONCE = 2;

/**
 * The sounds of events that are shown together, the weightiest first. Where a card in which people die is played or
 * answered, none of them sounds. Gauges sound only when one enters its worst band, offers only for those they reach.
 */
export function cuesFor(
  events: readonly GameEvent[],
  pack: Pick<ScenarioPack, 'cards' | 'stocks'>,
  ownSeat: SeatId | null,
): readonly Cue[] {
  if (events.some((event) => isSober(event, pack))) return [];
  const found = new Set(
    events.filter((event) => isHeard(event, pack, ownSeat)).map((event) => EVENT_SOUNDS[event.type]),
  );
  return CUES.filter((cue) => found.has(cue)).slice(0, MOST_AT_ONCE);
}

function isSober(event: GameEvent, pack: Pick<ScenarioPack, 'cards'>): boolean {
  const card = cardOf(event);
  if (card === null) return false;
  // An unknown card is treated as if people died in it.
  return pack.cards.find((one) => one.id === card)?.sober ?? true;
}

function cardOf(event: GameEvent): CardId | null {
  switch (event.type) {
    case 'CardPlayed':
      return event.card.card;
    case 'DilemmaAnswered':
      return event.card;
    case 'EffectsApplied':
      return event.by.kind === 'card' ? event.by.card : null;
    default:
      return null;
  }
}

function isHeard(event: GameEvent, pack: Pick<ScenarioPack, 'stocks'>, ownSeat: SeatId | null): boolean {
  switch (event.type) {
    case 'EffectsApplied':
      return event.stocks.some((change) => worsens(change, pack));
    case 'HalfYearMoved':
      return event.record.changes.some((change) => worsens(change, pack));
    case 'OfferMade':
      return event.offer.from !== ownSeat && event.offer.channel.kind !== 'table';
    case 'OfferAnswered':
      return event.seat !== ownSeat && event.channel.kind !== 'table';
    case 'AccordDecided':
      return event.outcome !== 'unchanged';
    case 'HomeCounted':
      return event.ratifications.length > 0;
    case 'ClockSet':
      return !event.paused;
    default:
      return true;
  }
}

/** Whether a gauge of the table enters its worst band. */
function worsens(change: StockChange, pack: Pick<ScenarioPack, 'stocks'>): boolean {
  const stock = pack.stocks.find((one) => one.id === change.stock);
  if (stock === undefined || stock.shown !== 'table' || stock.bands.length === 0) return false;
  const band = (value: number): number => stock.bands.filter((bound) => value >= bound).length;
  const [before, after] = [band(change.before), band(change.after)];
  if (stock.good === 'low') return after > before && after === stock.bands.length;
  return stock.good === 'high' && after < before && after === 0;
}
