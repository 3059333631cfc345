import {
  type VoteAccount,
  voteAccount,
  type Wish,
  wishesOf,
} from '../../../shared/bots/account/accountOf.ts';
import type { BotSight } from '../../../shared/bots/Bot.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { streamOf } from '../../../shared/game/random.ts';
import { viewOf } from '../../../shared/game/viewOf.ts';
import type { Review } from '../../../shared/protocol/Review.ts';
import { optionsFor } from '../../../shared/rules/optionsFor.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import { packFor } from '../../../shared/scenario/packFor.ts';
import type { FoldedReview } from '../../session/foldReview.ts';

/** What one bot was after and why it voted as it did. */
export interface SeatAccount {
  readonly seat: SeatId;
  /** The name it played by. */
  readonly policy: string;
  readonly wishes: readonly Wish[];
  readonly votes: readonly VoteAccount[];
}

/** The accounts of all bots of a game, from what each could see at the time. */
export function accountsIn(
  { pack, settings }: Review,
  { rows, states }: FoldedReview,
): readonly SeatAccount[] {
  const end = states.at(-1);
  const opening = states.find(({ round }) => round === 1);
  if (end === undefined || opening === undefined) return [];
  return settings.seats.flatMap((seat): SeatAccount[] => {
    const occupant = opening.seats[seat]?.occupant;
    if (occupant?.kind !== 'bot') return [];
    const { policy } = occupant;
    const sightOf = sightIn(pack, seat);
    const votes = rows.flatMap((row, index): VoteAccount[] => {
      const before = states[index];
      if (row.actor !== seat || row.kind !== 'castBallot' || before?.step !== 'accordBallot') return [];
      const vote = end.votes.find(({ round, motion }) => round === before.round && motion.kind === 'accord');
      const ballot = vote?.ballots[seat];
      if (ballot === undefined || ballot === 'absent') return [];
      return [voteAccount(policy, sightOf(before), ballot)];
    });
    return [{ seat, policy, wishes: wishesOf(policy, sightOf(opening)), votes }];
  });
}

/** What a seat could see of a moment. */
function sightIn(raw: Review['pack'], seat: SeatId): (state: GameState) => BotSight {
  const pack = loadPack(packFor(raw, { kind: 'seat', seat }));
  return (state) => {
    const view = viewOf(state, { kind: 'seat', seat });
    const random = streamOf('account', [seat]);
    return { pack, view, seat, options: optionsFor({ pack, state: view }, seat), random };
  };
}
