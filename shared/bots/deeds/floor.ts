import type { SeatCommand } from '../../game/Command.ts';
import type { Floor } from '../../game/floor/Floor.ts';
import { sideOf } from '../../game/ids.ts';
import type { BotSight } from '../Bot.ts';
import { divide, favours, speakUp } from './motions.ts';
import { writePaper } from './papers.ts';

/** Speeches a bot wants in one debate. */
const SPEECHES = 1;

/** Seconds of the caucus a bot asks for. */
const CAUCUS_SECONDS = 120;

/**
 * What a bot does on a floor when it has nothing to offer: votes, finishes its speech, asks to speak once, helps a
 * caucus along, writes down what was agreed, and passes, so that nobody waits for it.
 */
export function onTheFloor(sight: BotSight): SeatCommand | null {
  const { options, view } = sight;
  const { floor } = view;
  if (floor === null) return null;
  return (
    vote(sight, floor) ??
    yieldFloor(sight) ??
    answerMotions(sight, floor) ??
    askToSpeak(sight, floor) ??
    move(sight, floor) ??
    divide(sight, floor) ??
    (floor.now.kind === 'open' ? writePaper(sight) : null) ??
    (options.passFloor.available ? { kind: 'passFloor' } : null)
  );
}

function vote(sight: BotSight, floor: Floor): SeatCommand | null {
  const option = sight.options.voteMotion;
  const motion = option.available
    ? floor.motions.find(({ id }) => id === option.choices.motions[0])
    : undefined;
  if (motion === undefined) return null;
  return { kind: 'voteMotion', motion: motion.id, vote: favours(sight, floor, motion) ? 'yes' : 'no' };
}

/** Whoever opens the debate for a delegation takes comments; everybody else gives the time back. */
function yieldFloor({ options, view, seat }: BotSight): SeatCommand | null {
  if (!options.yieldFloor.available) return null;
  const comments = options.yieldFloor.choices.mayYield && placeOnSide(view.settings.seats, seat) === 0;
  return { kind: 'yieldFloor', rest: { to: comments ? 'comments' : 'chair' } };
}

function answerMotions(sight: BotSight, floor: Floor): SeatCommand | null {
  const { secondMotion, objectMotion } = sight.options;
  const wanted = secondMotion.available
    ? floor.motions.find(
        (motion) =>
          motion.secondedBy === null &&
          secondMotion.choices.motions.includes(motion.id) &&
          favours(sight, floor, motion),
      )
    : undefined;
  if (wanted !== undefined) return { kind: 'secondMotion', motion: wanted.id };
  const unwanted = objectMotion.available
    ? floor.motions.find(
        (motion) => objectMotion.choices.motions.includes(motion.id) && !favours(sight, floor, motion),
      )
    : undefined;
  if (unwanted !== undefined) return { kind: 'objectMotion', motion: unwanted.id };
  return speakUp(sight, floor);
}

/** Once in a debate; the second seat of the other delegation comments on a speech. */
function askToSpeak({ options, view, seat }: BotSight, floor: Floor): SeatCommand | null {
  const { seats } = view.settings;
  const hasSpoken = (floor.speeches[seat] ?? 0) >= SPEECHES;
  if (options.raisePlacard.available) {
    if (floor.responding !== null) {
      const comments = sideOf(floor.responding.of) !== sideOf(seat) && placeOnSide(seats, seat) === 1;
      if (comments && floor.responses === 0) return { kind: 'raisePlacard' };
    } else if (!hasSpoken && floor.caucus !== null) return { kind: 'raisePlacard' };
  }
  if (hasSpoken || placeOnSide(seats, seat) !== 0 || !options.joinList.available) return null;
  return { kind: 'joinList', stance: 'neutral' };
}

/** The first to have spoken asks for time to talk freely, once in a debate. */
function move({ options, seat }: BotSight, floor: Floor): SeatCommand | null {
  const option = options.makeMotion;
  // drafts that were introduced are moved too, and ask for nobody's time
  const moved = floor.moved - floor.desk.order.length;
  if (!option.available || moved > 0 || (floor.speeches[seat] ?? 0) < SPEECHES) return null;
  return option.choices.motions.includes('unmoderatedCaucus')
    ? { kind: 'makeMotion', terms: { kind: 'unmoderatedCaucus', seconds: CAUCUS_SECONDS } }
    : null;
}

/** The list would be long if every seat spoke: the first of each delegation opens the debate. */
function placeOnSide(seats: BotSight['view']['settings']['seats'], seat: BotSight['seat']): number {
  return seats.filter((other) => sideOf(other) === sideOf(seat)).indexOf(seat);
}
