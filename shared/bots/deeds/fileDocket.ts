import type { SeatCommand } from '../../game/Command.ts';
import type { ClauseId } from '../../game/ids.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import { softmax } from '../mind/chance.ts';
import type { Mind } from '../mind/Mind.ts';
import { draftPackage, type Package, withTerms } from '../mind/Package.ts';
import { chanceOfAdoption, clauseGain, homeChance } from '../mind/prospects.ts';
import { type VoterBelief, voterBeliefs } from '../mind/voterBelief.ts';

/** What a seat would most like of a clause, and what asking for it is worth, in points. */
interface Wish {
  readonly clause: ClauseId;
  readonly stance: Level;
  readonly worth: number;
  readonly reopens: boolean;
}

/** How much a settled clause must promise against two fresh ones, since it takes every token. */
const REOPENING_FACTOR = 1;

/** Least likely adoption that is still worth a token. */
const HOPE_OF_VOTES = 0.25;

/**
 * Lays the docket tokens on the clauses that promise most, better ones more often, each with the level the seat
 * stands for.
 *
 * @param temperature Points of difference that hardly matter.
 * @param thinksOfVotes Whether the seat asks itself who else would vote for it.
 */
export function fileDocket(
  mind: Mind,
  { temperature, thinksOfVotes }: { readonly temperature: number; readonly thinksOfVotes: boolean },
): SeatCommand | null {
  const option = mind.sight.options.fileDocket;
  if (!option.available) return null;
  const { tokens, clauses } = option.choices;
  const voters = thinksOfVotes
    ? voterBeliefs(
        mind,
        clauses.map(({ clause }) => clause),
      )
    : null;
  const wishes = clauses.map(({ clause, reopens }) => wishFor(mind, voters, clause, reopens));
  const { random } = mind.sight;
  const fresh = wishes.filter((wish) => !wish.reopens);
  const first = softmax(fresh, ({ worth }) => worth, temperature, random);
  const others = fresh.filter((wish) => wish !== first);
  const second = tokens > 1 ? softmax(others, ({ worth }) => worth, temperature, random) : null;
  const settled = mind.capital > 1 ? wishes.filter((wish) => wish.reopens) : [];
  const again = softmax(settled, ({ worth }) => worth, temperature, random);
  const freshWorth = (first?.worth ?? 0) + (second?.worth ?? 0);
  if (again !== null && (first === null || again.worth > REOPENING_FACTOR * Math.max(0, freshWorth))) {
    const entry = { clause: again.clause, stance: again.stance };
    return { kind: 'fileDocket', entries: new Array<typeof entry>(tokens).fill(entry) };
  }
  // a token on a clause that should stay as it is would only open it: better both on one
  const both = first !== null && first.worth > 0 && (second === null || second.worth <= 0) && tokens > 1;
  const entries = [first, both ? first : second].flatMap((wish) =>
    wish === null ? [] : [{ clause: wish.clause, stance: wish.stance }],
  );
  return entries.length === 0 ? null : { kind: 'fileDocket', entries };
}

/** The level a seat would ask for: what it gains, by what homes and the table would say. */
function wishFor(
  mind: Mind,
  voters: readonly VoterBelief[] | null,
  clause: ClauseId,
  reopens: boolean,
): Wish {
  const now = mind.standing[clause] ?? 0;
  const base = draftPackage(mind);
  let best: Wish = { clause, stance: now, worth: 0, reopens };
  for (const level of LEVELS) {
    if (level === now) continue;
    const term = { clause, level, visibility: 'announced' } as const;
    const accord: Package = { ...withTerms(mind, base, [term]), changed: [clause] };
    const gain = clauseGain(mind, accord, clause);
    if (gain <= 0) continue;
    const home = homeChance(mind, accord, clause);
    const votes = voters === null ? 1 : Math.max(HOPE_OF_VOTES, chanceOfAdoption(mind, voters, accord));
    const worth = gain * home * votes;
    if (worth > best.worth) best = { clause, stance: level, worth, reopens };
  }
  return best;
}
