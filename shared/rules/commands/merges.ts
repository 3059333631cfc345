import { ok } from '../../game/result.ts';
import { settlePapers } from '../papers/consequences.ts';
import { isOpenPaper } from '../papers/paperRules.ts';
import { refuse } from '../refuse.ts';
import { sequence } from '../sequence.ts';
import type { CommandRule } from './CommandRule.ts';
import { needsPapers } from './papers.ts';
import { TALKS } from './shared.ts';

/** A sponsor of one of two papers proposes to make one of them. */
export const proposeMerge: CommandRule<'proposeMerge'> = {
  steps: TALKS,
  options: (table, seat) => {
    const now = needsPapers(table, 'proposeMerge');
    if (!now.ok) return now;
    const { papers, merges } = now.value.desk;
    const open = papers.filter(isOpenPaper);
    const pairs = open.flatMap((keep) =>
      open
        .filter((add) => add.id !== keep.id)
        .filter((add) => [...keep.sponsors, ...add.sponsors].includes(seat))
        .filter((add) => !merges.some((merge) => merge.keep === keep.id && merge.add === add.id))
        .map((add) => ({ keep: keep.id, add: add.id })),
    );
    return pairs.length > 0
      ? ok({ pairs })
      : refuse('proposeMerge', 'nothingToMerge', {
          rule: 'proposeMerge',
          inOrderInstead: 'startPaper sponsorPaper',
        });
  },
  judge: (table, seat, { keep, add }, { pairs }) => {
    if (!pairs.some((pair) => pair.keep === keep && pair.add === add))
      return refuse('proposeMerge', 'nothingToMerge', {
        rule: 'proposeMerge',
        inOrderInstead: 'sponsorPaper',
      });
    const number = (table.state.floor?.desk.merged ?? 0) + 1;
    const merge = {
      id: `merge:${table.state.round}.${number}`,
      by: seat,
      keep,
      add,
      agreed: [seat],
    } as const;
    return ok(sequence(table, [() => [{ type: 'MergeProposed', merge }], settlePapers]));
  },
};

/** A sponsor of either paper agrees to the merger, or ends it. */
export const answerMerge: CommandRule<'answerMerge'> = {
  steps: TALKS,
  options: (table, seat) => {
    const now = needsPapers(table, 'answerMerge');
    if (!now.ok) return now;
    const { papers, merges } = now.value.desk;
    const mine = merges.filter(({ keep, add, agreed }) => {
      const pair = papers.filter(({ id }) => id === keep || id === add);
      return pair.some(({ sponsors }) => sponsors.includes(seat)) && !agreed.includes(seat);
    });
    return mine.length > 0
      ? ok({ merges: mine.map(({ id }) => id) })
      : refuse('answerMerge', 'unknownMerge', { rule: 'answerMerge', inOrderInstead: 'proposeMerge' });
  },
  judge: (table, seat, { merge, answer }, { merges }) => {
    if (!merges.includes(merge))
      return refuse('answerMerge', 'unknownMerge', { rule: 'answerMerge', inOrderInstead: 'proposeMerge' });
    if (answer === 'refuse') return ok([{ type: 'MergeEnded', merge, outcome: 'refused' }]);
    return ok(sequence(table, [() => [{ type: 'MergeAgreed', merge, seat }], settlePapers]));
  },
};
