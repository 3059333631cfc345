import type { GameState } from '../../../shared/game/GameState.ts';
import { type AmendmentId, SIDES } from '../../../shared/game/ids.ts';
import type { Motion } from '../../../shared/game/Vote.ts';
import { motionWords } from '../../words/motionWords.ts';
import type { TableWords } from '../TableWords.ts';
import { filled } from '../TableWords.ts';
import { floorOf, motionOnFloor } from './floorModel.ts';
import type { MotionModel } from './SceneModel.ts';
import { revealedVote } from './seatModels.ts';

/** The motion on the floor, and its tally once the ballots are shown. */
export function motionModel(view: GameState, words: TableWords): MotionModel | null {
  const floor = floorOf(view);
  if (floor !== null) return motionOnFloor(floor, words);
  if (view.vote !== null) {
    return { ...named(view, words, view.vote.motion), open: true, result: null, resultWord: '', tallies: [] };
  }
  const record = revealedVote(view);
  if (record === null) return null;
  const result = record.adopted ? 'adopted' : 'rejected';
  return {
    ...named(view, words, record.motion),
    open: false,
    result,
    resultWord: words.table(result),
    tallies: SIDES.map((side) => {
      const { yes, no, abstain, majority } = record.sides[side];
      return { side, yes, no, abstain, majority };
    }),
  };
}

function named(
  view: GameState,
  words: TableWords,
  motion: Motion,
): Pick<MotionModel, 'kind' | 'title' | 'detail'> {
  if (motion.kind === 'accord') {
    const clauses = view.docket.filter(
      (clause) => view.draft?.terms[clause]?.level !== view.standing.clauses[clause]?.level,
    );
    return {
      kind: 'accord',
      title: words.table('motionAccord'),
      detail: clauses.map((clause) => words.clause(clause)).join(' · '),
    };
  }
  if (motion.kind !== 'amendment') {
    return { kind: 'amendment', title: motionWords(motion, words), detail: '' };
  }
  const index = view.amendments.findIndex((amendment) => amendment.id === motion.amendment);
  return {
    kind: 'amendment',
    title: filled(words.table('motionAmendment'), { n: index + 1 }),
    detail: changeWords(view, words, motion.amendment),
  };
}

function changeWords(view: GameState, words: TableWords, id: AmendmentId): string {
  const change = view.amendments.find((amendment) => amendment.id === id)?.change;
  if (change === undefined) return '';
  switch (change.kind) {
    case 'term': {
      const { clause, level } = change.term;
      return `${words.clause(clause)}: ${words.level(clause, level)}`;
    }
    case 'frame':
      return words.table(change.frame === 'shared' ? 'frameShared' : 'frameAssistance');
    case 'link':
      return `${words.table('linkChange')}: ${change.clauses.map((one) => words.clause(one)).join(' + ')}`;
  }
}
