import type { PowerTarget } from '../../game/Command.ts';
import type { CardId, ChoiceId, ClauseId, PowerId, SeatId } from '../../game/ids.ts';
import type { SetUp } from '../../game/SetUp.ts';
import type { Ballot, Frame, Level, Reading, Visibility } from '../../game/vocabulary.ts';

/** A change of the working text: who proposes it and who of the other delegation backs it. */
export interface TermPlan {
  readonly clause: ClauseId;
  readonly level: Level;
  readonly visibility?: Visibility;
  readonly by?: readonly [SeatId, SeatId];
}

/** A use of a power by its holder, in the step the power is for. */
export interface PowerPlan {
  readonly power: PowerId;
  readonly target?: PowerTarget;
}

/** What happens in one round beside the least that everybody does. */
export interface RoundPlan {
  /** Clauses opened. Where fewer than three are, one more is opened and only its visibility changes, so that there is a vote. */
  readonly docket?: readonly ClauseId[];
  readonly terms?: readonly TermPlan[];
  readonly frame?: Frame;
  readonly powers?: readonly PowerPlan[];
  /** Seats that do not vote yes on the accord. */
  readonly ballots?: { readonly [seat: SeatId]: Ballot };
  /** The answer to the dilemma; the first one by default. */
  readonly choice?: ChoiceId;
  /** Recorded as a row of its own: before the game begins in round 1, later before the docket is filed. */
  readonly setUp?: SetUp;
}

/** A game as a claim plays it: through the door everybody uses, with everybody else doing the least. */
export interface Script {
  /** How many half-years are played. */
  readonly rounds: number;
  readonly reading?: Reading;
  readonly excludedCards?: readonly CardId[];
  readonly plans: { readonly [round: number]: RoundPlan };
}

/** A script of so many rounds. */
export function script(rounds: number, plans: Script['plans'] = {}, rest: Partial<Script> = {}): Script {
  return { rounds, plans, ...rest };
}

/** The script with more in it; what both plan for a round is joined. */
export function plus(base: Script, plans: Script['plans']): Script {
  const rounds = new Set([...Object.keys(base.plans), ...Object.keys(plans)].map(Number));
  return {
    ...base,
    plans: Object.fromEntries(
      [...rounds].map((round) => [round, joined(base.plans[round] ?? {}, plans[round] ?? {})]),
    ),
  };
}

function joined(first: RoundPlan, second: RoundPlan): RoundPlan {
  return {
    ...first,
    ...second,
    ...together('docket', first, second),
    ...together('terms', first, second),
    ...together('powers', first, second),
    ...(first.setUp === undefined && second.setUp === undefined
      ? {}
      : { setUp: { ...first.setUp, ...second.setUp } }),
  };
}

function together(key: 'docket' | 'terms' | 'powers', first: RoundPlan, second: RoundPlan): RoundPlan {
  if (first[key] === undefined && second[key] === undefined) return {};
  return { [key]: [...(first[key] ?? []), ...(second[key] ?? [])] };
}

/** Both homes accept whatever is signed: for claims about what a clause does once it stands. */
export const WILLING: SetUp = { support: { us: 6000, mx: 6000 } };

/** A power with one of its ways of use. */
export function usePower(power: PowerId, option?: ChoiceId): PowerPlan {
  return option === undefined ? { power } : { power, target: { kind: 'option', option } };
}

/** A power aimed at a clause. */
export function aimedAt(power: PowerId, clause: ClauseId): PowerPlan {
  return { power, target: { kind: 'clause', clause } };
}
