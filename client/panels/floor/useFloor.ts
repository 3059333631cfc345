import type { Floor } from '../../../shared/game/floor/Floor.ts';
import { floorNow } from '../../../shared/rules/procedure/procedureOf.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { useGame } from '../../store/GameContext.ts';

/** The floor of the running debate with its rules; `null` where there is none. */
export function useFloor(): { readonly floor: Floor; readonly procedure: Procedure } | null {
  const { pack, view } = useGame();
  return floorNow({ pack: pack.value, state: view.value });
}
