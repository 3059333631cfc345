import type { Character, Skill } from '../../bots/personas/Persona.ts';
import { estimate, meanOf } from '../statistics/estimate.ts';
import { chanceOfDifference, holm } from '../statistics/holm.ts';
import { advantagesOf } from './advantage.ts';
import type { CharacterGames } from './CharacterGames.ts';
import type { CharacterGame, Player } from './CharacterJob.ts';
import type { LevelRow } from './CharactersReport.ts';

/** Corrected probability below which a difference counts. */
export const SIGNIFICANT = 0.05;

const STEPS: readonly (readonly [Skill, Skill])[] = [
  [2, 1],
  [3, 2],
];

/** Every level against the one below, game by game with the same seeds and seats. */
export function levelRows(played: CharacterGames, characters: readonly Character[]): readonly LevelRow[] {
  const scale = advantagesOf(played);
  const questions = characters.flatMap((character) =>
    STEPS.flatMap(([high, low]) =>
      (['own', 'among'] as const).map((where) => {
        const higher: Player = `${character}-${high}`;
        const lower: Player = `${character}-${low}`;
        const differences = paired(played[where](higher), played[where](lower), scale.mean);
        return { higher, lower, where, differences, probability: chanceOfDifference(differences) };
      }),
    ),
  );
  const corrected = holm(questions.map(({ probability }) => probability));
  return questions.map(({ higher, lower, where, differences }, index): LevelRow => {
    const difference = estimate(differences);
    const probability = Math.round(10_000 * (corrected[index] ?? 1)) / 10_000;
    const better = difference.mean > 0 && probability < SIGNIFICANT;
    return { higher, lower, where, difference, probability, better };
  });
}

/** Differences of the means of games with the same seed, in the order of the first list. */
export function paired(
  games: readonly CharacterGame[],
  others: readonly CharacterGame[],
  worth: (game: CharacterGame) => number,
): readonly number[] {
  const theirs = meansBySeed(others, worth);
  return [...meansBySeed(games, worth)].map(([seed, own]) => own - (theirs.get(seed) ?? 0));
}

/** What games with the same seed come to on average: one and the same luck, so one observation. */
export function meansBySeed(
  games: readonly CharacterGame[],
  worth: (game: CharacterGame) => number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number[]>();
  for (const game of games) {
    const before = found.get(game.seed);
    if (before === undefined) found.set(game.seed, [worth(game)]);
    else before.push(worth(game));
  }
  return new Map([...found].map(([seed, all]) => [seed, meanOf(all)]));
}
