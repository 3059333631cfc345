import type { MotionTerms } from '../../game/floor/Floor.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import { unreachable } from '../../game/unreachable.ts';
import { layDraft } from '../papers/layDraft.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { motionTargets } from './motionTargets.ts';

interface OnPapers extends MotionTerms {
  readonly kind:
    | 'appeal'
    | 'introduceDraft'
    | 'reconsider'
    | 'reorderDrafts'
    | 'divideQuestion'
    | 'rollCall'
    | 'importantQuestion';
}

/** What a motion on rulings, decisions or papers does that has carried. */
export function executedOnPapers(table: Table, terms: OnPapers): readonly GameEvent[] {
  const { floor } = table.state;
  if (floor === null) return [];
  switch (terms.kind) {
    case 'appeal':
      return floor.ruledOut === null ? [] : [{ type: 'RulingOverturned', motion: floor.ruledOut.id }];
    case 'introduceDraft':
      if (terms.amendment !== undefined) return [{ type: 'AmendmentIntroduced', amendment: terms.amendment }];
      return terms.paper === undefined ? [] : [{ type: 'PaperIntroduced', paper: terms.paper }];
    case 'reconsider':
      return takenBack(table, terms);
    case 'reorderDrafts': {
      const [first] = terms.papers ?? [];
      return sequence(table, [
        () => [{ type: 'DraftsReordered', order: terms.papers ?? [] }],
        (now) => (first === undefined ? [] : layDraft(now, first)),
      ]);
    }
    case 'divideQuestion': {
      const paper = terms.paper ?? motionTargets(table).divisible[0]?.paper;
      return paper === undefined ? [] : [{ type: 'QuestionDivided', paper, clauses: terms.clauses ?? [] }];
    }
    case 'rollCall':
      return [{ type: 'BallotRulesSet', ballots: { ...floor.ballots, rollCall: true } }];
    case 'importantQuestion':
      return [{ type: 'BallotRulesSet', ballots: { ...floor.ballots, important: true } }];
    default:
      return unreachable(terms.kind);
  }
}

/** The decision no longer holds; a draft goes back to its sponsors. */
function takenBack({ state }: Table, { motion }: MotionTerms): readonly GameEvent[] {
  const decision = state.floor?.decided.find((other) => other.motion === motion);
  if (decision === undefined) return [];
  const { paper } = decision.terms;
  const isDraft = state.floor?.desk.papers.some(({ id, stage }) => id === paper && stage === 'draft');
  return [
    { type: 'DecisionReconsidered', motion: decision.motion },
    ...(paper !== undefined && isDraft === true ? [{ type: 'PaperReturned', paper } as const] : []),
  ];
}
