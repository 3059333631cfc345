import { entriesOf } from '../../../shared/game/entries.ts';
import type { GameEventOf } from '../../../shared/game/GameEvent.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import type { Ballot } from '../../../shared/game/vocabulary.ts';
import type { Mood } from '../model/SceneModel.ts';

/** What a delegate does for a moment when something happens to it. */
export const REACTIONS = ['nod', 'shake', 'cheer', 'slump', 'lean'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** The face of a reaction; `null` keeps the face of the moment. */
export const FACE_OF_REACTION: { readonly [R in Reaction]: Mood | null } = {
  nod: 'pleased',
  shake: 'angry',
  cheer: 'pleased',
  slump: 'worried',
  lean: null,
};

/** How everybody takes the result of a vote: cheers with those who carried it, shakes with those who were outvoted. */
export function reactionsToVote({
  record,
}: Pick<GameEventOf<'BallotsRevealed'>, 'record'>): readonly (readonly [SeatId, Reaction])[] {
  const weighty = record.motion.kind === 'accord';
  return entriesOf<SeatId, Ballot | 'absent'>(record.ballots).flatMap(
    ([seat, ballot]): readonly (readonly [SeatId, Reaction])[] => {
      if (ballot !== 'yes' && ballot !== 'no') return [];
      if ((ballot === 'yes') === record.adopted) return [[seat, weighty && record.adopted ? 'cheer' : 'nod']];
      return [[seat, ballot === 'yes' ? 'slump' : 'shake']];
    },
  );
}

/** Whoever accepts an offer nods, whoever refuses shakes its head. */
export function reactionToOffer({ answer }: Pick<GameEventOf<'OfferAnswered'>, 'answer'>): Reaction {
  return answer === 'accept' ? 'nod' : 'shake';
}
