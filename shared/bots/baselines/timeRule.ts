import type { Mind } from '../mind/Mind.ts';
import { timeOf } from '../mind/ownActs.ts';
import { gainOf, isForbidden } from '../mind/prospects.ts';
import { type Concession, targetAt } from '../mind/target.ts';
import { expectedGain, voterBeliefs } from '../mind/voterBelief.ts';
import type { Rule } from '../trial/Rule.ts';
import { levelIn, type Rational, rationalAccords } from './packages.ts';

/** Acts of a round after which it has come down to its reservation. */
const PATIENCE = 3;

/**
 * A time-dependent negotiator (Faratin, Sierra and Jennings 1998): it asks for a falling share of its own best and
 * takes whatever reaches that share.
 *
 * @param pick Which of the accords that reach it the bot asks for; the least of them if it is not said.
 */
export function timeRule(
  id: string,
  concession: Concession,
  pick: (mind: Mind, enough: readonly Rational[]) => Rational | undefined = (_mind, enough) => enough.at(-1),
): Rule {
  const targetOf = (mind: Mind, all: readonly Rational[]): number =>
    targetAt(timeOf(mind, PATIENCE), concession) * (all[0]?.gain ?? 0);
  return {
    id,
    wants: (mind, clause) => {
      const all = rationalAccords(mind);
      const target = targetOf(mind, all);
      return levelIn(
        mind,
        pick(
          mind,
          all.filter(({ gain }) => gain >= target),
        )?.accord,
        clause,
      );
    },
    agrees: (mind, accord) => {
      const gain = gainOf(mind, accord);
      return gain > 0 && gain >= targetOf(mind, rationalAccords(mind)) && !isForbidden(mind, accord);
    },
    delivers: true,
  };
}

/** Of the accords that are enough for itself, the one that others seem to like best (a frequency model of their signs). */
export function likedByOthers(mind: Mind, enough: readonly Rational[]): Rational | undefined {
  const voters = voterBeliefs(mind);
  let best: Rational | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of enough) {
    const liked = voters.reduce((sum, voter) => sum + expectedGain(voter, one.accord), 0);
    if (liked <= most) continue;
    best = one;
    most = liked;
  }
  return best;
}
