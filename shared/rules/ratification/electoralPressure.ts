import type { Side } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';

/**
 * The coefficient that multiplies what tension costs at a home: in the half-year of its vote, in the one before, or
 * `null` when no vote is near (Arzt 2009, pp. 3 and 6).
 */
export function electoralPressure(
  pack: LoadedPack,
  side: Side,
  round: number,
): 'home.pressure.vote' | 'home.pressure.before' | null {
  const votesIn = (half: number): boolean =>
    pack.votes.some((entry) => entry.half === half && entry.vote.side === side);
  if (votesIn(round - 1)) return 'home.pressure.vote';
  return votesIn(round) ? 'home.pressure.before' : null;
}
