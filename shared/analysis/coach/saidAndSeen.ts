import { homeChances } from '../../bots/coach/homeForecast.ts';
import { adoptionChance } from '../../bots/coach/voteForecast.ts';
import { mindOf } from '../../bots/mind/Mind.ts';
import { draftPackage } from '../../bots/mind/Package.ts';
import { voterBeliefs } from '../../bots/mind/voterBelief.ts';
import type { GameSettings } from '../../game/GameState.ts';
import { type SeatId, SIDES, type Side } from '../../game/ids.ts';
import { streamOf } from '../../game/random.ts';
import type { Ballot } from '../../game/vocabulary.ts';
import { changedClauses } from '../../rules/draft.ts';
import { proposalOf } from '../../rules/ratification/Proposal.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { PackTexts } from '../../scenario/PackTexts.ts';
import { watchedGame } from './watchedGame.ts';

/** A chance that the coach named to one seat, and whether it came true. */
export interface Said {
  readonly about: 'adoption' | 'ownHome' | 'otherHome';
  readonly seat: SeatId;
  /** Per cent. */
  readonly said: number;
  readonly cameTrue: boolean;
}

/** A statement whose outcome is not known yet. */
interface Open {
  readonly about: Said['about'];
  readonly seat: SeatId;
  readonly round: number;
  /** For each ballot of the player, or for each number of coins it could spend. */
  readonly said: { readonly [B in Ballot]: number } | readonly number[];
  readonly side?: Side;
  readonly clause?: string;
  readonly count: number;
}

/**
 * Plays one game of bots and asks the coach of one seat, another at every step, before each vote on an accord and each
 * count at home; then looks at what happened. Of the vote the coach names a chance for each ballot of its player; the
 * one that was cast counts.
 */
export function saidAndSeen(
  pack: LoadedPack,
  texts: { readonly en: PackTexts; readonly es: PackTexts },
  settings: GameSettings,
  seed: string,
  index: number,
): readonly Said[] {
  const open: Open[] = [];
  /** Coins that each player spent in each round. */
  const spent = new Map<string, number>();
  let asked = index;
  const final = watchedGame(pack, texts, settings, seed, index, (state, sights, events) => {
    for (const event of events)
      if (event.type === 'HomeCounted')
        for (const [seat, coins] of Object.entries(event.commitments))
          spent.set(`${state.round} ${seat}`, coins);
    if (state.step !== 'accordBallot' && state.step !== 'commitment') return;
    const seat = settings.seats[asked % settings.seats.length];
    asked += 1;
    if (seat === undefined) return;
    const mind = mindOf({ ...sights.seat(state, seat), random: streamOf(seed, ['coach', asked]) });
    const at = { seat, round: state.round, count: state.votes.length };
    if (state.step === 'accordBallot') {
      const voters = voterBeliefs(mind);
      const accord = draftPackage(mind);
      const chance = (ballot: Ballot): number => 100 * adoptionChance(mind, voters, accord, ballot);
      open.push({
        ...at,
        about: 'adoption',
        said: { yes: chance('yes'), no: chance('no'), abstain: chance('abstain') },
      });
      return;
    }
    const proposal = proposalOf(mind.view);
    for (const clause of changedClauses(mind.view)) {
      const chances = [0, 1, 2, 3].map((coins) => homeChances(mind, clause, proposal, coins));
      for (const side of SIDES)
        open.push({
          ...at,
          about: side === mind.side ? 'ownHome' : 'otherHome',
          said: chances.map((of) => of[side]),
          side,
          clause,
        });
    }
  });
  return open.flatMap((entry): Said[] => {
    const { about, seat, said, round } = entry;
    if (!('length' in said)) {
      const vote = final.votes.at(entry.count);
      const ballot = vote?.ballots[seat];
      if (vote === undefined || ballot === undefined || ballot === 'absent') return [];
      return [{ about, seat, said: said[ballot], cameTrue: vote.adopted }];
    }
    const count = final.ratifications
      .find((one) => one.round === round && one.clause === entry.clause)
      ?.counts.find((one) => one.side === entry.side);
    if (count === undefined) return [];
    return [{ about, seat, said: said[spent.get(`${round} ${seat}`) ?? 0] ?? 0, cameTrue: count.passed }];
  });
}
