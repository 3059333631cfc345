import { medianOf } from '../statistics/estimate.ts';
import type { CodedHistory, CodedVariable } from './CodedHistory.ts';
import type { PlayedHistory } from './playHistory.ts';

/** Which way something moved against the half-year before. */
export type Sign = -1 | 0 | 1;

/** A comparable half-year of a variable: history has a value for it and for the one before. */
export interface CodedChange {
  readonly half: string;
  /** Index of the half-year, 0 the first. */
  readonly index: number;
  readonly variable: CodedVariable;
  readonly history: Sign;
}

/** All changes that history allows to compare, variable by variable. */
export function codedChanges({ variables, halves }: CodedHistory): readonly CodedChange[] {
  return variables.flatMap((variable) => {
    const values = halves.map(
      ({ values: all }) => all.find((value) => value.variable === variable.id)?.value,
    );
    return halves.flatMap(({ id }, index): CodedChange[] => {
      const before = index === 0 ? (variable.before ?? undefined) : values[index - 1];
      const now = values[index];
      if (before === undefined || now === undefined) return [];
      return [{ half: id, index, variable, history: historySign(variable, before, now) }];
    });
  });
}

function historySign({ relative, historyBand }: CodedVariable, before: number, now: number): Sign {
  const change = relative ? (100 * (now - before)) / Math.abs(before) : now - before;
  return signOf(change, historyBand);
}

/** The sign of a change that is larger than the band. */
export function signOf(change: number, band: number): Sign {
  if (Math.abs(change) <= band) return 0;
  return change > 0 ? 1 : -1;
}

/** What a variable stood at in a set of games, in basis points: the opening first, then each half-year's end. */
export function courseOf(variable: CodedVariable, games: readonly PlayedHistory[]): readonly number[] {
  const levelOf = (stocks: PlayedHistory['final']['stocks']): number =>
    variable.stocks.reduce((sum, stock) => sum + (stocks[stock] ?? 0), 0) / variable.stocks.length;
  const opening = medianOf(games.map((game) => levelOf(game.opening.stocks)));
  const halves = games[0]?.ended.length ?? 0;
  return [
    opening,
    ...Array.from({ length: halves }, (_, half) =>
      medianOf(games.map(({ ended }) => levelOf(ended[half]?.stocks ?? {}))),
    ),
  ];
}

/** The model's sign for a coded change. */
export function modelSign({ variable, index }: CodedChange, course: readonly number[]): Sign {
  return signOf((course[index + 1] ?? 0) - (course[index] ?? 0), variable.modelBand);
}
