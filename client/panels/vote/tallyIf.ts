import { yesNeeded } from '../../../shared/rules/procedure/majority.ts';
import type { Majority } from '../../../shared/scenario/Procedure.ts';

/** How a vote stands, and what would carry it. */
export interface TallyIf {
  readonly yes: number;
  readonly no: number;
  /** Neither: no help to a motion that needs yes. */
  readonly abstain: number;
  /** Not voted yet. */
  readonly open: number;
  /** Yes that carry it if everybody votes. */
  readonly needed: number;
  /** Yes still missing; 0 when there are enough. */
  readonly more: number;
  readonly state: 'open' | 'enough' | 'lost';
}

/** A vote by a majority of so many seats, if all of them vote. */
export function tallyIf(
  majority: Majority,
  seats: number,
  { yes, no, abstain = 0 }: { readonly yes: number; readonly no: number; readonly abstain?: number },
): TallyIf {
  const open = Math.max(0, seats - yes - no - abstain);
  const needed = Math.max(1, yesNeeded(majority, seats));
  const more = Math.max(0, needed - yes);
  return {
    yes,
    no,
    abstain,
    open,
    needed,
    more,
    state: more === 0 ? 'enough' : more > open ? 'lost' : 'open',
  };
}

/** Within a delegation: more yes than half of the seats entitled. An abstention is no yes. */
export const DELEGATION_MAJORITY: Majority = {
  share: { numerator: 1, denominator: 2 },
  moreThan: true,
  base: 'entitled',
};
