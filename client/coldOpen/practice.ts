import raw from '../../assets/practice-draft/pack.json' with { type: 'json' };
import { type HomeStory, homeStory } from '../../shared/analysis/coldOpen/homeStory.ts';
import {
  type PracticeMove,
  practiceGame,
  takePractice,
} from '../../shared/analysis/coldOpen/practiceGame.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { loadPack } from '../../shared/scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';
import { practiceTexts } from './practiceTexts.ts';

/** What came of a choice, by the rules of the game. */
export interface Outcome {
  readonly final: GameState;
  readonly story: HomeStory;
}

const game = practiceGame({ pack: loadPack(raw as unknown as ScenarioPack), texts: practiceTexts });

/** Plays the practice draft with a choice, as far as both homes. Rejects only when the draft itself is broken. */
export async function outcomeOf(move: PracticeMove): Promise<Outcome> {
  const { final } = await takePractice(await game, move);
  const story = homeStory(final);
  if (story === null) throw new Error('no home was asked');
  return { final, story };
}
