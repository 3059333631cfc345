import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { SeatId } from '../../game/ids.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { FOUR, playedTable, type TestTable } from '../../testing/playedTable.ts';
import { calledNow } from './rollCall.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const [WHITE_HOUSE, CONGRESS, PRESIDENCY, SENATE] = FOUR;

/** The accord is called by roll: guns are traced, both sides stand behind it. */
function rollCall(): TestTable {
  const terms = [{ clause: 'clause:arms', level: 1, visibility: 'announced' }] as const;
  const entries = [{ clause: 'clause:arms', stance: 1 }] as const;
  const debate = FOUR.reduce(
    (table, seat) =>
      table.state.step === 'docket' ? table.does(seat, { kind: 'fileDocket', entries }) : table,
    playedTable(raw, { preset: 'formal' }),
  ).until('debate');
  return debate
    .does(WHITE_HOUSE, { kind: 'startPaper', terms, frame: null, linked: [] })
    .does(PRESIDENCY, { kind: 'sponsorPaper', paper: 'paper:1.1' })
    .does(PRESIDENCY, { kind: 'makeMotion', terms: { kind: 'introduceDraft', paper: 'paper:1.1' } })
    .until('accordBallot');
}

const called = (table: TestTable): SeatId | null => calledNow(table.state.vote!)?.seat ?? null;

describe('a roll call', () => {
  test('hears the seats in turn, in public, and nobody out of turn', () => {
    const table = rollCall();
    expect(called(table)).toBe(WHITE_HOUSE);
    expect(table.refusalOf(SENATE, { kind: 'castBallot', ballot: 'yes' })).toBe('notCalledYet');
    const after = table.does(WHITE_HOUSE, { kind: 'castBallot', ballot: 'yes' });
    expect(after.state.vote!.roll!.answers[WHITE_HOUSE]).toBe('yes');
    expect(called(after)).toBe(CONGRESS);
  });

  test('who passes is called again at the end and then says yes or no', () => {
    const passed = [PRESIDENCY, SENATE].reduce(
      (table, seat) => table.does(seat, { kind: 'castBallot', ballot: 'yes' }),
      rollCall()
        .does(WHITE_HOUSE, { kind: 'castBallot', ballot: 'yes' })
        .does(CONGRESS, { kind: 'passBallot' }),
    );
    expect(called(passed)).toBe(CONGRESS);
    expect(passed.refusalOf(CONGRESS, { kind: 'passBallot' })).toBe('yesOrNo');
    expect(passed.refusalOf(CONGRESS, { kind: 'castBallot', ballot: 'abstain' })).toBe('yesOrNo');
    const done = passed.does(CONGRESS, { kind: 'castBallot', ballot: 'yes' });
    expect(done.state.adopted).toBe(true);
  });

  test('procedure case 6: a seat that leaves in the middle stays entitled, and its silence is no yes', () => {
    const left = rollCall()
      .does(WHITE_HOUSE, { kind: 'castBallot', ballot: 'yes' })
      .does('system', { kind: 'occupySeat', seat: CONGRESS, occupant: { kind: 'empty' } });
    const done = [PRESIDENCY, SENATE].reduce(
      (table, seat) => table.does(seat, { kind: 'castBallot', ballot: 'yes' }),
      left,
    );
    const record = done.state.votes.at(-1)!;
    expect(record.sides.us).toMatchObject({ entitled: 2, yes: 1, abstain: 1, majority: false });
    expect(record.adopted).toBe(false);
  });

  test('procedure case 9: one seat, one vote', () => {
    const voted = rollCall().does(WHITE_HOUSE, { kind: 'castBallot', ballot: 'yes' });
    expect(voted.refusalOf(WHITE_HOUSE, { kind: 'castBallot', ballot: 'no' })).toBe('alreadyVoted');
  });
});
