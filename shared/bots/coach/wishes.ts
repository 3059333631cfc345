import { entriesOf } from '../../game/entries.ts';
import type { DraftTerm } from '../../game/GameState.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { Mind } from '../mind/Mind.ts';
import type { VoterBelief } from '../mind/voterBelief.ts';
import { SURENESS, type Sureness, type Wish } from './Advice.ts';

/**
 * What other seats seem to want of the clauses on the docket, and how that is known; the surest first. Only what the
 * player heard too: promises, stances, offers, the text, and what goes with an office.
 */
export function wishesOf(mind: Mind, voters: readonly VoterBelief[]): readonly Wish[] {
  const wishes = voters.flatMap((voter) =>
    mind.view.docket.map((clause) => heardWish(mind, voter.seat, clause) ?? officeWish(voter, clause)),
  );
  return wishes.sort((a, b) => SURENESS.indexOf(a.sureness) - SURENESS.indexOf(b.sureness));
}

/** What a seat promised, said or showed of a clause this round, the strongest sign of it. */
function heardWish({ view }: Mind, seat: SeatId, clause: ClauseId): Wish | null {
  const wish = (level: Level, sureness: Sureness): Wish => ({ seat, clause, level, sureness });
  for (const { from, round, undertaking } of view.pledges) {
    if (from !== seat || round !== view.round || undertaking.kind !== 'vote') continue;
    const term = undertaking.terms.find((one) => one.clause === clause);
    if (term !== undefined) return wish(term.level, 'promised');
  }
  const filed = view.filings[seat]?.find((entry) => entry.clause === clause);
  if (filed !== undefined) return wish(filed.stance, 'said');
  for (const { from, round, terms, answers } of [...view.offers].reverse()) {
    if (round !== view.round || (from !== seat && answers[seat] !== 'accept')) continue;
    const term = terms.find((one) => one.clause === clause);
    if (term !== undefined) return wish(term.level, 'shown');
  }
  for (const [id, term] of entriesOf<ClauseId, DraftTerm>(view.draft?.terms ?? {}))
    if (id === clause && term.sponsors.includes(seat)) return wish(term.level, 'shown');
  return null;
}

/** What one would expect of the office, from the positions of its audience that everybody knows. */
function officeWish({ seat, points }: VoterBelief, clause: ClauseId): Wish {
  const list = points[clause] ?? [];
  let level: Level = 0;
  for (const other of [1, 2, 3] as const) if ((list[other] ?? 0) > (list[level] ?? 0)) level = other;
  return { seat, clause, level, sureness: 'office' };
}
