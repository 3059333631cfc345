import type { SeatCommand } from '../../game/Command.ts';
import type { Floor } from '../../game/floor/Floor.ts';
import type { BotSight } from '../Bot.ts';

/** Speeches a bot wants in one debate. */
const SPEECHES = 1;

/** Seconds of the caucus a bot asks for. */
const CAUCUS_SECONDS = 120;

/**
 * What a bot does on a floor when it has nothing to offer: votes, finishes its speech, asks to speak once, helps a
 * caucus along, and passes, so that nobody waits for it.
 */
export function onTheFloor({ options, view, seat }: BotSight): SeatCommand | null {
  const { floor } = view;
  if (floor === null) return null;
  if (options.voteMotion.available) {
    const [motion] = options.voteMotion.choices.motions;
    if (motion !== undefined)
      return { kind: 'voteMotion', motion, vote: favours(floor, motion) ? 'yes' : 'no' };
  }
  if (options.yieldFloor.available) return { kind: 'yieldFloor', rest: { to: 'chair' } };
  if (options.secondMotion.available) {
    const motion = options.secondMotion.choices.motions.find((id) => favours(floor, id));
    if (motion !== undefined) return { kind: 'secondMotion', motion };
  }
  if (options.objectMotion.available) {
    const motion = options.objectMotion.choices.motions.find((id) => !favours(floor, id));
    if (motion !== undefined) return { kind: 'objectMotion', motion };
  }
  const wantsToSpeak = (floor.speeches[seat] ?? 0) < SPEECHES;
  if (wantsToSpeak && floor.caucus !== null && options.raisePlacard.available)
    return { kind: 'raisePlacard' };
  if (wantsToSpeak && isFirstOf(view.settings.seats, seat) && options.joinList.available)
    return { kind: 'joinList', stance: 'neutral' };
  if (options.makeMotion.available && floor.moved === 0 && !wantsToSpeak) {
    if (options.makeMotion.choices.motions.includes('unmoderatedCaucus'))
      return { kind: 'makeMotion', terms: { kind: 'unmoderatedCaucus', seconds: CAUCUS_SECONDS } };
  }
  return options.passFloor.available ? { kind: 'passFloor' } : null;
}

/** Bots want to talk before they vote: time for it is welcome, going home without a vote is not. */
function favours(floor: Floor, id: string): boolean {
  const kind = floor.motions.find((motion) => motion.id === id)?.terms.kind;
  if (kind === 'adjournMeeting' || kind === 'tableDebate' || kind === 'suspendMeeting') return false;
  return kind !== 'closeDebate' || Object.keys(floor.speeches).length > 1;
}

/** The list would be long if every seat spoke: the first of each delegation opens the debate. */
function isFirstOf(seats: readonly string[], seat: string): boolean {
  return seats.find((other) => other.slice(0, 2) === seat.slice(0, 2)) === seat;
}
