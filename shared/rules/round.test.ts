import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Channel, Term } from '../game/terms.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';
import { FOUR, playedTable, type TestTable } from '../testing/playedTable.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;

const TABLE: Channel = { kind: 'table' };
const ARMS: Term = { clause: 'clause:arms', level: 1, visibility: 'announced' };
const [WHITE_HOUSE, CONGRESS, PRESIDENCY, SENATE] = FOUR;

const docket = (): TestTable => playedTable(raw);

/** Everybody wants guns, information and the border on the docket. */
function talks(table: TestTable = docket()): TestTable {
  const filed = FOUR.reduce((now, seat, index) => {
    const entries = [
      { clause: 'clause:arms', stance: 1 },
      { clause: index % 2 === 0 ? 'clause:intelligence' : 'clause:border', stance: 1 },
    ] as const;
    const option = now.does(seat, { kind: 'fileDocket', entries });
    return option;
  }, withDilemmaAnswered(table));
  return filed.state.step === 'docket' ? filed.until('caucus') : filed;
}

function withDilemmaAnswered(table: TestTable): TestTable {
  const pending = table.state.cards.find((card) => card.askedOf !== null && card.choice === null);
  const choice = raw.cards.find((card) => card.id === pending?.card)?.choices[0]?.id;
  if (pending === undefined || pending.askedOf === null || choice === undefined) return table;
  return table.does(pending.askedOf, { kind: 'answerDilemma', card: pending.card, choice });
}

describe('the docket', () => {
  test('the clauses with most tokens open', () => {
    expect(talks().state.docket.slice(0, 1)).toEqual(['clause:arms']);
    expect([...talks().state.docket].sort()).toEqual(['clause:arms', 'clause:border', 'clause:intelligence']);
  });

  test('filings stay secret until all are done, then everybody sees who stands where', () => {
    const entries = [{ clause: 'clause:arms', stance: 2 }] as const;
    const filed = docket().does(SENATE, { kind: 'fileDocket', entries });
    expect(filed.state.filings).toEqual({});
    expect(filed.state.secrets[SENATE]?.filing).toEqual(entries);
    expect(talks().state.filings[SENATE]).toHaveLength(2);
  });

  test('both tokens may lie on one clause, but with one stance', () => {
    const twice = (stance: 1 | 2) =>
      docket().refusalOf(SENATE, {
        kind: 'fileDocket',
        entries: [
          { clause: 'clause:arms', stance: 1 },
          { clause: 'clause:arms', stance },
        ],
      });
    expect(twice(1)).toBeNull();
    expect(twice(2)).toBe('duplicateClause');
  });

  test('a seat files once', () => {
    const entries = [{ clause: 'clause:arms', stance: 1 }] as const;
    const filed = docket().does(SENATE, { kind: 'fileDocket', entries });
    expect(filed.refusalOf(SENATE, { kind: 'fileDocket', entries })).toBe('alreadyDone');
  });

  test('a clause the pack does not have is refused', () => {
    const entries = [{ clause: 'clause:nowhere', stance: 1 }] as const;
    expect(docket().refusalOf(SENATE, { kind: 'fileDocket', entries })).toBe('unknownClause');
  });

  test('the clock ends the step: who has not filed has no token on the table', () => {
    const table = docket();
    const closed = table.does('system', { kind: 'expireStep', serial: table.state.stepSerial });
    expect(closed.state.step).toBe('caucus');
    expect(closed.state.docket).toHaveLength(3);
    expect(closed.lastOf('DilemmaAnswered')).toMatchObject([{ seat: null }]);
  });

  test('a late bell for a step that is over does nothing', () => {
    const table = docket();
    const closed = table.does('system', { kind: 'expireStep', serial: table.state.stepSerial });
    expect(closed.refusalOf('system', { kind: 'expireStep', serial: table.state.stepSerial })).toBe(
      'staleClock',
    );
  });
});

describe('the working text', () => {
  const edit = { kind: 'proposeEdit', change: { kind: 'term', term: ARMS } } as const;

  test('a change waits for a sponsor from the other delegation', () => {
    const proposed = talks().does(WHITE_HOUSE, edit);
    const [waiting] = proposed.state.edits;
    expect(proposed.state.draft?.terms['clause:arms']?.level).toBe(0);
    expect(proposed.refusalOf(CONGRESS, { kind: 'backEdit', edit: waiting!.id })).toBe('unknownEdit');
    const backed = proposed.does(SENATE, { kind: 'backEdit', edit: waiting!.id });
    expect(backed.state.draft?.terms['clause:arms']).toEqual({
      level: 1,
      visibility: 'announced',
      sponsors: [WHITE_HOUSE, SENATE],
    });
  });

  test('what changes nothing is refused, and so is a clause that is not on the docket', () => {
    const same: Term = { ...ARMS, level: 0 };
    const strange: Term = { ...ARMS, clause: 'clause:funds' };
    const proposing = (term: Term) =>
      talks().refusalOf(SENATE, { kind: 'proposeEdit', change: { kind: 'term', term } });
    expect(proposing(same)).toBe('nothingChanges');
    expect(proposing(strange)).toBe('clauseNotOnDocket');
  });

  test('what nobody backed falls when Talks end', () => {
    const voting = talks().does(WHITE_HOUSE, edit).until('amendments');
    expect(voting.state.edits).toEqual([]);
    expect(voting.state.draft?.terms['clause:arms']?.level).toBe(0);
  });
});

describe('offers', () => {
  const offer = { kind: 'makeOffer', channel: TABLE, terms: [ARMS], sweetener: null } as const;

  test('taken across the table, the terms go into the text and both owe a yes', () => {
    const made = talks().does(PRESIDENCY, offer);
    const [open] = made.state.offers;
    const taken = made.does(CONGRESS, { kind: 'answerOffer', offer: open!.id, answer: 'accept' });
    expect(taken.state.draft?.terms['clause:arms']?.sponsors).toEqual([PRESIDENCY, CONGRESS]);
    expect(taken.state.pledges.map((pledge) => pledge.from)).toEqual([CONGRESS, PRESIDENCY]);
  });

  test('declined, nothing is owed', () => {
    const made = talks().does(PRESIDENCY, offer);
    const declined = made.does(CONGRESS, {
      kind: 'answerOffer',
      offer: made.state.offers[0]!.id,
      answer: 'decline',
    });
    expect(declined.state.pledges).toEqual([]);
  });

  test('nobody takes their own offer, or answers twice', () => {
    const made = talks().does(PRESIDENCY, offer);
    const id = made.state.offers[0]!.id;
    const answer = { kind: 'answerOffer', offer: id, answer: 'accept' } as const;
    expect(made.refusalOf(PRESIDENCY, answer)).toBe('unknownOffer');
    expect(made.does(SENATE, answer).refusalOf(SENATE, answer)).toBe('unknownOffer');
  });

  test('a yes that was owed and not given is a broken promise', () => {
    const made = talks().does(PRESIDENCY, offer);
    const taken = made.does(CONGRESS, {
      kind: 'answerOffer',
      offer: made.state.offers[0]!.id,
      answer: 'accept',
    });
    const ballots = [
      [WHITE_HOUSE, 'yes'],
      [CONGRESS, 'no'],
      [PRESIDENCY, 'yes'],
      [SENATE, 'yes'],
    ] as const;
    const voted = ballots.reduce(
      (now, [seat, ballot]) => now.does(seat, { kind: 'castBallot', ballot }),
      taken.until('accordBallot'),
    );
    expect(voted.state.adopted).toBe(false);
    expect(voted.state.pledges.map((pledge) => [pledge.from, pledge.status])).toEqual([
      [CONGRESS, 'broken'],
      [PRESIDENCY, 'kept'],
    ]);
  });
});

describe('the vote', () => {
  const withText = (): TestTable => {
    const made = talks().does(PRESIDENCY, {
      kind: 'makeOffer',
      channel: TABLE,
      terms: [ARMS],
      sweetener: null,
    });
    return made.does(CONGRESS, { kind: 'answerOffer', offer: made.state.offers[0]!.id, answer: 'accept' });
  };

  test('a text that leaves all as it stands is not voted on', () => {
    const home = talks().until('statements');
    expect(home.state.votes).toEqual([]);
    expect(home.state.adopted).toBe(false);
  });

  test('an amendment is voted before the accord and, adopted, changes the text', () => {
    const term: Term = { ...ARMS, level: 2 };
    const amended = withText()
      .until('amendments')
      .does(SENATE, { kind: 'proposeAmendment', change: { kind: 'term', term } })
      .until('accordBallot');
    expect(amended.state.votes).toMatchObject([{ motion: { kind: 'amendment' }, adopted: true }]);
    expect(amended.state.draft?.terms['clause:arms']?.level).toBe(2);
  });

  test('a seat votes once, and ballots stay secret until all are in', () => {
    const voting = withText().until('accordBallot').does(SENATE, { kind: 'castBallot', ballot: 'no' });
    expect(voting.refusalOf(SENATE, { kind: 'castBallot', ballot: 'yes' })).toBe('alreadyVoted');
    expect(voting.state.vote?.cast).toEqual([SENATE]);
    expect(voting.state.votes).toEqual([]);
  });

  test('who comes late does not change who is entitled', () => {
    const voting = withText().until('accordBallot');
    const left = voting.does('system', { kind: 'occupySeat', seat: SENATE, occupant: { kind: 'empty' } });
    expect(left.state.vote?.entitled).toHaveLength(4);
  });

  test('a head’s refusal costs capital and stops the accord', () => {
    const before = withText().until('accordBallot');
    const refused = before.does(PRESIDENCY, {
      kind: 'usePower',
      power: 'power:mx-presidency-refuse',
      target: null,
    });
    const price = raw.powers.find((power) => power.id === 'power:mx-presidency-refuse')!.price;
    expect(refused.state.seats[PRESIDENCY]!.capital).toBe(before.state.seats[PRESIDENCY]!.capital - price);
    expect(refused.until('statements').state.adopted).toBe(false);
    expect(
      before.refusalOf(SENATE, { kind: 'usePower', power: 'power:mx-presidency-refuse', target: null }),
    ).not.toBeNull();
  });

  test('notes freeze while a vote is open', () => {
    const voting = withText().until('accordBallot');
    const note = { kind: 'speak', channel: TABLE, speech: { kind: 'line', line: 'line:thanks' } } as const;
    expect(voting.refusalOf(SENATE, note)).toBe('notesFrozen');
  });
});

describe('home', () => {
  const adopted = (): TestTable => {
    const made = talks().does(PRESIDENCY, {
      kind: 'makeOffer',
      channel: TABLE,
      terms: [ARMS],
      sweetener: null,
    });
    return made
      .does(CONGRESS, { kind: 'answerOffer', offer: made.state.offers[0]!.id, answer: 'accept' })
      .until('commitment');
  };

  test('commitments are secret until the count, then paid', () => {
    const committed = adopted().does(SENATE, { kind: 'commitCapital', amount: 2 });
    expect(committed.state.seats[SENATE]!.capital).toBe(6);
    const counted = committed.until('statements');
    expect(counted.state.seats[SENATE]!.capital).toBe(4);
    expect(counted.state.secrets[SENATE]!.commitment).toBeNull();
  });

  test('nobody commits more than they have', () => {
    expect(adopted().refusalOf(SENATE, { kind: 'commitCapital', amount: 4 })).toBe('notEnoughCapital');
  });

  test('a clause that both homes accept stands, and owes its delivery', () => {
    const counted = adopted().until('statements');
    const [arms] = counted.state.ratifications;
    expect(arms?.counts.map((count) => count.side).sort()).toEqual(['mx', 'us']);
    expect(arms?.ratified).toBe(arms?.counts.every((count) => count.passed));
    expect(counted.state.standing.clauses['clause:arms']).toMatchObject(
      arms?.ratified ? { level: 1, delivered: false, deliverBy: 3 } : { level: 0 },
    );
  });

  test('the reasons of a count are the count', () => {
    for (const entry of adopted().until('statements').state.ratifications) {
      for (const count of entry.counts)
        expect(count.reasons.reduce((sum, part) => sum + part.amount, 0)).toBe(count.support);
    }
  });

  test('the half-year moves every gauge by exactly its causes', () => {
    const moved = adopted().until('outcome').state.history.at(-1);
    expect(moved?.changes.length).toBeGreaterThan(10);
    for (const change of moved?.changes ?? []) {
      const sum = change.contributions.reduce((all, part) => all + part.amount, 0);
      expect(change.after - change.before).toBe(sum);
    }
  });
});

describe('the end', () => {
  test('a game of three rounds passes the rest of its half-years and is concluded', () => {
    const over = docket().until('over');
    expect(over.state.history).toHaveLength(raw.halfYears.length);
    expect(over.state.elections).toHaveLength(5);
    expect(over.state.conclusion?.goals[SENATE]).toHaveLength(3);
    expect(over.refusalOf(SENATE, { kind: 'setReady', ready: true })).toBe('gameOver');
  });
});

describe('the desk', () => {
  test('a paused table refuses players and bells until it goes on', () => {
    const paused = docket().does('instructor', { kind: 'pauseClock' });
    const filing = { kind: 'fileDocket', entries: [{ clause: 'clause:arms', stance: 1 }] } as const;
    expect(paused.refusalOf(SENATE, filing)).toBe('paused');
    expect(paused.refusalOf('system', { kind: 'expireStep', serial: paused.state.stepSerial })).toBe(
      'paused',
    );
    expect(paused.does('instructor', { kind: 'resumePlay' }).refusalOf(SENATE, filing)).toBeNull();
  });

  test('a seat cannot do what is the desk’s', () => {
    expect(docket().refusalOf(SENATE, { kind: 'endGame' })).toBe('notForThisActor');
    expect(docket().refusalOf('us-nowhere', { kind: 'setReady', ready: true })).toBe('notASeat');
  });
});
