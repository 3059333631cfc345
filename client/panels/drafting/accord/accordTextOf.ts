import type { GameState } from '../../../../shared/game/GameState.ts';
import { type ClauseId, SIDES } from '../../../../shared/game/ids.ts';
import type { ClauseDetails, Paper } from '../../../../shared/game/papers/Paper.ts';
import { accord } from '../../../../shared/i18n/accord.ts';
import { speakerOf } from '../../../../shared/i18n/text.ts';
import type { LoadedPack } from '../../../../shared/scenario/LoadedPack.ts';
import type { Words } from '../../../words/Words.ts';
import type { AccordText } from './AccordText.ts';

/** The accord of the round in words, from its adoption until the next round; `null` where none was adopted. */
export function accordTextOf(view: GameState, pack: LoadedPack, words: Words): AccordText | null {
  const { draft, floor, round } = view;
  const vote = view.votes.findLast((record) => record.round === round && record.motion.kind === 'accord');
  if (view.adopted !== true || draft === null || vote === undefined) return null;
  const t = speakerOf(accord, () => words.language);
  const adopted: readonly Paper[] = floor?.desk.papers.filter(({ stage }) => stage === 'adopted') ?? [];
  const half = words.half(pack.raw.halfYears[round - 1]?.id ?? '');
  const changed = view.docket.filter((clause) => (draft.terms[clause]?.sponsors.length ?? 0) > 0);
  const named = unique(adopted.flatMap(({ sponsors }) => sponsors));
  const sponsors =
    named.length > 0 ? named : unique(changed.flatMap((one) => draft.terms[one]?.sponsors ?? []));
  const signatories = unique(adopted.flatMap((paper) => paper.signatories)).filter(
    (seat) => !sponsors.includes(seat),
  );
  const tallies = SIDES.flatMap((side) => {
    const { yes, no, abstain, entitled: n, overriddenBy } = vote.sides[side];
    return [
      t('tally', { side: words.side(side), yes, no, abstain, n }),
      ...(overriddenBy === null ? [] : [t('alone', { seat: words.seat(overriddenBy) })]),
    ];
  });
  return {
    language: words.language,
    title: t('title', { half }),
    subtitle: t('subtitle'),
    preamble: [t('parties'), t(draft.frame), t('sovereignty'), t('institutions'), t('rights'), t('homes')],
    agree: t('agree'),
    clauses: changed.flatMap((clause) => {
      const term = draft.terms[clause];
      if (term === undefined) return [];
      const notes = [
        ...detailsText(detailsOf(adopted, clause), pack, words),
        ...(term.visibility === 'quiet' ? [t('quietly')] : []),
      ];
      return [{ name: words.clause(clause), text: words.prose(clause, term.level), notes }];
    }),
    closing: [
      ...(draft.linked.length > 1 ? [t('linked', { list: words.clauses(draft.linked) })] : []),
      t('force'),
    ],
    adopted: t('adopted'),
    record: [
      ...(sponsors.length > 0 ? [t('names', { seats: words.seats(sponsors) })] : []),
      ...(signatories.length > 0 ? [t('signed', { seats: words.seats(signatories) })] : []),
      ...tallies,
    ],
    footer: t('game'),
  };
}

function detailsOf(papers: readonly Paper[], clause: ClauseId): ClauseDetails | null {
  return (
    papers.map(({ text }) => text.terms[clause]?.details ?? null).find((details) => details !== null) ?? null
  );
}

function detailsText(details: ClauseDetails | null, pack: LoadedPack, words: Words): readonly string[] {
  if (details === null) return [];
  const t = speakerOf(accord, () => words.language);
  const { actor, amount, deadline } = details;
  const half = deadline === null ? undefined : pack.raw.halfYears[deadline]?.id;
  return [
    ...(actor === null ? [] : [t('actor', { seat: words.seat(actor) })]),
    ...(amount === null ? [] : [t('amount', { n: amount })]),
    ...(half === undefined ? [] : [t('deadline', { half: words.half(half) })]),
  ];
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
