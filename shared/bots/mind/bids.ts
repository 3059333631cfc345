import { entriesOf } from '../../game/entries.ts';
import { type ClauseId, otherSide } from '../../game/ids.ts';
import { streamOf } from '../../game/random.ts';
import type { Term } from '../../game/terms.ts';
import { FRAMES, type Level, type Visibility } from '../../game/vocabulary.ts';
import { addedOf } from '../../rules/ratification/audiences.ts';
import { saturate } from '../../rules/ratification/saturate.ts';
import { softmax } from './chance.ts';
import { type Mind, standingWorth } from './Mind.ts';
import { opinionsOf } from './opinions.ts';
import { ownOffers } from './ownActs.ts';
import { draftPackage, everyPackage, type Package, standingPackage, termsApart } from './Package.ts';
import {
  chanceOfAdoption,
  clauseGain,
  homeChance,
  hopeOf,
  isForbidden,
  type Prospect,
  prospectOf,
} from './prospects.ts';
import { type Recall, recalled } from './recall.ts';
import { type Concession, targetAt } from './target.ts';
import { recordOfYes, type VoterBelief } from './voterBelief.ts';

/** What a bot could ask for, what it has, and how much it asks for now. */
export interface Bidding {
  /** The text as it is. */
  readonly draft: Prospect;
  /** The combinations of levels on the docket that are better than what stands and not over this seat's line. */
  readonly better: readonly Pick<Prospect, 'accord' | 'gain' | 'hope'>[];
  /** The best hope among them, in points; 0 or more. */
  readonly best: number;
  /** Least hope the seat asks for at this moment of the round, in points. */
  readonly target: number;
}

/** How often a clause that comes home is the one that a seat claims in public, as in games between bots. */
const CLAIMED = 0.15;

/** What it is worth that presence or gun measures stir less, in points for each step of the attribute. */
const CALM = { 'attribute:intrusion': 1, 'attribute:guns': 1 } as const;

/** Looks at every accord the docket allows (64 for three clauses). */
export function biddingOf(
  mind: Mind,
  voters: readonly VoterBelief[],
  concession: Concession,
  time: number,
): Bidding {
  const draft = draftPackage(mind);
  const better = betterThanNow(mind, draft);
  // what others would have to agree to as well, another frame or a tie, is no measure of what to ask for
  const best = better.reduce(
    (most, { hope, accord }) =>
      accord.frame === draft.frame && accord.linked.length === 0 ? Math.max(most, hope) : most,
    0,
  );
  return { draft: prospectOf(mind, voters, draft), better, best, target: targetAt(time, concession) * best };
}

const known: Recall<Bidding['better']> = new WeakMap();

/** The accords worth asking for; they stay the same while gauges, homes and the frame do. */
function betterThanNow(mind: Mind, { frame }: Package): Bidding['better'] {
  const { docket } = mind.view;
  return recalled(known, mind.pack, [docket, mind.homes, mind.values, frame], () => {
    const asItStands = standingPackage(mind, frame);
    return everyPackage(mind, asItStands, (clause, level) =>
      fittingVisibility(mind, asItStands, clause, level),
    )
      .flatMap((accord) => (mind.lens.accords === 'wide' ? inEveryManner(mind, accord) : [accord]))
      .map((accord) => ({ accord, ...hopeOf(mind, accord) }))
      .filter(({ hope, accord }) => hope > 0 && !isForbidden(mind, accord));
  });
}

/** An accord in either frame, and with what this seat gives tied to what it might not get. */
function inEveryManner(mind: Mind, accord: Package): readonly Package[] {
  const { changed } = accord;
  if (changed.length === 0) return [accord];
  const give = changed.find((clause) => clauseGain(mind, accord, clause) < 0);
  const get = changed.find((clause) => clauseGain(mind, accord, clause) > 0);
  const tied: readonly (readonly ClauseId[])[] =
    give === undefined || get === undefined ? [[]] : [[], [give, get]];
  const frames = accord.frame === mind.view.standing.frame ? FRAMES : [accord.frame];
  return frames.flatMap((frame) => tied.map((linked): Package => ({ ...accord, frame, linked })));
}

/** What is left to compare with when a seat has stopped asking: the text, and whatever is better than what stands. */
export function atTheEnd(mind: Mind, voters: readonly VoterBelief[]): Bidding {
  return { draft: prospectOf(mind, voters, draftPackage(mind)), better: [], best: 0, target: 0 };
}

/**
 * The accord a seat works for now: among those that reach its target, the ones with better prospects more often. The
 * choice stays the same while the moment of the round does, so that a seat does not waver from one row to the next.
 */
export function chooseBid(
  mind: Mind,
  voters: readonly VoterBelief[],
  bidding: Bidding,
  { temperature, moment }: { readonly temperature: number; readonly moment: string },
): Prospect | null {
  const rejected = rejectedBids(mind);
  // frames and ties change what is hoped for, not how the others vote on the levels
  const passes = new Map<Package['levels'], number>();
  const passOf = (accord: Package): number => {
    const pass = passes.get(accord.levels) ?? chanceOfAdoption(mind, voters, accord);
    passes.set(accord.levels, pass);
    return pass;
  };
  const enough = bidding.better
    .filter(
      ({ hope, accord }) =>
        hope >= bidding.target &&
        (rejected.size === 0 || !rejected.has(bidKey(termsApart(mind, accord, bidding.draft.accord)))),
    )
    .map(({ accord, gain, hope }): Prospect => {
      const pass = accord.changed.length === 0 ? 1 : passOf(accord);
      return { accord, gain, hope, pass, worth: pass * hope, forbidden: false };
    });
  if (enough.length < 2) return enough[0] ?? null;
  // the temper is the seat's own secret: nobody else can tell the dice
  const own = Object.values(mind.view.secrets[mind.seat]?.temper ?? {}).join(' ');
  const random = streamOf(own, ['bid', mind.seat, mind.view.round, moment]);
  return softmax(enough, ({ worth }) => worth, temperature, random);
}

/** Offers of this seat, this round and the last, that were declined and that nobody took. */
export function rejectedBids(mind: Mind): ReadonlySet<string> {
  const { offers, round } = mind.view;
  return new Set(
    offers
      .filter(
        ({ from, round: made, answers }) =>
          from === mind.seat &&
          made >= round - 1 &&
          Object.values(answers).includes('decline') &&
          !Object.values(answers).includes('accept'),
      )
      .map(({ terms }) => bidKey(terms)),
  );
}

/** The text that tells bids apart, whatever the order of their terms. */
export function bidKey(terms: readonly Term[]): string {
  return terms
    .map(({ clause, level }) => `${clause} ${level}`)
    .sort()
    .join('|');
}

/** Announced, unless the seat does better with a clause that its home and its audience hear little of. */
function fittingVisibility(mind: Mind, draft: Package, clause: ClauseId, level: Level): Visibility {
  const base: Package = { ...draft, levels: { [clause]: level }, changed: [clause], linked: [] };
  const worthIf = (visibility: Visibility): number => {
    const accord: Package = { ...base, visibility: { [clause]: visibility } };
    const claim = visibility === 'announced' ? CLAIMED * Math.max(0, creditFor(mind, clause, level)) : 0;
    const calm = visibility === 'quiet' ? calmOf(mind, clause, level) : 0;
    const home = homeChance(mind, accord, clause);
    return home * (clauseGain(mind, accord, clause) + claim + calm) + recordOfYes(mind, mind.seat, accord);
  };
  return worthIf('announced') - worthIf('quiet') > mind.lens.exposed ? 'announced' : 'quiet';
}

/** What quiet spares the gauges of both countries by what a level adds, in points. */
function calmOf({ pack }: Mind, clause: ClauseId, level: Level): number {
  return entriesOf<keyof typeof CALM, number>(CALM).reduce(
    (sum, [attribute, worth]) => sum + worth * addedOf(pack, clause, level, attribute),
    0,
  );
}

/** What a public claim would bring with the seat's own audience, in points. */
function creditFor({ pack, seat, standing }: Mind, clause: ClauseId, level: Level): number {
  const thinks = opinionsOf(pack, seat)[clause] ?? [];
  const gained = (thinks[level] ?? 0) - (thinks[standing[clause] ?? 0] ?? 0);
  return saturate(gained, standingWorth(pack, 'home.record.claim')) / 100;
}

/** Whether the other delegation should name a clause first; pressed by this one it would meet more alarm. */
export function leftToOthers(mind: Mind, clause: ClauseId): boolean {
  return mind.pack.clause(clause).wantsSponsor === otherSide(mind.side);
}

/** Offers made so far this round, for naming the moment. */
export function offersMade(mind: Mind): number {
  return ownOffers(mind).length;
}
