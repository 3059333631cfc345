import type { ClauseId } from '../../game/ids.ts';
import { type Ballot, LEVELS, type Level } from '../../game/vocabulary.ts';
import type { BotSight } from '../Bot.ts';
import { type Mind, mindOf } from '../mind/Mind.ts';
import { draftPackage } from '../mind/Package.ts';
import { clauseGain, gainOf, isForbidden } from '../mind/prospects.ts';
import { voterBeliefs } from '../mind/voterBelief.ts';
import { type Because, decideVote } from '../personas/decideVote.ts';
import { CHARACTERS, type Character, SKILLS, type Skill } from '../personas/Persona.ts';
import { lensOf, PERSONAS } from '../personas/personas.ts';

/** A vote of a bot on an accord and what bound it, worked out again from what it saw. */
export interface VoteAccount {
  readonly round: number;
  readonly ballot: Ballot;
  /** `whim`: nothing in its sums explains it. */
  readonly because: Because | 'whim';
  readonly clause: ClauseId | null;
  readonly level: Level | null;
}

/** What a bot was after at the start of a game: the clauses worth most to it, each at its best level. */
export interface Wish {
  readonly clause: ClauseId;
  readonly level: Level;
}

/** Wishes that are named. */
const MOST_WISHES = 3;

/** The character and level behind a name; a plain name stands for the usual level. */
export function characterOf(policy: string): { readonly character: Character; readonly skill: Skill } | null {
  const character = CHARACTERS.find((name) => policy === name || policy.startsWith(`${name}-`));
  if (character === undefined) return null;
  const usual = character === 'novice' || character === 'linear' ? 1 : 2;
  const skill = SKILLS.find((level) => policy === `${character}-${level}`);
  return { character, skill: skill ?? usual };
}

/** What the bot wanted most, as it weighed it. */
export function wishesOf(policy: string, sight: BotSight): readonly Wish[] {
  const mind = mindFor(policy, sight);
  return mind.pack.raw.clauses
    .map(({ id }) => ({ clause: id, ...bestLevel(mind, id) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_WISHES)
    .map(({ clause, level }) => ({ clause, level }));
}

function bestLevel(mind: Mind, clause: ClauseId): { readonly level: Level; readonly worth: number } {
  const worths = mind.values.clauses[clause] ?? [];
  const now = mind.standing[clause] ?? 0;
  const best = LEVELS.reduce((top, level) => ((worths[level] ?? 0) > (worths[top] ?? 0) ? level : top), now);
  return { level: best, worth: (worths[best] ?? 0) - (worths[now] ?? 0) };
}

/** Why a bot voted as it did, from the sums it made before it voted. */
export function voteAccount(policy: string, sight: BotSight, ballot: Ballot): VoteAccount {
  const mind = mindFor(policy, sight);
  const accord = draftPackage(mind);
  const who = characterOf(policy);
  const {
    ballot: reckoned,
    because,
    clause,
  } = policy === 'linear' || policy === 'linear-1' || policy === 'novice' || policy === 'novice-1'
    ? byGainAlone(mind)
    : decideVote(mind, voterBeliefs(mind), accord, who?.skill === 3);
  const level = clause === null ? null : (accord.levels[clause] ?? null);
  const round = sight.view.round;
  return reckoned === ballot
    ? { round, ballot, because, clause, level }
    : { round, ballot, because: 'whim', clause: null, level: null };
}

/** Those who look at nothing but what the whole text brings them. */
function byGainAlone(mind: Mind): ReturnType<typeof decideVote> {
  const accord = draftPackage(mind);
  if (isForbidden(mind, accord)) return { ballot: 'no', because: 'line', clause: null, willingness: -100 };
  const willingness = gainOf(mind, accord);
  const sign = willingness > 0 ? 1 : -1;
  const [clause] = [...accord.changed].sort(
    (a, b) => sign * (clauseGain(mind, accord, b) - clauseGain(mind, accord, a)),
  );
  return sign > 0
    ? { ballot: 'yes', because: 'gain', clause: clause ?? null, willingness }
    : { ballot: 'no', because: 'loss', clause: clause ?? null, willingness };
}

function mindFor(policy: string, sight: BotSight): Mind {
  const who = characterOf(policy);
  return who === null ? mindOf(sight) : mindOf(sight, lensOf(PERSONAS[who.character], who.skill));
}
