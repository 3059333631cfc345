import { actOf } from '../../shared/game/vocabulary.ts';
import { common } from '../../shared/i18n/common.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { say } from '../i18n/say.ts';
import type { Game } from '../store/Game.ts';
import { motionWords } from '../words/motionWords.ts';
import { type Asked, askedOf, waitedFor } from './myTurn.ts';

const t = say(phases);
const c = say(common);

/** Seats named when one waits for them; more are counted. */
const MOST_NAMED = 3;

export interface Status {
  /** "Autumn 2009" */
  readonly half: string;
  /** "Talks" */
  readonly act: string;
  readonly round: string;
  /** Whether this seat is asked for something. */
  readonly turn: boolean;
  /** What this seat is asked for, without "your turn"; `null` while it waits. */
  readonly ask: string | null;
  /** What can be done now, or whom one waits for. */
  readonly now: string;
}

/** The status line of a game, as signals stand now. */
export function statusOf(game: Game): Status {
  const view = game.view.value;
  const words = game.words.value;
  const half = game.pack.value.raw.halfYears[view.round - 1]?.id;
  const asked = askedOf(view, game.options.value, game.seat.value);
  return {
    half: half === undefined ? '' : words.half(half),
    act: view.round === 0 ? t('setting') : view.step === 'over' ? t('over') : t(actOf(view.step)),
    // The half-years that a shorter game leaves to the world are no rounds of it.
    round:
      view.round === 0 || view.round > view.settings.rounds
        ? ''
        : c('round', { n: view.round, m: view.settings.rounds }),
    turn: asked !== null,
    ask: asked === null || view.paused ? null : capital(askedText(asked)),
    now: view.paused
      ? t('paused')
      : asked === null
        ? waitingText(game)
        : t('yourTurn', { what: askedText(asked) }),
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** "vote on amendment 2" */
export function askedText(asked: Asked): string {
  switch (asked.key) {
    case 'nowOffer':
    case 'nowEdit':
    case 'nowAmendmentBallot':
      return t(asked.key, { n: asked.n });
    default:
      return t(asked.key);
  }
}

/** Who holds the floor, or that a motion is voted; `null` where no floor says more than the rest. */
function floorText({ view, words, seat }: Game): string | null {
  const { floor, step } = view.value;
  if (floor === null || step !== 'debate') return null;
  if (floor.now.kind === 'speech') return t('floorSpeaks', { seat: words.value.seat(floor.now.seat) });
  if (floor.now.kind === 'open' && seat.value === null) return t('floorIsOpen');
  if (floor.now.kind === 'break' && seat.value === null) return t('floorRests');
  return floor.now.kind === 'vote' ? t('floorVotes') : null;
}

function waitingText(game: Game): string {
  const view = game.view.value;
  const own = game.seat.value;
  if (view.round === 0) return t('now', { what: t('nowSetting') });
  if (view.step === 'over') return t('now', { what: t('nowOver') });
  const onFloor = floorText(game);
  if (onFloor !== null) return t('now', { what: onFloor });
  // whoever only watches is told what the room does
  if (own === null && view.vote !== null) return motionWords(view.vote.motion, game.words.value);
  if (own === null) return t('now', { what: t('nowWatching') });
  const others = waitedFor(view, own);
  if (others.length === 0) return t('waitingAll');
  return others.length <= MOST_NAMED
    ? t('waitingFor', { seats: game.words.value.seats(others) })
    : t('waitingMany', { n: others.length });
}
