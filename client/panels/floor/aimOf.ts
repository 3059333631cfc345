import type { MotionTerms } from '../../../shared/game/floor/Floor.ts';
import type { MotionKind } from '../../../shared/game/vocabulary.ts';
import type { MotionTargets } from '../../../shared/rules/Options.ts';

/** What somebody has chosen for a motion to name. */
export type Aim = Pick<MotionTerms, 'paper' | 'amendment' | 'papers' | 'motion' | 'clauses'>;

/** What a motion of a kind names: what was chosen as long as it can be named, else the first that can. */
export function aimOf(kind: MotionKind, targets: MotionTargets, aim: Aim): Aim {
  switch (kind) {
    case 'introduceDraft': {
      const { amendment } = aim;
      if (amendment !== undefined && targets.amendments.includes(amendment)) return { amendment };
      const paper = targets.papers.find((id) => id === aim.paper) ?? targets.papers[0];
      if (paper !== undefined) return { paper };
      const [first] = targets.amendments;
      return first === undefined ? {} : { amendment: first };
    }
    case 'divideQuestion': {
      const chosen = targets.divisible.find(({ paper }) => paper === aim.paper) ?? targets.divisible[0];
      if (chosen === undefined) return {};
      const picked = (aim.clauses ?? []).filter((clause) => chosen.clauses.includes(clause));
      return { paper: chosen.paper, clauses: picked.length > 0 ? picked : chosen.clauses };
    }
    case 'reorderDrafts':
      return {
        papers: aim.papers?.length === targets.drafts.length ? aim.papers : targets.drafts.toReversed(),
      };
    case 'reconsider': {
      const motion = targets.decisions.find((id) => id === aim.motion) ?? targets.decisions[0];
      return motion === undefined ? {} : { motion };
    }
    default:
      return {};
  }
}
