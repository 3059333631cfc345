import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';

/** The first public vote after the half-year of a round, and in how many half-years; `null` when there is none left. */
export function nextVote(
  pack: LoadedPack,
  round: number,
): { readonly vote: string; readonly halves: number } | null {
  const next = pack.votes.find(({ half }) => half >= round);
  return next === undefined ? null : { vote: next.vote.id, halves: next.half - (round - 1) };
}
