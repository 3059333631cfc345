import type { GameState, HiddenState } from '../../game/GameState.ts';
import type { ClauseId, Side } from '../../game/ids.ts';
import { bell, streamOf } from '../../game/random.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { coefficient } from '../../world/Coefficients.ts';

/**
 * The mood at home of a round, for each side and clause, in hundredths of a point; seats see it only roughly. `null`
 * where the seed is not known, as in a view.
 */
export function drawMoods(pack: LoadedPack, state: GameState, round: number): HiddenState['moods'] | null {
  const seed = state.hidden?.seed;
  if (seed === undefined) return null;
  const deviation = coefficient(pack.coefficients, 'home.mood');
  const moodsOf = (side: Side): HiddenState['moods'][Side] =>
    Object.fromEntries(
      pack.raw.clauses.map(({ id }): [ClauseId, number] => [
        id,
        bell(streamOf(seed, ['mood', round, side, id]), deviation),
      ]),
    );
  return { us: moodsOf('us'), mx: moodsOf('mx') };
}
