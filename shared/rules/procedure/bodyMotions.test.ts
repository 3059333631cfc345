import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { GameSettings } from '../../game/GameState.ts';
import type { MotionId, SeatId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { playedTable, type TestTable } from '../../testing/playedTable.ts';
import { adjustmentFault } from './adjusted.ts';

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
const FIRST: MotionId = 'motion:1.1';
const SECOND: MotionId = 'motion:1.2';

const debate = (settings: Partial<GameSettings> = {}): TestTable =>
  playedTable(raw, { seats: SIX, preset: 'formal', ...settings }).until('debate');
const terms = (table: TestTable) => {
  const clause = table.state.docket[0]!;
  const level = ((table.state.standing.clauses[clause]!.level + 1) % 4) as Level;
  return [{ clause, level, visibility: 'announced' }] as const;
};
const draft = (table: TestTable): TestTable =>
  table
    .does(CONGRESS, { kind: 'startPaper', terms: terms(table), frame: null, linked: [] })
    .does(SENATE, { kind: 'sponsorPaper', paper: 'paper:1.1' })
    .does(CONGRESS, { kind: 'makeMotion', terms: { kind: 'introduceDraft', paper: 'paper:1.1' } });
const carried = (table: TestTable, by: SeatId, motion: MotionId): TestTable =>
  table.does(by, { kind: 'secondMotion', motion }).does('chair', { kind: 'proceed' });

describe('an appeal', () => {
  const ruledOut = (): TestTable =>
    debate()
      .does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'adjournMeeting' } })
      .does('chair', { kind: 'ruleOutMotion', motion: FIRST });

  test('is in order once the chair has ruled something out', () => {
    const appeal = { kind: 'makeMotion', terms: { kind: 'appeal' } } as const;
    expect(debate().refusalOf(JUSTICE, appeal)).toBe('notInOrder');
    expect(ruledOut().refusalOf(JUSTICE, appeal)).toBeNull();
  });

  test('that carries puts the motion back on the floor', () => {
    const appealed = ruledOut().does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'appeal' } });
    const back = carried(appealed, SENATE, SECOND);
    expect(back.state.floor!.motions.map(({ id }) => id)).toEqual([FIRST]);
    expect(back.state.floor!.ruledOut).toBeNull();
  });
});

describe('a motion to reconsider', () => {
  test('takes back what the debate decided', () => {
    const set = carried(
      debate().does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'setSpeakingTime', speakerSeconds: 30 } }),
      SENATE,
      FIRST,
    );
    expect(set.state.floor!.speakingSeconds).toBe(30);
    const again = carried(
      set.does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'reconsider', motion: FIRST } }),
      SENATE,
      SECOND,
    );
    expect(again.state.floor!.speakingSeconds).toBe(90);
    expect(again.state.floor!.decided).toEqual([]);
  });

  test('sends a draft back to its sponsors', () => {
    const table = draft(debate());
    const again = carried(
      table.does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'reconsider', motion: FIRST } }),
      SENATE,
      SECOND,
    );
    expect(again.state.floor!.desk.papers[0]!.stage).toBe('working');
    expect(again.state.floor!.desk.order).toEqual([]);
  });
});

describe('notes', () => {
  test('freeze while a motion is voted', () => {
    const channel = { kind: 'private', seats: [SENATE, JUSTICE].sort() as SeatId[] } as const;
    const note = { kind: 'speak', channel, speech: { kind: 'line', line: 'line:thanks' } } as const;
    const open = debate()
      .does(CONGRESS, { kind: 'makeMotion', terms: { kind: 'closeList' } })
      .does(SENATE, { kind: 'secondMotion', motion: FIRST });
    expect(open.refusalOf(SENATE, note)).toBeNull();
    const voting = open
      .does(DEFENSE, { kind: 'objectMotion', motion: FIRST })
      .does('chair', { kind: 'proceed' });
    expect(voting.refusalOf(SENATE, note)).toBe('notesFrozen');
  });
});

describe('a roll call', () => {
  test('gives each call a time of its own; silence passes, and in the second round abstains', () => {
    const voting = draft(debate({ pace: 'clock' })).until('accordBallot');
    expect(voting.state.floor).toMatchObject({
      now: { kind: 'roll', seat: WHITE_HOUSE, again: false },
      turnMs: 20_000,
    });
    const bell = (table: TestTable): TestTable =>
      table.does('system', { kind: 'expireTurn', turn: table.state.floor!.turn });
    const silent = bell(voting);
    expect(silent.state.vote!.roll!.answers[WHITE_HOUSE]).toBe('pass');
    expect(silent.state.floor!.now).toMatchObject({ seat: JUSTICE });
    const rest = [JUSTICE, CONGRESS, PRESIDENCY, DEFENSE, SENATE].reduce(
      (now, seat) => now.does(seat, { kind: 'castBallot', ballot: 'yes' }),
      silent,
    );
    expect(rest.state.floor!.now).toEqual({ kind: 'roll', seat: WHITE_HOUSE, again: true });
    const done = bell(rest);
    expect(done.state.votes.at(-1)!.sides.us).toMatchObject({ yes: 2, abstain: 1 });
    expect(done.state.adopted).toBe(true);
  });

  test('is moved after closure where ballots are cast together', () => {
    const last = draft(debate({ preset: 'classroom' })).until('amendments');
    const moved = last
      .does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'rollCall' } })
      .does(SENATE, { kind: 'secondMotion', motion: `motion:1.${last.state.floor!.moved + 1}` });
    expect(moved.until('accordBallot').state.vote!.roll).not.toBeNull();
    expect(last.until('accordBallot').state.vote!.roll).toBeNull();
  });
});

describe('a session', () => {
  test('adjusts single rules: speaking time, abstentions, a majority, signatures', () => {
    const half = { numerator: 1, denominator: 2 } as const;
    const table = debate({
      adjustments: {
        seconds: { speakingSeconds: 45 },
        signatures: half,
        adoption: { share: half, moreThan: true, base: 'votesCast' },
        ballots: 'together',
        motions: [{ kind: 'closeDebate', majority: { share: half, moreThan: true, base: 'votesCast' } }],
      },
    });
    expect(table.state.floor!.speakingSeconds).toBe(45);
    const short = table
      .does(CONGRESS, { kind: 'startPaper', terms: terms(table), frame: null, linked: [] })
      .does(SENATE, { kind: 'sponsorPaper', paper: 'paper:1.1' });
    const motion = { kind: 'makeMotion', terms: { kind: 'introduceDraft', paper: 'paper:1.1' } } as const;
    expect(short.refusalOf(CONGRESS, motion)).toBe('tooFewSignatures');
    const voting = short
      .does(DEFENSE, { kind: 'signPaper', paper: 'paper:1.1' })
      .does(CONGRESS, motion)
      .until('accordBallot');
    // one yes and two abstentions in each delegation: more than half of the votes cast
    const cast = SIX.reduce(
      (now, seat) =>
        now.does(seat, {
          kind: 'castBallot',
          ballot: seat === CONGRESS || seat === SENATE ? 'yes' : 'abstain',
        }),
      voting,
    );
    expect(cast.state.adopted).toBe(true);
  });

  test('cannot ask for what can never be reached', () => {
    const all = { numerator: 1, denominator: 1 } as const;
    expect(adjustmentFault({ quorum: { numerator: 3, denominator: 2 } })).toBe('share');
    expect(adjustmentFault({ adoption: { share: all, moreThan: true, base: 'entitled' } })).toBe('majority');
    expect(adjustmentFault({ adoption: { share: all, moreThan: false, base: 'entitled' } })).toBeNull();
  });
});
