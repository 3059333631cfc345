import type { SeatCommand } from '../game/Command.ts';
import type { Bot, BotSight } from './Bot.ts';
import { broker } from './characters/broker.ts';
import { guide } from './characters/guide.ts';
import { linear } from './characters/linear.ts';
import { novice } from './characters/novice.ts';
import { draftBallot } from './deeds/draftBallot.ts';
import { onTheFloor } from './deeds/floor.ts';
import { onPapers } from './deeds/papers.ts';
import { CHARACTERS, type Character, SKILLS, type Skill } from './personas/Persona.ts';
import { personaBot } from './personas/personaBot.ts';
import { alwaysQuiet } from './trial/alwaysQuiet.ts';
import { byRule } from './trial/byRule.ts';
import { refusingHead } from './trial/refusingHead.ts';
import { maximalRule, moderateRule, noRule, paperRule, yesRule } from './trial/rules.ts';

/** The three characters that tables of simulations and tests are filled with in turn. */
export const BOT_POLICIES = ['broker', 'linear', 'novice'] as const;

/** Names of bots that only tests seat: each goes by one rule. `refusing-head` is for heads of delegation. */
export const TEST_POLICIES = [
  'moderate',
  'paper-road',
  'always-quiet',
  'always-yes',
  'always-no',
  'always-maximal',
  'refusing-head',
] as const;

export type TestPolicy = (typeof TEST_POLICIES)[number];

/** Names under which people can give a seat to a bot: a character, at its usual level or at one of three. */
export type CharacterPolicy = Character | `${Character}-${Skill}`;
export type BotPolicy = CharacterPolicy | TestPolicy;

/** The level a character plays at when only its name is given. */
export const USUAL_SKILL: { readonly [C in Character]: Skill } = {
  novice: 1,
  linear: 1,
  broker: 2,
  hardliner: 2,
  institutionalist: 2,
  populist: 2,
};

/** Every name of a character, those without a level first. */
export const CHARACTER_POLICIES: readonly CharacterPolicy[] = [
  ...CHARACTERS,
  ...CHARACTERS.flatMap((character) => SKILLS.map((skill): CharacterPolicy => `${character}-${skill}`)),
];

/** Characters that are written out at their usual level; the others follow from their knobs. */
const WRITTEN_OUT: { readonly [C in Character]?: Bot } = { broker, linear, novice };

function characterBot(character: Character, skill: Skill): Bot {
  const written = skill === USUAL_SKILL[character] ? WRITTEN_OUT[character] : undefined;
  return written ?? personaBot(character, skill);
}

const TESTS: { readonly [P in TestPolicy]: Bot } = {
  moderate: byRule(moderateRule),
  'paper-road': byRule(paperRule),
  'always-quiet': alwaysQuiet,
  'always-yes': byRule(yesRule),
  'always-no': byRule(noRule),
  'always-maximal': byRule(maximalRule),
  'refusing-head': refusingHead,
};

/** Every bot by each of its names. */
export const BOTS = Object.fromEntries<Bot>([
  ...CHARACTERS.map((character) => [character, characterBot(character, USUAL_SKILL[character])] as const),
  ...CHARACTERS.flatMap((character) =>
    SKILLS.map((skill) => [`${character}-${skill}`, characterBot(character, skill)] as const),
  ),
  ...Object.entries(TESTS),
]) as { readonly [P in BotPolicy]: Bot };

/** Whether a text names a bot. */
export function isBotPolicy(name: string): name is BotPolicy {
  return Object.hasOwn(BOTS, name);
}

/** All bots behind one door, as a host wants them; a name it does not know is played by the broker. */
export const bots: { next(policy: string, sight: BotSight): SeatCommand | null } = {
  next: (policy, sight) => {
    // the companion of the tutorial is nobody one asks for
    const bot = policy === guide.id ? guide : BOTS[isBotPolicy(policy) ? policy : 'broker'];
    return draftBallot(sight) ?? onPapers(sight) ?? bot.next(sight) ?? onTheFloor(sight);
  },
};
