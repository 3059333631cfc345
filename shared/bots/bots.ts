import type { SeatCommand } from '../game/Command.ts';
import type { Bot, BotSight } from './Bot.ts';
import { broker } from './characters/broker.ts';
import { linear } from './characters/linear.ts';
import { novice } from './characters/novice.ts';

/** Names under which a seat can be given to a bot. */
export const BOT_POLICIES = ['broker', 'linear', 'novice'] as const;
export type BotPolicy = (typeof BOT_POLICIES)[number];

/** Every character; a name without one is a compile error. */
export const BOTS: { readonly [P in BotPolicy]: Bot } = { broker, linear, novice };

/** Whether a text names a bot. */
export function isBotPolicy(name: string): name is BotPolicy {
  return BOT_POLICIES.some((policy) => policy === name);
}

/** All bots behind one door, as a host wants them; a name it does not know is played by the broker. */
export const bots: { next(policy: string, sight: BotSight): SeatCommand | null } = {
  next: (policy, sight) => BOTS[isBotPolicy(policy) ? policy : 'broker'].next(sight),
};
