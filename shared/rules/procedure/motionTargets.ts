import { draftsInOrder } from '../../game/papers/Paper.ts';
import type { MotionTargets } from '../Options.ts';
import { introducibleAmendments, mayBeIntroduced, papersNow } from '../papers/paperRules.ts';
import { operativeClauses } from '../papers/paperText.ts';
import type { Table } from '../Table.ts';

const NOTHING: MotionTargets = { papers: [], amendments: [], drafts: [], divisible: [], decisions: [] };

/** What motions can name right now. */
export function motionTargets(table: Table): MotionTargets {
  const now = papersNow(table);
  if (now === null) return NOTHING;
  const { desk, floor, rules } = now;
  const drafts = draftsInOrder(desk);
  return {
    // after closure no new draft comes in
    papers:
      floor.stage === 'voting'
        ? []
        : desk.papers.filter((paper) => mayBeIntroduced(table, paper, rules)).map(({ id }) => id),
    amendments: introducibleAmendments(table, now).map(({ id }) => id),
    drafts: drafts.map(({ id }) => id),
    divisible: drafts
      .map(({ id, text }) => ({ paper: id, clauses: operativeClauses(table.state, text) }))
      .filter(({ clauses }) => clauses.length > 0),
    decisions: floor.decided.map(({ motion }) => motion),
  };
}
