import type { PowerTarget, SeatCommand } from '../../game/Command.ts';
import type { PowerId } from '../../game/ids.ts';
import { effectsOfUse } from '../../scenario/Power.ts';
import { coinWorth, effectsWorth } from '../mind/effectWorth.ts';
import type { Mind } from '../mind/Mind.ts';
import type { Package } from '../mind/Package.ts';

/** A use of a power with what it is worth after its price, in points. */
export interface PowerUse {
  readonly power: PowerId;
  readonly target: PowerTarget | null;
  readonly worth: number;
}

/** Least net worth for which a bot lifts a finger, in points. */
const WORTH_THE_TROUBLE = 0.3;

/** What it costs to be the one who blocks, in points: what flags and neighbours will make of it is hard to tell. */
const ILL_WILL = 1.5;

/** The best use of a power that is open now; `null` if none is worth its price. Acts of heads on the vote are not here. */
export function bestPower(mind: Mind, accord: Package): PowerUse | null {
  const option = mind.sight.options.usePower;
  if (!option.available) return null;
  const uses = option.choices.powers
    .filter(({ power }) => !actsOnVote(mind, power))
    .flatMap(({ power, targets }) =>
      (targets ?? [null]).map(
        (target): PowerUse => ({ power, target, worth: powerWorth(mind, power, target, accord) }),
      ),
    );
  const best = uses.reduce<PowerUse | null>(
    (top, next) => (top === null || next.worth > top.worth ? next : top),
    null,
  );
  return best !== null && best.worth > WORTH_THE_TROUBLE ? best : null;
}

/** Takes back a queued power that the text has made worthless. */
export function regretPower(mind: Mind, accord: Package): SeatCommand | null {
  const queued = mind.view.secrets[mind.seat]?.queuedPower ?? null;
  if (queued === null || !mind.sight.options.cancelPower.available) return null;
  return powerWorth(mind, queued.power, queued.target, accord) < 0 ? { kind: 'cancelPower' } : null;
}

/** What a use of a power is worth after its price and the ill will of those it stops, in points. */
export function powerWorth(mind: Mind, id: PowerId, target: PowerTarget | null, accord: Package): number {
  const power = mind.pack.power(id);
  const illWill = power.kind === 'blocking' ? ILL_WILL : 0;
  const effects = effectsOfUse(power, target?.kind === 'option' ? target.option : null);
  return effectsWorth(mind, effects, { target, accord }) - power.price * coinWorth(mind) - illWill;
}

/** Whether a power refuses the accord or signs it alone. */
export function actsOnVote(mind: Mind, id: PowerId): boolean {
  return mind.pack.power(id).effects.some(({ kind }) => kind === 'refuse' || kind === 'override');
}
