import { entriesOf } from '../../game/entries.ts';
import type { SeatId } from '../../game/ids.ts';
import { streamOf } from '../../game/random.ts';
import { LEVELS } from '../../game/vocabulary.ts';
import type { Bot } from '../Bot.ts';
import type { Mind } from '../mind/Mind.ts';
import { gainOf, isForbidden } from '../mind/prospects.ts';
import { byRule } from '../trial/byRule.ts';
import type { Rule } from '../trial/Rule.ts';
import { yesRule } from '../trial/rules.ts';
import { levelIn, rationalAccords } from './packages.ts';
import { likedByOthers, timeRule } from './timeRule.ts';

/** Names of the plain strategies of the literature that characters are measured against. */
export const BASELINES = [
  'random',
  'always-accept',
  'tough',
  'conceder',
  'even',
  'boulware',
  'time-frequency',
  'quantile-micro',
] as const;
export type Baseline = (typeof BASELINES)[number];

/** Asks, answers and votes by lot. */
const randomRule: Rule = {
  id: 'random',
  wants: (mind, clause) => {
    const dice = streamOf(Object.values(mind.view.secrets[mind.seat]?.temper ?? {}).join(' '), [
      'random',
      mind.view.round,
      clause,
    ]);
    return LEVELS[dice.integer(0, LEVELS.length - 1)] ?? 0;
  },
  agrees: (mind) => mind.sight.random.integer(0, 1) === 1,
  delivers: true,
};

/** Share of its own best below which the tough one says no, to the end. */
const TOUGH = 0.9;

/** Asks for its own best from first to last, and takes next to nothing else. */
const toughRule: Rule = {
  id: 'tough',
  wants: (mind, clause) => levelIn(mind, rationalAccords(mind)[0]?.accord, clause),
  agrees: (mind, accord) => {
    const best = rationalAccords(mind)[0]?.gain ?? 0;
    const gain = gainOf(mind, accord);
    return gain > 0 && gain >= TOUGH * best && !isForbidden(mind, accord);
  },
  delivers: true,
};

/** Concessions after which MiCRO has come down to its last accord: about as many as a round has room for. */
const PLANNED = 3;

/**
 * MiCRO by quantiles, for negotiations too short for one bid a turn: it goes as far down its own list of accords as the
 * least conceding of the others has come.
 */
const microRule: Rule = {
  id: 'quantile-micro',
  wants: (mind, clause) => {
    const all = rationalAccords(mind);
    return levelIn(mind, all[depthOf(mind, all.length)]?.accord, clause);
  },
  agrees: (mind, accord) => {
    const all = rationalAccords(mind);
    const gain = gainOf(mind, accord);
    return gain > 0 && gain >= (all[depthOf(mind, all.length)]?.gain ?? 0) && !isForbidden(mind, accord);
  },
  delivers: true,
};

/** Place in a list of accords, best first, that the others' concessions have earned. */
function depthOf(mind: Mind, length: number): number {
  if (length === 0) return 0;
  // in the vote nothing is left to be earned
  const share = mind.view.vote === null ? concessionsSeen(mind) / PLANNED : 1;
  return Math.min(length - 1, Math.round((length - 1) * Math.min(1, share)));
}

/** The fewest moves that any other seat has made towards somebody this round, of those who moved at all. */
function concessionsSeen({ view, seat }: Mind): number {
  const moves = new Map<SeatId, number>();
  const count = (id: SeatId): void => {
    if (id !== seat) moves.set(id, (moves.get(id) ?? 0) + 1);
  };
  for (const { round, from, answers } of view.offers) {
    if (round !== view.round) continue;
    count(from);
    for (const [id, answer] of entriesOf<SeatId, 'accept' | 'decline'>(answers))
      if (answer === 'accept') count(id);
  }
  for (const { by } of view.edits) count(by);
  for (const term of Object.values(view.draft?.terms ?? {})) for (const id of term.sponsors) count(id);
  return moves.size === 0 ? 0 : Math.min(...moves.values());
}

/** The baselines as bots. */
export const BASELINE_BOTS: { readonly [B in Baseline]: Bot } = {
  random: byRule(randomRule),
  'always-accept': byRule({ ...yesRule, id: 'always-accept' }),
  tough: byRule(toughRule),
  conceder: byRule(timeRule('conceder', { shape: 'early', floor: 0.05 })),
  even: byRule(timeRule('even', { shape: 'even', floor: 0.1 })),
  boulware: byRule(timeRule('boulware', { shape: 'late', floor: 0.3 })),
  'time-frequency': byRule(timeRule('time-frequency', { shape: 'even', floor: 0.1 }, likedByOthers)),
  'quantile-micro': byRule(microRule),
};
