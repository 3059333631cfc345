import type { ClauseId, Side } from '../../game/ids.ts';
import type { Level, Visibility } from '../../game/vocabulary.ts';
import { crossesRedLine, togetherValue } from '../../rules/value/accordValue.ts';
import { chanceBelow, chanceOfAtLeast } from './chance.ts';
import { countedChance, packageShare } from './countedHomes.ts';
import { chanceAtBoth, mannerAt } from './homeBelief.ts';
import type { Mind } from './Mind.ts';
import type { Package } from './Package.ts';
import { chanceOfYes, expectedGain, recordOfYes, type VoterBelief } from './voterBelief.ts';

/** What a package promises the seat that looks at it. */
export interface Prospect {
  readonly accord: Package;
  /** Value against what stands if all of it came home, in points. */
  readonly gain: number;
  /** The same, weighed by what homes will accept, plus the seat's record, less the shame of refusals at home. */
  readonly hope: number;
  /** Chance that the table adopts it, this seat voting yes. */
  readonly pass: number;
  /** `pass` times `hope`. */
  readonly worth: number;
  /** It crosses the line this seat must not cross. */
  readonly forbidden: boolean;
}

/** What a clause that was signed and refused at home costs everybody, in points. */
const REFUSED_AT_HOME = 1;

/** What it costs a Mexican office to sign as a recipient of aid, in points. */
const BEING_AIDED = 2;

/** By what is believed of the voters, which is another list whenever voters or homes are seen in another way. */
const known = new WeakMap<readonly VoterBelief[], Map<Package, Prospect>>();

/** Looks at a package with everything the seat believes of voters and homes. */
export function prospectOf(mind: Mind, voters: readonly VoterBelief[], accord: Package): Prospect {
  const ofVoters = known.get(voters) ?? new Map<Package, Prospect>();
  known.set(voters, ofVoters);
  const before = ofVoters.get(accord);
  if (before !== undefined) return before;
  const prospect = lookAt(mind, voters, accord);
  ofVoters.set(accord, prospect);
  return prospect;
}

function lookAt(mind: Mind, voters: readonly VoterBelief[], accord: Package): Prospect {
  const { gain, hope } = hopeOf(mind, accord);
  const pass = accord.changed.length === 0 ? 1 : chanceOfAdoption(mind, voters, accord);
  return {
    accord,
    gain,
    hope,
    pass,
    worth: pass * hope,
    forbidden: isForbidden(mind, accord),
  };
}

/** Whether a package crosses the line that this seat must not cross. */
export function isForbidden(mind: Mind, accord: Package): boolean {
  return crossesRedLine(mind.table, mind.seat, mind.standing, accord.levels);
}

/** What a package brings if it is adopted, in points. */
export function hopeOf(mind: Mind, accord: Package): { readonly gain: number; readonly hope: number } {
  const gain = gainOf(mind, accord);
  const linked = accord.linked.filter((clause) => accord.changed.includes(clause));
  let together = 1;
  for (const clause of linked) together *= homeChance(mind, accord, clause);
  let alone = 0;
  let expected = 0;
  let all = 1;
  for (const clause of accord.changed) {
    const chance = homeChance(mind, accord, clause);
    const own = clauseGain(mind, accord, clause);
    const home = linked.includes(clause) ? together : chance;
    alone += own;
    all *= chance;
    expected += home * own - (1 - home) * REFUSED_AT_HOME * mind.lens.fear;
  }
  const record = mind.lens.record * recordOfYes(mind, mind.seat, accord);
  return { gain, hope: expected + all * (gain - alone) + record - insult(mind, accord) };
}

/** To go back from partner to recipient of aid hurts those who receive (Arzt 2009, p. 2), whatever homes say. */
function insult({ side, view }: Mind, { frame }: Package): number {
  return side === 'mx' && frame === 'assistance' && view.standing.frame === 'shared' ? BEING_AIDED : 0;
}

/** The value of a package against what stands if all of it came home, in points. */
export function gainOf(mind: Mind, accord: Package): number {
  let sum = togetherValue(mind.values, mind.table, accord.levels) - mind.togetherNow;
  for (const clause of accord.changed) {
    const worths = mind.values.clauses[clause];
    if (worths !== undefined)
      sum += (worths[accord.levels[clause] ?? 0] ?? 0) - (worths[mind.standing[clause] ?? 0] ?? 0);
  }
  return sum / 100;
}

/** The part of a gain that is one clause's own, in points. */
export function clauseGain(mind: Mind, accord: Package, clause: ClauseId): number {
  const worths = mind.values.clauses[clause] ?? [];
  return ((worths[accord.levels[clause] ?? 0] ?? 0) - (worths[mind.standing[clause] ?? 0] ?? 0)) / 100;
}

/** The chance that both homes accept one clause of a package. */
export function homeChance(mind: Mind, accord: Package, clause: ClauseId): number {
  const level = accord.levels[clause] ?? 0;
  const visibility = accord.visibility[clause] ?? 'announced';
  if (mind.lens.homes === 'count') return countedInPackage(mind, accord, clause, level, visibility);
  const known = mind.homes.chances.get(clause) ?? [];
  mind.homes.chances.set(clause, known);
  const { frame } = accord;
  const place = mannerAt(level, visibility, frame);
  const chance = known[place] ?? chanceAtBoth(mind, clause, level, { visibility, frame });
  known[place] = chance;
  return chance;
}

/** The same by the count of the rules, with what the rest of the package lends to it. */
function countedInPackage(
  mind: Mind,
  accord: Package,
  clause: ClauseId,
  level: Level,
  visibility: Visibility,
): number {
  const manner = { visibility, frame: accord.frame };
  const chanceIn = (home: Side): number =>
    countedChance(mind, home, clause, level, manner, packageShare(mind, home, accord, clause));
  return chanceIn('us') * chanceIn('mx');
}

/** The chance of a majority in both delegations with neither head refusing; the seat itself votes yes. */
export function chanceOfAdoption(mind: Mind, voters: readonly VoterBelief[], accord: Package): number {
  const { own, other, heads } = chancesOfSides(mind, voters, accord);
  return own * other * heads;
}

export interface SideChances {
  /** Of a majority in one's own delegation, the seat voting yes. */
  readonly own: number;
  readonly other: number;
  /** That no other head refuses. */
  readonly heads: number;
}

/** The chances of both delegations, apart. */
export function chancesOfSides(mind: Mind, voters: readonly VoterBelief[], accord: Package): SideChances {
  OWN[0] = 1;
  let own = 1;
  let other = 0;
  let heads = 1;
  for (const voter of voters) {
    const yes = chanceOfYes(mind, voter, accord);
    if (voter.side === mind.side) {
      OWN[own] = yes;
      own += 1;
    } else {
      OTHER[other] = yes;
      other += 1;
    }
    if (voter.head && mind.lens.votes === 'guess')
      heads *= 1 - 0.5 * chanceBelow((-8 - expectedGain(voter, accord)) / 3);
  }
  return { own: chanceOfMajority(OWN, own), other: chanceOfMajority(OTHER, other), heads };
}

/** Room for the chances of two delegations. */
const OWN = new Float64Array(16);
const OTHER = new Float64Array(16);

function chanceOfMajority(chances: Float64Array, seats: number): number {
  return chanceOfAtLeast(Math.floor(seats / 2) + 1, chances, seats);
}
