import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../../shared/i18n/text.ts';

/** A wrong argument: what it was and what would be right. */
export class TourArgumentError extends Error {}

/** The options of a command line; throws a `TourArgumentError` for one that is not known. */
export function optionsIn<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new TourArgumentError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number within bounds, or `otherwise` where none was given. */
export function wholeIn(
  text: string | undefined,
  option: string,
  low: number,
  high: number,
  otherwise: number,
): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  throw new TourArgumentError(`${option} should be a whole number from ${low} to ${high}, but is "${text}"`);
}

/** A language the game is played in. */
export function languageIn(text: string): Language {
  const language = LANGUAGES.find((one) => one === text);
  if (language === undefined) throw new TourArgumentError(`a language is en or es, not "${text}"`);
  return language;
}
