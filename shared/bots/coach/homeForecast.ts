import type { DraftTerm } from '../../game/GameState.ts';
import { type ClauseId, otherSide, type SeatId, type Side } from '../../game/ids.ts';
import { clamp } from '../../game/mulDiv.ts';
import type { Term } from '../../game/terms.ts';
import type { Frame, Level } from '../../game/vocabulary.ts';
import { countHome } from '../../rules/ratification/countHome.ts';
import { type Proposal, proposalOf, withLevel } from '../../rules/ratification/Proposal.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { Mind } from '../mind/Mind.ts';
import type { HomeForecast } from './Advice.ts';
import { normalBelow } from './normal.ts';

/** What seats usually add at home with their capital, hundredths of a point: more where a clause is in doubt. */
const USUAL_EFFORT = { own: 180, other: 200, deviation: 230 } as const;

/** Parts into which what was heard from home is divided. */
const PARTS = 24;

/** What would stand if the text came home with these terms instead. */
export function proposalFor(
  mind: Mind,
  terms: readonly Term[],
  frame: Frame = proposalOf(mind.view).frame,
): Proposal {
  const proposal = proposalOf(mind.view);
  const changed = terms.map(({ clause, level, visibility }): [ClauseId, DraftTerm] => [
    clause,
    { level, visibility, sponsors: proposal.terms[clause]?.sponsors ?? [] },
  ]);
  return { frame, terms: { ...proposal.terms, ...Object.fromEntries(changed) } };
}

/** What homes would say of some clauses of a proposal, where these differ from what stands. */
export function forecastsOf(
  mind: Mind,
  clauses: readonly ClauseId[],
  proposal: Proposal,
  coins = 0,
): readonly HomeForecast[] {
  return clauses.flatMap((clause): HomeForecast[] => {
    const level = proposal.terms[clause]?.level;
    if (level === undefined || level === mind.view.standing.clauses[clause]?.level) return [];
    return [{ clause, level, chances: homeChances(mind, clause, proposal, coins) }];
  });
}

/** The chances that both homes accept a clause of a proposal, per cent. */
export function homeChances(
  mind: Mind,
  clause: ClauseId,
  proposal: Proposal,
  coins = 0,
): { readonly [S in Side]: number } {
  const own = 100 * chanceAtHome(mind, mind.side, clause, proposal, { [mind.seat]: coins });
  const other = 100 * chanceAtHome(mind, otherSide(mind.side), clause, proposal, {});
  return mind.side === 'us'
    ? { us: rounded(own), mx: rounded(other) }
    : { us: rounded(other), mx: rounded(own) };
}

/** Never more than 98 nor less than 2 of 100: a coach does not know. */
function rounded(chance: number): number {
  return clamp(Math.round(chance), 2, 98);
}

/**
 * The chance that one home accepts a clause of a proposal. The engine's own count on what the seat can see, which
 * leaves out mood and surprise; those are put in as the chance they are, the mood of one's own home narrowed down by
 * what the seat heard from it.
 */
function chanceAtHome(
  mind: Mind,
  side: Side,
  clause: ClauseId,
  proposal: Proposal,
  commitments: { readonly [seat: SeatId]: number },
): number {
  const { coefficients } = mind.pack;
  const isOwn = side === mind.side;
  const count = countHome(mind.table, { side, clause, proposal, commitments, surprise: false });
  const margin = count.support - count.threshold + (isOwn ? USUAL_EFFORT.own : USUAL_EFFORT.other);
  const mood = coefficient(coefficients, 'home.mood');
  const surprise = coefficient(coefficients, 'home.surprise');
  const others = USUAL_EFFORT.deviation;
  if (!isOwn) {
    return normalBelow(margin / Math.sqrt(mood * mood + surprise * surprise + others * others));
  }
  const error = coefficient(coefficients, 'home.outlook.error');
  const [low, high] = heardOf(mind, clause, proposal);
  const heard = Math.sqrt(mood * mood + error * error);
  const share = (mood * mood) / Math.max(1, heard * heard);
  const rest = Math.sqrt(mood * mood * (1 - share) + surprise * surprise + others * others);
  let weights = 0;
  let chance = 0;
  const from = clamp(low, -3 * heard, 3 * heard - 60);
  const to = clamp(high, from + 60, 3 * heard);
  const width = (to - from) / PARTS;
  for (let part = 0; part < PARTS; part += 1) {
    const at = from + part * width;
    // a part far out still counts a little, in case nothing else is left
    const weight = 0.000_01 + normalBelow((at + width) / heard) - normalBelow(at / heard);
    weights += weight;
    chance += weight * normalBelow((margin + share * (at + width / 2)) / rest);
  }
  return chance / weights;
}

/**
 * Bounds of mood and error of hearing together, hundredths of a point, from what the seat heard of this clause at all
 * its levels: one mood and one error go through them all.
 */
function heardOf(mind: Mind, clause: ClauseId, proposal: Proposal): readonly [number, number] {
  const { coefficients } = mind.pack;
  const safe = coefficient(coefficients, 'home.outlook.safe');
  const lost = coefficient(coefficients, 'home.outlook.lost');
  let low = -100_000;
  let high = 100_000;
  for (const entry of mind.view.secrets[mind.seat]?.outlook ?? []) {
    if (entry.clause !== clause) continue;
    const margin = marginOf(mind, clause, entry.level, proposal);
    if (entry.band !== 'lost') low = Math.max(low, -lost - margin);
    if (entry.band === 'safe') low = Math.max(low, safe - margin);
    if (entry.band === 'lost') high = Math.min(high, -lost - margin);
    if (entry.band === 'open') high = Math.min(high, safe - margin);
  }
  // what was heard may be older than the text: then the middle of what contradicts itself
  return low <= high ? [low, high] : [(low + high) / 2 - 50, (low + high) / 2 + 50];
}

function marginOf(mind: Mind, clause: ClauseId, level: Level, proposal: Proposal): number {
  const count = countHome(mind.table, {
    side: mind.side,
    clause,
    proposal: withLevel(proposal, clause, level),
    commitments: {},
    surprise: false,
  });
  return count.support - count.threshold;
}
