import { type SeatId, sideOf } from '../../game/ids.ts';
import { actOf } from '../../game/vocabulary.ts';
import type { Mind } from '../mind/Mind.ts';
import { draftPackage } from '../mind/Package.ts';
import { chanceOfYes, type VoterBelief } from '../mind/voterBelief.ts';
import type { CoachOption, Starter } from './Advice.ts';
import { wishesOf } from './wishes.ts';

/** How a sentence could begin now: to ask, to trade one thing for another, to speak of home, to listen. */
export function startersOf(
  mind: Mind,
  voters: readonly VoterBelief[],
  options: readonly CoachOption[],
): readonly Starter[] {
  if (actOf(mind.view.step) !== 'talks') return [];
  const asked = options.flatMap(({ act }) => (act.kind === 'ask' ? [act.term] : []));
  const [term = null] = asked;
  const seat = undecided(mind, voters);
  const starters: Starter[] = [];
  if (term !== null) starters.push({ kind: 'ask', seat, term, other: null });
  const given = wishesOf(mind, voters).find(
    (wish) => wish.seat === seat && wish.clause !== term?.clause && wish.level !== mind.standing[wish.clause],
  );
  if (term !== null && given !== undefined)
    starters.push({
      kind: 'trade',
      seat,
      term,
      other: { clause: given.clause, level: given.level, visibility: 'announced' },
    });
  const hard = options.flatMap(({ homes }) => homes).find(({ chances }) => chances[mind.side] < 50);
  if (hard !== undefined)
    starters.push({
      kind: 'home',
      seat: null,
      term: { clause: hard.clause, level: hard.level, visibility: 'announced' },
      other: null,
    });
  if (seat !== null) starters.push({ kind: 'listen', seat, term: null, other: null });
  return starters;
}

/** The seat across the table whose vote is most in doubt. */
function undecided(mind: Mind, voters: readonly VoterBelief[]): SeatId | null {
  const accord = draftPackage(mind);
  let best: SeatId | null = null;
  let closest = 1;
  for (const voter of voters) {
    if (sideOf(voter.seat) === mind.side) continue;
    const distance = Math.abs(chanceOfYes(mind, voter, accord) - 0.5);
    if (distance >= closest) continue;
    best = voter.seat;
    closest = distance;
  }
  return best;
}
