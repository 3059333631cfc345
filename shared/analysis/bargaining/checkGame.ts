import type { BargainingGame } from './BargainingGame.ts';

/** Outcomes that are listed one by one; more would not fit into memory or patience. */
export const MOST_OUTCOMES = 1_048_576;

/** What is wrong with a game whose parts are each well formed: the place and what would be right; `null` if nothing. */
export function checkGame(
  game: BargainingGame,
): { readonly path: string; readonly expected: string; readonly found: string } | null {
  const parties = game.utilities.length;
  if (game.disagreement.length !== parties)
    return {
      path: '/disagreement',
      expected: `one number for each of ${parties} parties`,
      found: `${game.disagreement.length}`,
    };
  if (game.parties !== undefined && game.parties.length !== parties)
    return {
      path: '/parties',
      expected: `one name for each of ${parties} parties`,
      found: `${game.parties.length}`,
    };
  const sizes = (game.utilities[0] ?? []).map((options) => options.length);
  for (const [party, issues] of game.utilities.entries()) {
    if (issues.length !== sizes.length)
      return {
        path: `/utilities/${party}`,
        expected: `${sizes.length} issues, as for the first party`,
        found: `${issues.length}`,
      };
    for (const [issue, options] of issues.entries()) {
      if (options.length !== sizes[issue])
        return {
          path: `/utilities/${party}/${issue}`,
          expected: `${sizes[issue]} options, as for the first party`,
          found: `${options.length}`,
        };
    }
  }
  const outcomes = sizes.reduce((product, size) => product * size, 1);
  return outcomes > MOST_OUTCOMES
    ? { path: '/utilities', expected: `at most ${MOST_OUTCOMES} outcomes`, found: `${outcomes}` }
    : null;
}
