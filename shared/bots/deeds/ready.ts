import type { SeatCommand } from '../../game/Command.ts';
import type { BotSight } from '../Bot.ts';

/** Says that the seat is done with the step; `null` when it is done already or a step wants more than that. */
export function beReady({ options: { setReady } }: BotSight): SeatCommand | null {
  return setReady.available && setReady.choices.ready ? { kind: 'setReady', ready: true } : null;
}
