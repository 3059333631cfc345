import type { CauseId, ClauseId, Side } from '../../game/ids.ts';
import { SIDES } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import { LEVELS } from '../../game/vocabulary.ts';
import { audiencesOf, opinionOf, weightOf } from '../../rules/ratification/audiences.ts';
import { countHome } from '../../rules/ratification/countHome.ts';
import { proposalOf, withLevel } from '../../rules/ratification/Proposal.ts';
import type { Table } from '../../rules/Table.ts';
import { coefficient } from '../../world/Coefficients.ts';

/** All accords of a table and those that both homes accept. */
export interface AcceptableAccords {
  readonly clauses: readonly ClauseId[];
  /** Accords there are: four levels for each clause. */
  readonly all: number;
  /** Accords in which every clause that differs from 2009 reaches its threshold at both homes, as numbers in base 4. */
  readonly codes: Uint32Array;
}

/** What a home says of a clause apart from the rest of the package, and what the clause adds to the package. */
interface Part {
  /** Support above the threshold, hundredths of a point. */
  readonly margin: number;
  /** Opinions times weights. */
  readonly opinion: number;
}

/**
 * The accords inside both win-sets at a table as it stands: frame and announcements as in force, no capital, no mood.
 * All accords are tried: 4 to the number of clauses.
 *
 * @param leaps `free`: going several steps at once costs nothing, as if there were time; `priced`: as in one round.
 */
export function acceptableAccords(table: Table, leaps: 'free' | 'priced' = 'free'): AcceptableAccords {
  const clauses = table.pack.raw.clauses.map(({ id }) => id);
  const homes = SIDES.map((side) => homeOf(table, side, clauses, leaps));
  const today = clauses.map((id) => table.pack.clause(id).today);
  const all = clauses.reduce((count) => count * LEVELS.length, 1);
  const codes: number[] = [];
  for (let code = 0; code < all; code += 1) {
    if (homes.every((home) => accepts(home, today, code))) codes.push(code);
  }
  return { clauses, all, codes: Uint32Array.from(codes) };
}

/** The level of a clause in an accord's number. */
export function levelIn(code: number, clause: number): number {
  return (code >>> (2 * clause)) & 3;
}

interface Home {
  readonly parts: readonly (readonly Part[])[];
  readonly share: number;
  readonly weight: number;
}

/** Reasons that are reckoned for the accord as a whole, or left out. */
const APART: { readonly free: readonly CauseId[]; readonly priced: readonly CauseId[] } = {
  free: ['cause:home-package', 'cause:home-jump'],
  priced: ['cause:home-package'],
};

function homeOf(table: Table, side: Side, clauses: readonly ClauseId[], leaps: 'free' | 'priced'): Home {
  const { pack } = table;
  const audiences = audiencesOf(table, side);
  const state = { ...table.state, hidden: null, draft: null };
  const quiet: Table = { pack, state };
  const proposal = proposalOf(state);
  return {
    share: coefficient(pack.coefficients, 'home.spillover'),
    weight: weightOf(audiences),
    parts: clauses.map((clause) =>
      LEVELS.map((level): Part => {
        const count = countHome(quiet, {
          side,
          clause,
          proposal: withLevel(proposal, clause, level),
          commitments: {},
          surprise: false,
        });
        const apart = count.reasons
          .filter(({ cause }) => !APART[leaps].includes(cause))
          .reduce((sum, { amount }) => sum + amount, 0);
        return {
          margin: apart - count.threshold,
          opinion: audiences.reduce(
            (sum, { audience }) => sum + audience.weight * opinionOf(pack, audience, clause, level),
            0,
          ),
        };
      }),
    ),
  };
}

function accepts({ parts, share, weight }: Home, today: readonly number[], code: number): boolean {
  let opinions = 0;
  for (let clause = 0; clause < parts.length; clause += 1)
    opinions += parts[clause]?.[levelIn(code, clause)]?.opinion ?? 0;
  for (let clause = 0; clause < parts.length; clause += 1) {
    const level = levelIn(code, clause);
    if (level === today[clause]) continue;
    const part = parts[clause]?.[level];
    if (part === undefined) return false;
    if (part.margin + mulDiv((opinions - part.opinion) * share, 1, 10 * weight) < 0) return false;
  }
  return true;
}
