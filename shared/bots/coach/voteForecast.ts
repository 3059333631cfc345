import { otherSide, type Side, sideOf } from '../../game/ids.ts';
import type { Ballot } from '../../game/vocabulary.ts';
import { chanceOfAtLeast } from '../mind/chance.ts';
import type { Mind } from '../mind/Mind.ts';
import type { Package } from '../mind/Package.ts';
import { chanceOfYes, type VoterBelief } from '../mind/voterBelief.ts';

/**
 * The chance that the table adopts an accord when this seat votes so, 0 to 1: a majority of the entitled seats in both
 * delegations, no refusal by a head; a head that signs stands for its majority.
 */
export function adoptionChance(
  mind: Mind,
  voters: readonly VoterBelief[],
  accord: Package,
  ballot: Ballot,
): number {
  const { vote } = mind.view;
  if (vote !== null && vote.refusedBy.length > 0) return 0;
  const yes: { us: number[]; mx: number[] } = { us: [], mx: [] };
  const heads: { us: number; mx: number } = { us: 0, mx: 0 };
  yes[mind.side].push(ballot === 'yes' ? 1 : 0);
  for (const voter of voters) {
    const chance = yesChance(mind, voter, accord);
    yes[sideOf(voter.seat)].push(chance);
    if (voter.head) heads[sideOf(voter.seat)] = chance;
  }
  const carried = (side: Side): number => {
    if (vote?.overriddenBy.some((seat) => sideOf(seat) === side) === true) return 1;
    const majority = chanceOfAtLeast(Math.floor(yes[side].length / 2) + 1, yes[side]);
    return majority + (1 - majority) * heads[side] * SIGNS_ALONE;
  };
  const refused = heads[otherSide(mind.side)] === 0 ? 1 : 1 - REFUSES * (1 - heads[otherSide(mind.side)]);
  return carried(mind.side) * carried(otherSide(mind.side)) * refused;
}

/** How often a head who is for an accord signs it without its delegation. */
const SIGNS_ALONE = 0.3;

/** How often a head who is against an accord refuses it. */
const REFUSES = 0.1;

/** The chance that another seat votes yes, 0 to 1: offices are harder to read than their guesses say. */
function yesChance(mind: Mind, voter: VoterBelief, accord: Package): number {
  return 0.08 + 0.86 * chanceOfYes(mind, voter, accord);
}
