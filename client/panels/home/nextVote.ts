import { SIDES, type Side } from '../../../shared/game/ids.ts';
import { electoralPressure } from '../../../shared/rules/ratification/electoralPressure.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';
import { coefficient, sourceOf } from '../../../shared/world/Coefficients.ts';

/** The next public vote of a side, seen from a half-year. */
export interface NextVote {
  readonly side: Side;
  /** `null` when there is none left. */
  readonly vote: string | null;
  /** Half-years until then; 0 at the end of this one. */
  readonly halves: number;
  /** What tension costs at home in this half-year, in hundredths of its usual cost. */
  readonly pressure: number;
  readonly source: string;
}

/** The next votes of both sides from the half-year of a round on, and how they weigh at home in it. */
export function nextVotes(pack: LoadedPack, round: number): readonly NextVote[] {
  return SIDES.map((side) => {
    const next = pack.votes.find(({ half, vote }) => half >= round - 1 && vote.side === side);
    const id = electoralPressure(pack, side, round) ?? 'home.pressure.vote';
    return {
      side,
      vote: next?.vote.id ?? null,
      halves: next === undefined ? 0 : next.half - (round - 1),
      pressure: electoralPressure(pack, side, round) === null ? 100 : coefficient(pack.coefficients, id),
      source: sourceOf(pack.coefficients, id),
    };
  });
}
