import type { Floor } from '../../../shared/game/floor/Floor.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import { type SeatId, SIDES, sideOf } from '../../../shared/game/ids.ts';
import { motionText } from '../../words/floorText.ts';
import type { TableWords } from '../TableWords.ts';
import { filled } from '../TableWords.ts';
import type { MotionModel, PaddleFace } from './SceneModel.ts';

/** The floor of the debate that runs; `null` in every other step. */
export function floorOf({ floor, step }: GameState): Floor | null {
  return step === 'debate' && floor !== null && floor.ended === null ? floor : null;
}

/** Who holds the floor; `null` while nobody does. */
export function speakerOnFloor({ now }: Floor): SeatId | null {
  switch (now.kind) {
    case 'speech':
      return now.seat;
    case 'responses':
      return now.of;
    default:
      return null;
  }
}

/** Whether a seat's placard is up: it asks to be recognised, or for a right of reply. */
export function isRaised(floor: Floor, seat: SeatId): boolean {
  return floor.placards.includes(seat) || floor.replies.asked.includes(seat);
}

/** The placard of a vote on a motion. Such votes are public. */
export function paddleOnFloor({ motions, now }: Floor, seat: SeatId): PaddleFace | null {
  if (now.kind !== 'vote') return null;
  return motions.find(({ id }) => id === now.motion)?.votes[seat] ?? null;
}

/** The motion that is debated or voted, with the placards shown so far. */
export function motionOnFloor(floor: Floor, words: TableWords): MotionModel | null {
  const motion = floor.motions.find(({ id }) => id === floor.considering);
  if (motion === undefined) return null;
  const { now } = floor;
  const entitled = now.kind === 'vote' ? now.entitled : [];
  return {
    kind: 'floor',
    title: filled(words.table('motionFloor'), { motion: motionText(motion.terms, words) }),
    detail: '',
    open: true,
    result: null,
    resultWord: '',
    tallies: SIDES.flatMap((side) => {
      const seats = entitled.filter((seat) => sideOf(seat) === side);
      if (seats.length === 0) return [];
      const count = (vote: 'yes' | 'no'): number =>
        seats.filter((seat) => motion.votes[seat] === vote).length;
      return [{ side, yes: count('yes'), no: count('no'), abstain: null, majority: false }];
    }),
  };
}
