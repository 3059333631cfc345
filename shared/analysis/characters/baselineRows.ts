import { BASELINES, type Baseline } from '../../bots/baselines/baselines.ts';
import type { CharacterPolicy } from '../../bots/bots.ts';
import { meanOf } from '../statistics/estimate.ts';
import { chanceOfDifference, holm } from '../statistics/holm.ts';
import { advantagesOf } from './advantage.ts';
import type { CharacterGames } from './CharacterGames.ts';
import type { BaselineRow } from './CharactersReport.ts';
import { paired, SIGNIFICANT } from './levelRows.ts';

/** Every character at every level against every baseline in the same seats of the same games. */
export function baselineRows(
  played: CharacterGames,
  policies: readonly CharacterPolicy[],
): readonly BaselineRow[] {
  const scale = advantagesOf(played);
  const pairs = policies.flatMap((player) => BASELINES.map((baseline) => ({ player, baseline })));
  const differences = pairs.map(({ player, baseline }) =>
    paired(played.among(player), played.among(baseline), scale.mean),
  );
  const corrected = holm(differences.map(chanceOfDifference));
  return policies.map((player): BaselineRow => {
    const found = (sign: 1 | -1): readonly Baseline[] =>
      pairs.flatMap((pair, index) =>
        pair.player === player &&
        sign * meanOf(differences[index] ?? []) > 0 &&
        (corrected[index] ?? 1) < SIGNIFICANT
          ? [pair.baseline]
          : [],
      );
    const below = found(1);
    const above = found(-1);
    const open = BASELINES.filter((name) => !below.includes(name) && !above.includes(name));
    return { player, better: below, open, worse: above };
  });
}
