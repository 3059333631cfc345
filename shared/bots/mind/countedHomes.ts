import type { DraftTerm } from '../../game/GameState.ts';
import { type ClauseId, type Side, sideOf } from '../../game/ids.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import { opinionOf } from '../../rules/ratification/audiences.ts';
import { countHome } from '../../rules/ratification/countHome.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { normalBelow } from '../coach/normal.ts';
import type { Manner } from './Manner.ts';
import type { HomesSoFar, Mind } from './Mind.ts';
import type { Package } from './Package.ts';

/** What seats usually add at home with their capital, in hundredths of a point, and how much that varies. */
const EFFORT = { own: 180, other: 200, deviation: 230 } as const;

/** Parts into which what was heard from home is divided. */
const PARTS = 16;

/** What was counted so far, for as long as the guesses at homes hold. */
interface Counted {
  /** By side and clause, then level, visibility and frame: support above the threshold, in hundredths of a point. */
  readonly margins: { readonly [S in Side]: Map<ClauseId, number[]> };
  /** The mood of the own home after what was heard of a clause. */
  readonly moods: Map<ClauseId, Mood>;
  /** What a whole home thinks of each level of a clause against what stands, times the share a package gets. */
  readonly shares: { readonly [S in Side]: Map<ClauseId, readonly number[]> };
  /** Variance of surprise and of the others' capital together, and of a mood nobody has heard of. */
  readonly noise: number;
  readonly mood: number;
}

interface Mood {
  readonly mean: number;
  readonly deviation: number;
}

const known = new WeakMap<HomesSoFar, Counted>();

function countedOf({ homes, pack }: Mind): Counted {
  const found = known.get(homes);
  if (found !== undefined) return found;
  const surprise = coefficient(pack.coefficients, 'home.surprise');
  const mood = coefficient(pack.coefficients, 'home.mood');
  const counted: Counted = {
    margins: { us: new Map(), mx: new Map() },
    moods: new Map(),
    shares: { us: new Map(), mx: new Map() },
    noise: surprise * surprise + EFFORT.deviation * EFFORT.deviation,
    mood: mood * mood,
  };
  known.set(homes, counted);
  return counted;
}

/**
 * The chance that one home accepts a clause: the count by the rules on what the seat can see, with mood, surprise and
 * the others' capital as the chance they are. The mood of one's own home is narrowed down by what was heard.
 *
 * @param extra Support that comes on top, in hundredths of a point.
 */
export function countedChance(
  mind: Mind,
  home: Side,
  clause: ClauseId,
  level: Level,
  manner: Manner,
  extra = 0,
): number {
  const { noise, mood } = countedOf(mind);
  const margin = marginOf(mind, home, clause, level, manner) + (manner.extra ?? 0) + extra;
  if (home !== mind.side) return normalBelow((margin + EFFORT.other) / Math.sqrt(noise + mood));
  const { mean, deviation } = moodOf(mind, clause, manner);
  return normalBelow((margin + EFFORT.own + mean) / Math.sqrt(noise + deviation * deviation));
}

/** The support that the rest of a package lends to a clause at a home, in hundredths of a point. */
export function packageShare(mind: Mind, home: Side, accord: Package, clause: ClauseId): number {
  let sum = 0;
  for (const other of accord.changed) {
    if (other !== clause) sum += sharesOf(mind, home, other)[accord.levels[other] ?? 0] ?? 0;
  }
  return sum;
}

function sharesOf(mind: Mind, home: Side, clause: ClauseId): readonly number[] {
  const shares = countedOf(mind).shares[home];
  const found = shares.get(clause);
  if (found !== undefined) return found;
  const { pack, view } = mind;
  const audiences = view.settings.seats
    .filter((seat) => sideOf(seat) === home)
    .map((seat) => pack.audience(pack.seat(seat).audience));
  const weight = audiences.reduce((sum, audience) => sum + audience.weight, 0);
  const opinion = (level: Level): number =>
    audiences.reduce((sum, audience) => sum + audience.weight * opinionOf(pack, audience, clause, level), 0);
  const now = opinion(mind.standing[clause] ?? 0);
  const share = coefficient(pack.coefficients, 'home.spillover') / (10 * Math.max(1, weight));
  const made = LEVELS.map((level) => (opinion(level) - now) * share);
  shares.set(clause, made);
  return made;
}

function marginOf(mind: Mind, home: Side, clause: ClauseId, level: Level, manner: Manner): number {
  const margins = countedOf(mind).margins[home];
  const ofClause = margins.get(clause) ?? [];
  margins.set(clause, ofClause);
  const place = level * 4 + (manner.visibility === 'quiet' ? 2 : 0) + (manner.frame === 'shared' ? 1 : 0);
  const found = ofClause[place];
  if (found !== undefined) return found;
  const count = countHome(mind.table, {
    side: home,
    clause,
    proposal: proposalWith(mind, clause, level, manner),
    commitments: {},
    surprise: false,
  });
  const margin = count.support - count.threshold;
  ofClause[place] = margin;
  return margin;
}

/** What stands, with one clause changed. */
function proposalWith({ view }: Mind, clause: ClauseId, level: Level, { visibility, frame }: Manner) {
  const terms: { [id: ClauseId]: DraftTerm } = {};
  for (const id of Object.keys(view.standing.clauses) as ClauseId[]) {
    const standing = view.standing.clauses[id];
    if (standing !== undefined)
      terms[id] = { level: standing.level, visibility: standing.visibility, sponsors: standing.sponsors };
  }
  terms[clause] = { level, visibility, sponsors: view.draft?.terms[clause]?.sponsors ?? [] };
  return { frame, terms };
}

/** One mood and one error of hearing go through all that was heard of a clause. */
function moodOf(mind: Mind, clause: ClauseId, { frame }: Manner): Mood {
  const { moods } = countedOf(mind);
  const found = moods.get(clause);
  if (found !== undefined) return found;
  const value = (id: string): number => coefficient(mind.pack.coefficients, id);
  const mood = value('home.mood');
  const error = value('home.outlook.error');
  const spread = Math.max(1, Math.sqrt(mood * mood + error * error));
  const [low, high] = heardOf(mind, clause, frame, 3 * spread);
  const width = (high - low) / PARTS;
  let weights = 0;
  let sum = 0;
  let squares = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const at = low + (part + 0.5) * width;
    // a part far out still counts a little, in case nothing else is left
    const weight = 0.000_01 + normalBelow((at + width / 2) / spread) - normalBelow((at - width / 2) / spread);
    weights += weight;
    sum += weight * at;
    squares += weight * at * at;
  }
  const mean = sum / weights;
  const share = (mood * mood) / (spread * spread);
  const left = mood * mood * (1 - share) + share * share * Math.max(0, squares / weights - mean * mean);
  const made: Mood = { mean: share * mean, deviation: Math.sqrt(left) };
  moods.set(clause, made);
  return made;
}

/** Bounds of mood and error together, from what was heard of the clause at all its levels. */
function heardOf(
  mind: Mind,
  clause: ClauseId,
  frame: Manner['frame'],
  widest: number,
): readonly [number, number] {
  const safe = coefficient(mind.pack.coefficients, 'home.outlook.safe');
  const lost = coefficient(mind.pack.coefficients, 'home.outlook.lost');
  let low = -widest;
  let high = widest;
  for (const { clause: about, level, band } of mind.view.secrets[mind.seat]?.outlook ?? []) {
    if (about !== clause) continue;
    const margin = marginOf(mind, mind.side, clause, level, { visibility: 'announced', frame });
    if (band !== 'lost') low = Math.max(low, -lost - margin);
    if (band === 'safe') low = Math.max(low, safe - margin);
    if (band === 'lost') high = Math.min(high, -lost - margin);
    if (band === 'open') high = Math.min(high, safe - margin);
  }
  low = Math.max(-widest, Math.min(low, widest - 60));
  high = Math.min(widest, Math.max(high, -widest + 60));
  // what was heard may be older than the text: then the middle of what contradicts itself
  return high - low >= 60 ? [low, high] : [(low + high) / 2 - 30, (low + high) / 2 + 30];
}
