import { mapValues } from '../../game/entries.ts';
import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import { becomesPoliceMatter } from '../../rules/succession/projectHalfYears.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { type SeatOutcome, seatOutcomes } from '../score/seatOutcome.ts';
import { playRoad, type RoadGame } from './playRoad.ts';
import type { Road } from './Road.ts';
import type { RoadOutcome } from './RoadOutcome.ts';

/** Walks a road with a seed and says what it came to. */
export function walk(pack: LoadedPack, road: Road, game: RoadGame): RoadOutcome {
  return outcomeOf(pack, playRoad(pack, road, game), game.seed);
}

function outcomeOf(pack: LoadedPack, state: GameState, seed: string): RoadOutcome {
  const table = { pack, state };
  const kept = state.conclusion?.kept ?? [];
  return {
    seed,
    seats: mapValues<SeatId, SeatOutcome, number>(seatOutcomes(table), ({ total }) => total),
    policeMatter: becomesPoliceMatter(table),
    changed: kept.length,
    kept: kept.reduce((sum, { probability }) => sum + probability, 0) / 10000,
    counted: state.conclusion?.homeAcceptance.counted ?? 0,
    accepted: state.conclusion?.homeAcceptance.accepted ?? 0,
  };
}
