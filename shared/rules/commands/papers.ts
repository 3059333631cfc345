import type { CommandKind } from '../../game/Command.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { PaperId, SeatId } from '../../game/ids.ts';
import { namesOn, type Paper } from '../../game/papers/Paper.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { ok, type Result } from '../../game/result.ts';
import { settlePapers } from '../papers/consequences.ts';
import { isOpenPaper, type PapersNow, papersNow } from '../papers/paperRules.ts';
import { operativeClauses, saysNothing, textOf, workingText } from '../papers/paperText.ts';
import { refuse } from '../refuse.ts';
import { seatsOf } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import type { CommandRule } from './CommandRule.ts';
import { duplicateOf, offDocket, TALKS } from './shared.ts';

/** The papers, or the refusal of a command that needs them. */
export function needsPapers(table: Table, command: CommandKind): Result<PapersNow, Refusal> {
  const now = papersNow(table);
  return now === null ? refuse(command, 'noPapers') : ok(now);
}

/** Begins a working paper; who starts it is its first sponsor. */
export const startPaper: CommandRule<'startPaper'> = {
  steps: TALKS,
  options: (table, seat) => {
    const now = needsPapers(table, 'startPaper');
    if (!now.ok) return now;
    const max = now.value.rules.mostPapers;
    const own = now.value.desk.papers.filter(({ by }) => by === seat).length;
    if (own >= max) return refuse('startPaper', 'tooManyPapers', { max });
    return ok({ clauses: table.state.docket, workingText: workingText(table.state) });
  },
  judge: (table, seat, { terms, frame, linked }) => {
    const { state } = table;
    const clauses = terms.map(({ clause }) => clause);
    const stray = offDocket(state, [...clauses, ...linked]);
    if (stray !== null) return refuse('startPaper', 'clauseNotOnDocket', { clause: stray });
    const twice = duplicateOf(clauses) ?? duplicateOf(linked);
    if (twice !== null) return refuse('startPaper', 'duplicateClause', { clause: twice });
    const text = textOf(state, terms, frame, linked);
    if (saysNothing(text)) return refuse('startPaper', 'nothingChanges');
    const number = (state.floor?.desk.papers.length ?? 0) + 1;
    const paper: Paper = {
      id: `paper:${state.round}.${number}`,
      by: seat,
      stage: 'working',
      text,
      sponsors: [seat],
      signatories: [],
      amended: false,
      divided: [],
    };
    return ok([{ type: 'PaperStarted', paper }]);
  },
};

/** Supports a paper, with a say in its text. */
export const sponsorPaper: CommandRule<'sponsorPaper'> = {
  steps: TALKS,
  options: (table, seat) =>
    papersFor(table, 'sponsorPaper', (paper) => !paper.sponsors.includes(seat), 'onPaperAlready'),
  judge: (table, seat, { paper }, { papers }) =>
    named(table, 'sponsorPaper', { seat, paper, papers, as: 'sponsor' }),
};

/** Wants a paper debated, without supporting it. */
export const signPaper: CommandRule<'signPaper'> = {
  steps: TALKS,
  options: (table, seat) =>
    papersFor(table, 'signPaper', (paper) => !namesOn(paper).includes(seat), 'onPaperAlready'),
  judge: (table, seat, { paper }, { papers }) =>
    named(table, 'signPaper', { seat, paper, papers, as: 'signatory' }),
};

/** Takes an own name off. The last sponsor takes the paper along; a draft that lacks one goes back. */
export const leavePaper: CommandRule<'leavePaper'> = {
  steps: TALKS,
  options: (table, seat) =>
    papersFor(table, 'leavePaper', (paper) => namesOn(paper).includes(seat), 'unknownPaper'),
  judge: (table, seat, { paper }, { papers }) =>
    named(table, 'leavePaper', { seat, paper, papers, as: null }),
};

/** A sponsor of a working paper says who does a clause, how much of it, and by when. */
export const detailClause: CommandRule<'detailClause'> = {
  steps: TALKS,
  options: (table, seat) => {
    const now = needsPapers(table, 'detailClause');
    if (!now.ok) return now;
    const own = now.value.desk.papers.filter(
      (paper) => paper.stage === 'working' && paper.sponsors.includes(seat),
    );
    const papers = own
      .map((paper) => ({ paper: paper.id, clauses: operativeClauses(table.state, paper.text) }))
      .filter(({ clauses }) => clauses.length > 0);
    return papers.length > 0
      ? ok({ papers })
      : refuse('detailClause', 'notSponsor', {
          rule: 'sponsorPaper',
          inOrderInstead: 'startPaper sponsorPaper',
        });
  },
  judge: (table, _seat, { paper: id, clause, details }, { papers }) => {
    const paper = papersNow(table)?.desk.papers.find((other) => other.id === id);
    const choice = papers.find((other) => other.paper === id);
    if (paper === undefined || choice === undefined)
      return refuse('detailClause', 'notSponsor', { rule: 'sponsorPaper', inOrderInstead: 'sponsorPaper' });
    const term = paper.text.terms[clause];
    if (term === undefined || !choice.clauses.includes(clause))
      return refuse('detailClause', 'unknownClause', { clause });
    if (details.actor !== null && !seatsOf(table.state).includes(details.actor))
      return refuse('detailClause', 'unknownSeat', { seat: details.actor });
    const text = { ...paper.text, terms: { ...paper.text.terms, [clause]: { ...term, details } } };
    return ok([{ type: 'PaperChanged', paper: id, by: 'sponsors', text }]);
  },
};

function papersFor(
  table: Table,
  command: 'sponsorPaper' | 'signPaper' | 'leavePaper',
  fits: (paper: Paper) => boolean,
  otherwise: 'onPaperAlready' | 'unknownPaper',
): Result<{ readonly papers: readonly PaperId[] }, Refusal> {
  const now = needsPapers(table, command);
  if (!now.ok) return now;
  const open = now.value.desk.papers.filter(isOpenPaper);
  const papers = open.filter(fits).map(({ id }) => id);
  if (papers.length > 0) return ok({ papers });
  const code = open.length === 0 ? 'unknownPaper' : otherwise;
  return refuse(command, code, { rule: command, inOrderInstead: 'startPaper' });
}

function named(
  table: Table,
  command: 'sponsorPaper' | 'signPaper' | 'leavePaper',
  {
    seat,
    paper,
    papers,
    as,
  }: {
    readonly seat: SeatId;
    readonly paper: PaperId;
    readonly papers: readonly PaperId[];
    readonly as: 'sponsor' | 'signatory' | null;
  },
): Result<readonly GameEvent[], Refusal> {
  if (!papers.includes(paper)) {
    const open = papersNow(table)?.desk.papers.some((other) => other.id === paper && isOpenPaper(other));
    const code = open === true && command !== 'leavePaper' ? 'onPaperAlready' : 'unknownPaper';
    return refuse(command, code, { rule: command, inOrderInstead: 'startPaper' });
  }
  return ok(sequence(table, [() => [{ type: 'PaperNamed', paper, seat, as }], settlePapers]));
}
