import type { Contribution } from '../game/Contribution.ts';
import type { CauseId, ClauseId, FlagId, StockId } from '../game/ids.ts';
import { mulDiv } from '../game/mulDiv.ts';
import type { Level } from '../game/vocabulary.ts';
import { coefficient, sourceOf } from './Coefficients.ts';
import type { ClauseInForce, HalfYearInput } from './HalfYearInput.ts';

/** How far back a slow effect reaches: capacity and demand act on the cartels after two half-years (P30, P38). */
const LAG = 2;

/** What a rule may ask of the half-year, in the words the rules are written in. */
export interface World {
  readonly input: HalfYearInput;
  /** The stock before the step. */
  now(stock: StockId): number;
  /** The stock as it was two half-years ago. */
  lagged(stock: StockId): number;
  /** The level in force; 0 for a clause that is not negotiated at this table. */
  level(clause: ClauseId): Level;
  /** The level in force two half-years ago. */
  laggedLevel(clause: ClauseId): Level;
  delivered(clause: ClauseId): boolean;
  flag(flag: FlagId): boolean;
  value(coefficient: string): number;
  /** A named part of a change; its source is the coefficient's. */
  part(amount: number, cause: CauseId, coefficient: string, about?: About): Contribution;
  /** A part of as many thousandths of `base` as the coefficient says. */
  share(base: number, cause: CauseId, coefficient: string, about?: About): Contribution;
  /** What a clause does at its level, by a coefficient such as `firearms.arms.2`; nothing at a level that has none. */
  byLevel(effect: LevelEffect): readonly Contribution[];
}

export interface LevelEffect {
  readonly clause: ClauseId;
  /** The coefficient's name without the level. */
  readonly prefix: string;
  readonly cause: CauseId;
  /** `-1` where the coefficient is written as a size and lowers the stock. */
  readonly sign: 1 | -1;
  /** Coefficient with the per cent that works while the promise is not delivered; without it, all of it works. */
  readonly promised?: string;
  readonly contested?: boolean;
}

export interface About {
  readonly clause?: ClauseId;
  readonly contested?: boolean;
}

/** A rule says what moves one stock in a half-year; it sees every stock as it was before the step. */
export type WorldRule = (world: World) => readonly Contribution[];

/** Wraps the input of a step for the rules. */
export function worldOf(input: HalfYearInput): World {
  const value = (id: string): number => coefficient(input.coefficients, id);
  const earlier = input.history.find((record) => record.half === input.half - LAG);
  const part: World['part'] = (amount, cause, id, about = {}) => ({
    amount,
    cause,
    source: sourceOf(input.coefficients, id),
    contested: about.contested ?? false,
    ...(about.clause === undefined ? {} : { clause: about.clause }),
  });
  return {
    input,
    now: (stock) => input.stocks[stock] ?? value(referenceOf(stock)),
    lagged: (stock) => earlier?.stocks[stock] ?? input.opening[stock] ?? value(referenceOf(stock)),
    level: (clause) => input.clauses[clause]?.level ?? 0,
    laggedLevel: (clause) => earlier?.levels[clause] ?? input.clauses[clause]?.today ?? 0,
    delivered: (clause) => input.clauses[clause]?.delivered ?? true,
    flag: (flag) => input.flags.includes(flag),
    value,
    part,
    byLevel: ({ clause, prefix, cause, sign, promised, contested }) => {
      const term = input.clauses[clause];
      const id = `${prefix}.${term?.level}`;
      if (term === undefined || !Object.hasOwn(input.coefficients, id)) return [];
      const works = term.delivered || promised === undefined ? 100 : value(promised);
      return [
        part(sign * mulDiv(value(id), works, 100), cause, id, { clause, contested: contested ?? false }),
      ];
    },
    share: (base, cause, id, about) => part(mulDiv(base, value(id), 1000), cause, id, about),
  };
}

/** The coefficient that holds where a stock stood in 2009, the point from which rules measure. */
export function referenceOf(stock: StockId): string {
  return `reference.${stock.slice('stock:'.length)}`;
}

/** How far a stock is from where it stood in 2009. */
export function aboveReference(world: World, stock: StockId): number {
  return world.now(stock) - world.value(referenceOf(stock));
}

/** Clauses that differ from 2009, with their ids. */
export function changedClauses(world: World): readonly (readonly [ClauseId, ClauseInForce])[] {
  return clausesOf(world).filter(([, clause]) => clause.level !== clause.today);
}

/** All clauses of the table with their ids. */
export function clausesOf(world: World): readonly (readonly [ClauseId, ClauseInForce])[] {
  return (Object.keys(world.input.clauses) as ClauseId[]).flatMap((id) => {
    const clause = world.input.clauses[id];
    return clause === undefined ? [] : [[id, clause] as const];
  });
}
