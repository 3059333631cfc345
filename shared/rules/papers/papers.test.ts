import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ClauseId, PaperId, SeatId } from '../../game/ids.ts';
import { contradictions } from '../../game/papers/contradictions.ts';
import type { Paper } from '../../game/papers/Paper.ts';
import type { Term, TextChange } from '../../game/terms.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { playedTable, type TestTable } from '../../testing/playedTable.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const SIX = [
  'us-white-house',
  'us-justice',
  'us-congress',
  'mx-presidency',
  'mx-defense',
  'mx-senate',
] as const satisfies readonly SeatId[];
const [WHITE_HOUSE, JUSTICE, CONGRESS, PRESIDENCY, DEFENSE, SENATE] = SIX;
const FIRST: PaperId = 'paper:1.1';
const SECOND: PaperId = 'paper:1.2';

const debate = (preset: 'formal' | 'classroom' = 'formal'): TestTable => {
  const table = playedTable(raw, { seats: SIX, preset }).until('debate');
  return table;
};
const term = (table: TestTable, place: number, level: Level): Term => {
  const clause = table.state.docket[place]!;
  return { clause, level, visibility: 'announced' };
};
/** A level the clause does not stand at. */
const other = (table: TestTable, place: number, step = 1): Term => {
  const standing = table.state.standing.clauses[table.state.docket[place]!]!.level;
  return term(table, place, ((standing + step) % 4) as Level);
};
const change = (of: Term): TextChange => ({ kind: 'term', term: of });
const paper = (table: TestTable, id: PaperId): Paper =>
  table.state.floor!.desk.papers.find((one) => one.id === id)!;
const starts = (table: TestTable, seat: SeatId, terms: readonly Term[]): TestTable =>
  table.does(seat, { kind: 'startPaper', terms, frame: null, linked: [] });
const introduces = (table: TestTable, seat: SeatId, id: PaperId): TestTable =>
  table.does(seat, { kind: 'makeMotion', terms: { kind: 'introduceDraft', paper: id } });
/** A draft of two sponsors, one of each delegation, on the floor. */
const introduced = (table: TestTable, id: PaperId, by: SeatId, with_: SeatId, terms: readonly Term[]) =>
  introduces(starts(table, by, terms).does(with_, { kind: 'sponsorPaper', paper: id }), by, id);
const motion = (table: TestTable) => table.state.vote!.motion;
/** Everybody called or asked answers the vote that is open. */
const ballots = (table: TestTable, no: readonly SeatId[] = []): TestTable => {
  const count = table.state.votes.length;
  let now = table;
  for (let asked = 0; now.state.votes.length === count && asked < 24; asked += 1) {
    const called = SIX.find((seat) => now.refusalOf(seat, { kind: 'castBallot', ballot: 'no' }) === null)!;
    now = now.does(called, { kind: 'castBallot', ballot: no.includes(called) ? 'no' : 'yes' });
  }
  return now;
};
const allReady = (table: TestTable): TestTable =>
  SIX.reduce(
    (now, seat) =>
      now.state.step === 'amendments' && now.refusalOf(seat, { kind: 'setReady', ready: true }) === null
        ? now.does(seat, { kind: 'setReady', ready: true })
        : now,
    table,
  );

describe('a paper', () => {
  test('needs a sponsor from each delegation, and a fifth of the seats rounded up, to come on the floor', () => {
    const started = starts(debate(), CONGRESS, [other(debate(), 0)]);
    const motioned = { kind: 'makeMotion', terms: { kind: 'introduceDraft', paper: FIRST } } as const;
    expect(started.refusalOf(CONGRESS, motioned)).toBe('sponsorMissing');
    const both = started.does(SENATE, { kind: 'sponsorPaper', paper: FIRST });
    expect(both.refusalOf(CONGRESS, motioned)).toBeNull();
    // twelve seats: three names
    const twelve = raw.seats.map(({ id }) => id);
    const large = playedTable(raw, { seats: twelve, preset: 'formal' }).until('debate');
    const two = starts(large, CONGRESS, [other(large, 0)]).does(SENATE, {
      kind: 'sponsorPaper',
      paper: FIRST,
    });
    expect(two.refusalOf(CONGRESS, motioned)).toBe('tooFewSignatures');
    const three = two.does(DEFENSE, { kind: 'signPaper', paper: FIRST });
    expect(three.refusalOf(CONGRESS, motioned)).toBeNull();
  });

  test('goes back when a delegation has no sponsor on it, and away with its last sponsor', () => {
    const table = debate();
    const draft = introduced(table, FIRST, CONGRESS, SENATE, [other(table, 0)]);
    const back = draft.does(SENATE, { kind: 'leavePaper', paper: FIRST });
    expect(paper(back, FIRST).stage).toBe('working');
    expect(paper(back.does(CONGRESS, { kind: 'leavePaper', paper: FIRST }), FIRST).stage).toBe('withdrawn');
  });

  test('in quick there is none', () => {
    const quick = playedTable(raw, { seats: SIX, preset: 'quick' }).until('caucus');
    expect(
      quick.refusalOf(CONGRESS, { kind: 'startPaper', terms: [other(quick, 0)], frame: null, linked: [] }),
    ).toBe('noPapers');
  });

  test('details are words of a sponsor, without weight', () => {
    const table = starts(debate(), CONGRESS, [other(debate(), 0)]);
    const clause = table.state.docket[0]!;
    const details = { actor: JUSTICE, amount: 50, deadline: 2 } as const;
    const asked = { kind: 'detailClause', paper: FIRST, clause, details } as const;
    expect(table.refusalOf(SENATE, asked)).toBe('notSponsor');
    expect(paper(table.does(CONGRESS, asked), FIRST).text.terms[clause]!.details).toEqual(details);
  });
});

describe('amendments', () => {
  test('of a lone sponsor change its paper at once; with a co-sponsor both must agree', () => {
    const table = starts(debate(), CONGRESS, [other(debate(), 0)]);
    const more = change(other(table, 1));
    const alone = table.does(CONGRESS, { kind: 'proposeAmendment', change: more, to: FIRST });
    expect(Object.keys(paper(alone, FIRST).text.terms)).toHaveLength(2);
    const shared = table
      .does(SENATE, { kind: 'sponsorPaper', paper: FIRST })
      .does(CONGRESS, { kind: 'proposeAmendment', change: more, to: FIRST });
    expect(Object.keys(paper(shared, FIRST).text.terms)).toHaveLength(1);
    const agreed = shared.does(SENATE, { kind: 'agreeAmendment', amendment: 'amendment:1.1' });
    expect(Object.keys(paper(agreed, FIRST).text.terms)).toHaveLength(2);
    expect(agreed.lastOf('AmendmentClosed')[0]!.outcome).toBe('friendly');
  });

  test('cannot be amended', () => {
    const table = starts(debate(), CONGRESS, [other(debate(), 0)]);
    const asked = table.does(SENATE, {
      kind: 'proposeAmendment',
      change: change(other(table, 1)),
      to: FIRST,
    });
    expect(
      asked.refusalOf(DEFENSE, {
        kind: 'proposeAmendment',
        change: change(other(table, 1, 2)),
        to: 'amendment:1.1',
      }),
    ).toBe('noAmendmentToAmendment');
  });

  test('with signatures enough are voted from the furthest; once one is voted in none is friendly', () => {
    const table = debate();
    const standing = table.state.standing.clauses[table.state.docket[0]!]!.level;
    const draft = introduced(table, FIRST, CONGRESS, SENATE, [other(table, 0), other(table, 1)]);
    const last = draft.until('amendments');
    const now = paper(last, FIRST).text.terms[last.state.docket[0]!]!.level;
    const levels = ([0, 1, 2, 3] as const).filter((level) => level !== now && level !== standing);
    const byDistance = [...levels].sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
    const [near, far] = [byDistance[0]!, byDistance.at(-1)!];
    const asked = last
      .does(DEFENSE, { kind: 'proposeAmendment', change: change(term(last, 0, near)) })
      .does(JUSTICE, { kind: 'proposeAmendment', change: change(term(last, 0, far)) })
      .does(PRESIDENCY, { kind: 'proposeAmendment', change: change(other(last, 2)) })
      .does(WHITE_HOUSE, { kind: 'signAmendment', amendment: 'amendment:1.1' })
      .does(WHITE_HOUSE, { kind: 'signAmendment', amendment: 'amendment:1.2' });
    const voting = allReady(asked);
    // the third has one name where two are needed
    expect(voting.state.amendments[2]!.brought!.outcome).toBe('lapsed');
    expect(motion(voting)).toEqual({ kind: 'amendment', amendment: 'amendment:1.2' });
    expect(voting.refusalOf(CONGRESS, { kind: 'agreeAmendment', amendment: 'amendment:1.1' })).toBeNull();
    const adopted = ballots(voting);
    expect(adopted.state.draft!.terms[last.state.docket[0]!]!.level).toBe(far);
    expect(motion(adopted)).toEqual({ kind: 'amendment', amendment: 'amendment:1.1' });
    expect(
      adopted.refusalOf(CONGRESS, { kind: 'agreeAmendment', amendment: 'amendment:1.1' }),
    ).not.toBeNull();
    expect(motion(ballots(adopted, SIX))).toEqual({ kind: 'accord' });
  });
});

describe('two papers', () => {
  test('become one when every sponsor of both agrees; the kept text stands where they differ', () => {
    const table = debate();
    const two = starts(starts(table, CONGRESS, [other(table, 0)]), SENATE, [
      other(table, 0, 2),
      other(table, 1),
    ]);
    const asked = two.does(CONGRESS, { kind: 'proposeMerge', keep: FIRST, add: SECOND });
    expect(paper(asked, SECOND).stage).toBe('working');
    const done = asked.does(SENATE, { kind: 'answerMerge', merge: 'merge:1.1', answer: 'agree' });
    expect(paper(done, SECOND).stage).toBe('merged');
    const kept = paper(done, FIRST);
    expect(kept.sponsors).toEqual([CONGRESS, SENATE]);
    expect(kept.text.terms[table.state.docket[0]!]!.level).toBe(other(table, 0).level);
    expect(kept.text.terms[table.state.docket[1]!]).toBeDefined();
    expect(done.lastOf('PaperEnded')[0]!.against!.where).toHaveLength(1);
  });

  test('contradict where they say different things of a clause, or of the frame', () => {
    const text = (level: Level, frame: 'shared' | 'assistance' | null) => ({
      terms: { 'clause:arms': { level, visibility: 'announced', details: null } } as const,
      frame,
      linked: [],
    });
    expect(contradictions(text(1, null), text(1, 'shared'))).toEqual([]);
    expect(contradictions(text(1, 'assistance'), text(2, 'shared')).map(({ kind }) => kind)).toEqual([
      'term',
      'frame',
    ]);
  });

  test('as drafts are voted in order; adopting one withdraws what contradicts it', () => {
    const table = debate();
    const first = introduced(table, FIRST, CONGRESS, SENATE, [other(table, 0)]);
    const both = introduced(first, SECOND, JUSTICE, DEFENSE, [other(table, 0, 2)]).until('amendments');
    const voting = allReady(both);
    expect(motion(voting)).toEqual({ kind: 'draft', paper: FIRST });
    const adopted = ballots(voting);
    expect(paper(adopted, FIRST).stage).toBe('adopted');
    expect(paper(adopted, SECOND).stage).toBe('withdrawn');
    expect(motion(adopted)).toEqual({ kind: 'accord' });
    const second = ballots(voting, SIX);
    expect(paper(second, FIRST).stage).toBe('failed');
    expect(motion(second)).toEqual({ kind: 'draft', paper: SECOND });
    expect(second.state.draft!.terms[table.state.docket[0]!]!.level).toBe(other(table, 0, 2).level);
  });

  test('change places when the body reorders them', () => {
    const table = debate();
    const first = introduced(table, FIRST, CONGRESS, SENATE, [other(table, 0)]);
    const both = introduced(first, SECOND, JUSTICE, DEFENSE, [other(table, 0, 2)]).until('amendments');
    const moved = both
      .does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'reorderDrafts', papers: [SECOND, FIRST] } })
      .does(DEFENSE, { kind: 'secondMotion', motion: `motion:1.${both.state.floor!.moved + 1}` });
    expect(motion(allReady(moved))).toEqual({ kind: 'draft', paper: SECOND });
  });
});

describe('a division', () => {
  const divided = (): { readonly table: TestTable; readonly clauses: readonly ClauseId[] } => {
    const table = debate();
    const draft = introduced(table, FIRST, CONGRESS, SENATE, [other(table, 0), other(table, 1)]);
    const last = draft.until('amendments');
    const clauses = last.state.docket.slice(0, 2);
    const moved = last
      .does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'divideQuestion', paper: FIRST, clauses } })
      .does(DEFENSE, { kind: 'secondMotion', motion: `motion:1.${last.state.floor!.moved + 1}` });
    return { table: allReady(moved), clauses };
  };

  test('votes operative clauses one by one; what finds no majority falls', () => {
    const { table, clauses } = divided();
    expect(motion(table)).toEqual({ kind: 'clause', paper: FIRST, clause: clauses[0] });
    const after = ballots(ballots(table, SIX));
    expect(Object.keys(paper(after, FIRST).text.terms)).toEqual([clauses[1]]);
    expect(motion(after)).toEqual({ kind: 'accord' });
  });

  test('a draft all of whose operative clauses fall has fallen', () => {
    const { table } = divided();
    const fallen = ballots(ballots(table, SIX), SIX);
    expect(paper(fallen, FIRST).stage).toBe('fell');
    expect(fallen.state.adopted).toBe(false);
    expect(fallen.state.step).toBe('statements');
  });

  test('names operative clauses only', () => {
    const table = debate();
    const last = introduced(table, FIRST, CONGRESS, SENATE, [other(table, 0)]).until('amendments');
    const clauses = [last.state.docket[1]!];
    expect(
      last.refusalOf(JUSTICE, {
        kind: 'makeMotion',
        terms: { kind: 'divideQuestion', paper: FIRST, clauses },
      }),
    ).toBe('nothingToDivide');
  });
});

describe('without a draft', () => {
  test('formal rules have nothing to vote on, and say so', () => {
    const table = debate();
    const silent = table.until('statements');
    expect(silent.state.adopted).toBe(false);
    expect(silent.state.floor!.desk.order).toEqual([]);
    expect(silent.state.floor!.stage).toBe('voting');
  });

  test('classroom rules take the shared working text as the one draft', () => {
    const table = debate('classroom');
    const edited = table
      .does(WHITE_HOUSE, { kind: 'proposeEdit', change: change(other(table, 0)) })
      .does(PRESIDENCY, { kind: 'backEdit', edit: `edit:${WHITE_HOUSE}.1.1` })
      .until('amendments');
    expect(paper(edited, FIRST)).toMatchObject({ stage: 'draft', sponsors: [WHITE_HOUSE, PRESIDENCY] });
    expect(motion(allReady(edited))).toEqual({ kind: 'accord' });
  });
});

describe('an important question', () => {
  const put = (): TestTable => {
    const table = debate();
    const last = introduced(table, FIRST, CONGRESS, SENATE, [other(table, 0)]).until('amendments');
    return allReady(
      last
        .does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'importantQuestion' } })
        .does(DEFENSE, { kind: 'secondMotion', motion: `motion:1.${last.state.floor!.moved + 1}` }),
    );
  };

  test('needs two thirds of each delegation: two of three', () => {
    expect(put().state.vote!.majority).toMatchObject({ share: { numerator: 2, denominator: 3 } });
    expect(ballots(put(), [JUSTICE, DEFENSE]).state.adopted).toBe(true);
    expect(ballots(put(), [JUSTICE, CONGRESS]).state.adopted).toBe(false);
  });
});
