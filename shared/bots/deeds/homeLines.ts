import type { SeatCommand } from '../../game/Command.ts';
import type { LineId } from '../../game/ids.ts';
import { electoralPressure } from '../../rules/ratification/electoralPressure.ts';
import type { Mind } from '../mind/Mind.ts';
import { say } from './lines.ts';

/** The first words of a game, a vote that is near, now and then the voice of the office. */
export function newsLine(mind: Mind): SeatCommand | null {
  const { view, pack, seat, side, place } = mind;
  const head = pack.seat(seat).head;
  if (view.round === 1) return head ? say(mind, { line: 'line:hello' }) : null;
  if (head && electoralPressure(pack, side, view.round) === 'home.pressure.vote')
    return say(mind, { line: 'line:election-near' });
  return (place + view.round) % 6 === 0 ? say(mind, { line: `line:voice-${seat}` as LineId }) : null;
}

/** What came of it: a clause this seat claims or that its home refused, a word kept or broken, a no that is explained. */
export function statementLine(mind: Mind): SeatCommand | null {
  const { view, seat, side } = mind;
  const claimed = view.ratifications.find(
    (entry) =>
      entry.round === view.round &&
      entry.ratified &&
      view.seats[seat]?.claims.includes(entry.clause) === true,
  );
  if (claimed !== undefined) return say(mind, { line: 'line:claim-credit', clause: claimed.clause });
  const broken = view.pledges.find(
    ({ round, from, status }) => round === view.round && from !== seat && status === 'broken',
  );
  if (broken !== undefined) return say(mind, { line: 'line:broken-promise', seat: broken.from });
  const refused = view.ratifications.find(
    (entry) =>
      entry.round === view.round &&
      !entry.ratified &&
      entry.counts.some((count) => count.side === side && !count.passed),
  );
  if (refused !== undefined) return say(mind, { line: 'line:regret', clause: refused.clause });
  const vote = view.votes
    .filter(({ round, motion }) => round === view.round && motion.kind === 'accord')
    .at(-1);
  if (vote !== undefined && !vote.adopted && vote.ballots[seat] === 'no')
    return say(mind, { line: 'line:vote-no' });
  const kept = view.pledges.find(
    ({ round, from, status }) => round === view.round && from !== seat && status === 'kept',
  );
  return kept === undefined ? null : say(mind, { line: 'line:promise-kept', seat: kept.from });
}
