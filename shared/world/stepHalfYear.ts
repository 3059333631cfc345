import type { Contribution } from '../game/Contribution.ts';
import { total } from '../game/Contribution.ts';
import type { StockChange } from '../game/GameState.ts';
import type { StockId } from '../game/ids.ts';
import { clamp } from '../game/mulDiv.ts';
import type { HalfYearInput } from './HalfYearInput.ts';
import { abuses } from './rules/abuses.ts';
import { alarm, latent } from './rules/alarm.ts';
import { army } from './rules/army.ts';
import { federalCapacity, localCapacity } from './rules/capacity.ts';
import { cartel } from './rules/cartel.ts';
import { cases } from './rules/cases.ts';
import { demand } from './rules/demand.ts';
import { firearms } from './rules/firearms.ts';
import { fundsDelivered, fundsHeld } from './rules/funds.ts';
import { governors } from './rules/governors.ts';
import { gunPolitics } from './rules/gunpolitics.ts';
import { information } from './rules/information.ts';
import { insecurity } from './rules/insecurity.ts';
import { nerve } from './rules/nerve.ts';
import { partyMexico, partyWashington } from './rules/parties.ts';
import { attention, awareness } from './rules/publicMind.ts';
import { trackDialogue, trackProsecution, trackTortureBar, trackTransparency } from './rules/tracks.ts';
import { trade } from './rules/trade.ts';
import { trustMexico, trustWashington } from './rules/trust.ts';
import { violence } from './rules/violence.ts';
import type { WorldRule } from './World.ts';
import { worldOf } from './World.ts';

/** The rule of each stock. A stock of the pack without a rule moves only by cards and powers. */
const RULES: { readonly [stock: StockId]: WorldRule } = {
  'stock:alarm': alarm,
  'stock:latent': latent,
  'stock:gunpolitics': gunPolitics,
  'stock:trust-mx-us': trustMexico,
  'stock:trust-us-mx': trustWashington,
  'stock:nerve': nerve,
  'stock:track-transparency': trackTransparency,
  'stock:track-dialogue': trackDialogue,
  'stock:track-prosecution': trackProsecution,
  'stock:track-torturebar': trackTortureBar,
  'stock:cartel': cartel,
  'stock:firearms': firearms,
  'stock:demand': demand,
  'stock:violence': violence,
  'stock:insecurity': insecurity,
  'stock:federal-capacity': federalCapacity,
  'stock:local-capacity': localCapacity,
  'stock:army': army,
  'stock:abuses': abuses,
  'stock:awareness': awareness,
  'stock:attention': attention,
  'stock:trade': trade,
  'stock:funds-delivered': fundsDelivered,
  'stock:funds-held': fundsHeld,
  'stock:party-us': partyWashington,
  'stock:party-mx': partyMexico,
  'stock:cases': cases,
  'stock:information': information,
  'stock:governors': governors,
};

/**
 * Moves the world one half-year on: one change for every stock, in the order of the input. All rules see the stocks
 * as they were before the step. Deterministic; a change is exactly the sum of its contributions.
 */
export function stepHalfYear(input: HalfYearInput): readonly StockChange[] {
  const world = worldOf(input);
  return (Object.keys(input.stocks) as StockId[]).map((stock) =>
    changeOf(stock, world.now(stock), RULES[stock]?.(world) ?? []),
  );
}

/** A gauge's move; where the end of the scale stops it, a contribution says so, and the total stays the sum. */
export function changeOf(stock: StockId, before: number, parts: readonly Contribution[]): StockChange {
  const contributions = parts.filter((part) => part.amount !== 0);
  const wanted = before + total(contributions);
  const after = clamp(wanted, 0, 10000);
  if (after === wanted) return { stock, before, after, contributions };
  const stopped: Contribution = {
    amount: after - wanted,
    cause: 'cause:world-limit',
    source: 'judgement',
    contested: false,
  };
  return { stock, before, after, contributions: [...contributions, stopped] };
}
