import type { SeatCommand } from '../game/Command.ts';
import type { Bot, BotSight } from './Bot.ts';
import { broker } from './characters/broker.ts';
import { guide } from './characters/guide.ts';
import { linear } from './characters/linear.ts';
import { novice } from './characters/novice.ts';
import { alwaysQuiet } from './trial/alwaysQuiet.ts';
import { byRule } from './trial/byRule.ts';
import { refusingHead } from './trial/refusingHead.ts';
import { maximalRule, moderateRule, noRule, paperRule, yesRule } from './trial/rules.ts';

/** Names under which a seat can be given to a bot. */
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
export type BotPolicy = (typeof BOT_POLICIES)[number] | TestPolicy;

/** Every character; a name without one is a compile error. */
export const BOTS: { readonly [P in BotPolicy]: Bot } = {
  broker,
  linear,
  novice,
  moderate: byRule(moderateRule),
  'paper-road': byRule(paperRule),
  'always-quiet': alwaysQuiet,
  'always-yes': byRule(yesRule),
  'always-no': byRule(noRule),
  'always-maximal': byRule(maximalRule),
  'refusing-head': refusingHead,
};

/** Whether a text names a bot. */
export function isBotPolicy(name: string): name is BotPolicy {
  return Object.hasOwn(BOTS, name);
}

/** All bots behind one door, as a host wants them; a name it does not know is played by the broker. */
export const bots: { next(policy: string, sight: BotSight): SeatCommand | null } = {
  next: (policy, sight) =>
    // the companion of the tutorial is nobody one asks for
    policy === guide.id ? guide.next(sight) : BOTS[isBotPolicy(policy) ? policy : 'broker'].next(sight),
};
