import { type Character, SKILLS, type Skill } from '../../bots/personas/Persona.ts';
import { estimate, meanOf, medianOf, rounded } from '../statistics/estimate.ts';
import { advantagesOf } from './advantage.ts';
import type { CharacterGames } from './CharacterGames.ts';
import type { CharacterGame, Player } from './CharacterJob.ts';
import type { BandRow } from './CharactersReport.ts';

/**
 * Every seed draws the interests of all seats anew: the games are as many scenarios. In the half where interests are
 * less opposed and in the other half: what each level had, and whether thinking further pays in either.
 */
export function bandRows(played: CharacterGames, characters: readonly Character[]): readonly BandRow[] {
  const scale = advantagesOf(played);
  const middle = medianOf(played.reach.map(({ opposition }) => opposition));
  return (['low', 'high'] as const).map((band): BandRow => {
    const drawn = played.reach.filter(({ opposition }) => (band === 'low') === opposition <= middle);
    const seeds = new Set(drawn.map(({ seed }) => seed));
    const ofLevel = (skill: Skill, where: 'own' | 'among'): ReadonlyMap<string, number> => {
      const worths = new Map<string, number[]>();
      for (const character of characters) {
        const player: Player = `${character}-${skill}`;
        for (const game of played[where](player).filter((one: CharacterGame) => seeds.has(one.seed)))
          worths.set(game.seed, [...(worths.get(game.seed) ?? []), scale.mean(game)]);
      }
      return new Map([...worths].map(([seed, all]) => [seed, meanOf(all)]));
    };
    const rows = (['own', 'among'] as const).map((where) => {
      const levels = SKILLS.map((skill) => ofLevel(skill, where));
      const step = (higher: Skill) =>
        estimate(
          [...(levels[higher - 1] ?? [])].map(
            ([seed, worth]) => worth - (levels[higher - 2]?.get(seed) ?? 0),
          ),
        );
      return {
        where,
        advantages: levels.map((level) => rounded(meanOf([...level.values()]))),
        second: step(2),
        third: step(3),
      };
    });
    const oppositions = drawn.map(({ opposition }) => opposition);
    return {
      band,
      scenarios: seeds.size,
      opposition: [rounded(Math.min(...oppositions)), rounded(Math.max(...oppositions))],
      passing: meanOf(drawn.map(({ passing }) => passing)),
      rows,
    };
  });
}
