import type { GameState } from '../../../shared/game/GameState.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';
import type { TableWords } from '../TableWords.ts';
import type { Headline } from './SceneModel.ts';

/**
 * The clippings on the wall, one for each round so far, oldest first: what the press printed first in it (where it
 * printed nothing, what the half-year is called), and whether anything came home from it.
 */
export function headlinesOf(view: GameState, pack: ScenarioPack, words: TableWords): readonly Headline[] {
  const rounds = Math.min(view.round, view.settings.rounds, pack.halfYears.length);
  return pack.halfYears.slice(0, Math.max(0, rounds)).map((half, index) => {
    const round = index + 1;
    const card = view.cards.find((one) => one.round === round)?.card;
    return {
      round,
      half: words.half(half.id),
      theme: words.theme(half.id),
      text: card === undefined ? words.theme(half.id) : words.headline(card),
      result: resultOf(view, round),
    };
  });
}

function resultOf(view: GameState, round: number): Headline['result'] {
  // The count at home is shown before its outcome is told.
  if (view.round === round && view.step !== 'outcome' && view.step !== 'over') return null;
  const counted = view.ratifications.filter((one) => one.round === round);
  if (counted.length === 0) return view.round > round ? 'none' : null;
  return counted.some((one) => one.ratified) ? 'home' : 'refused';
}
