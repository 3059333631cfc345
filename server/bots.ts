import { bots, CHARACTER_POLICIES } from '../shared/bots/bots.ts';
import type { BotPort } from '../shared/host/ports.ts';

/** Who plays for absent people, and by which names they are asked for. */
export const BOTS: { readonly port: BotPort; readonly names: readonly string[] } = {
  port: bots,
  names: CHARACTER_POLICIES,
};
