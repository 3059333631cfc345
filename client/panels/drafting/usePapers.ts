import { type PapersNow, papersNow } from '../../../shared/rules/papers/paperRules.ts';
import { useGame } from '../../store/GameContext.ts';

/** The papers of the round with their rules; `null` where there are none. */
export function usePapers(): PapersNow | null {
  const { pack, view } = useGame();
  return papersNow({ pack: pack.value, state: view.value });
}
