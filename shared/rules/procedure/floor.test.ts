import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Floor } from '../../game/floor/Floor.ts';
import type { MotionId, SeatId } from '../../game/ids.ts';
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

const debate = (): TestTable => playedTable(raw, { seats: SIX, preset: 'formal' }).until('debate');
const floorOf = (table: TestTable): Floor => table.state.floor!;
const now = (table: TestTable): Floor['now'] => floorOf(table).now;
const MOTION: MotionId = 'motion:1.1';

const allPass = (table: TestTable, except: readonly SeatId[] = []): TestTable =>
  SIX.filter((seat) => !except.includes(seat)).reduce(
    (at, seat) =>
      at.state.floor?.ended === null && !at.state.floor.passed.includes(seat) && at.state.step === 'debate'
        ? at.does(seat, { kind: 'passFloor' })
        : at,
    table,
  );

const caucus = { kind: 'unmoderatedCaucus', seconds: 120 } as const;

describe('the floor', () => {
  test('opens with the debate, for motions, without a clock while nothing waits', () => {
    expect(now(debate())).toEqual({ kind: 'open' });
    expect(floorOf(debate()).turnMs).toBeNull();
  });

  test('hears the list one by one when nobody moves anything', () => {
    const listed = debate()
      .does(SENATE, { kind: 'joinList', stance: 'against' })
      .does(CONGRESS, { kind: 'joinList', stance: 'for' });
    const speaking = allPass(listed);
    expect(now(speaking)).toEqual({ kind: 'speech', seat: SENATE, as: 'list' });
    const after = allPass(speaking.does(SENATE, { kind: 'yieldFloor', rest: { to: 'chair' } }));
    expect(now(after)).toEqual({ kind: 'speech', seat: CONGRESS, as: 'list' });
  });

  test('with nobody on the list and nothing moved, the debate is over', () => {
    expect(allPass(debate()).state.step).not.toBe('debate');
  });

  test('takes no motion while somebody speaks, and says what is in order', () => {
    const speaking = allPass(debate().does(SENATE, { kind: 'joinList', stance: null }));
    expect(speaking.refusalOf(CONGRESS, { kind: 'makeMotion', terms: caucus })).toBe('notInOrder');
  });

  test('a speech is yielded once, to a seat that cannot yield again', () => {
    const speaking = allPass(debate().does(SENATE, { kind: 'joinList', stance: null }));
    const yielded = speaking.does(SENATE, { kind: 'yieldFloor', rest: { to: 'seat', seat: DEFENSE } });
    expect(now(yielded)).toEqual({ kind: 'speech', seat: DEFENSE, as: 'yielded' });
    expect(yielded.lastOf('FloorTaken')[0]!.keepsClock).toBe(true);
    expect(yielded.refusalOf(DEFENSE, { kind: 'yieldFloor', rest: { to: 'questions' } })).toBe(
      'cannotYieldAgain',
    );
  });

  test('questions are taken from raised placards and answered by the speaker', () => {
    const speaking = allPass(debate().does(SENATE, { kind: 'joinList', stance: null }));
    const asked = speaking
      .does(SENATE, { kind: 'yieldFloor', rest: { to: 'questions' } })
      .does(CONGRESS, { kind: 'raisePlacard' });
    expect(now(asked)).toEqual({ kind: 'speech', seat: CONGRESS, as: 'question' });
    const answered = asked.does(CONGRESS, { kind: 'yieldFloor', rest: { to: 'chair' } });
    expect(now(answered)).toEqual({ kind: 'speech', seat: SENATE, as: 'answer' });
  });
});

describe('a motion', () => {
  test('nobody seconds falls', () => {
    const moved = debate().does(CONGRESS, { kind: 'makeMotion', terms: caucus });
    const after = allPass(moved);
    expect(after.lastOf('MotionEnded')).toEqual([
      { type: 'MotionEnded', motion: MOTION, outcome: 'notSeconded' },
    ]);
  });

  test('is not seconded by who made it', () => {
    const moved = debate().does(CONGRESS, { kind: 'makeMotion', terms: caucus });
    expect(moved.refusalOf(CONGRESS, { kind: 'secondMotion', motion: MOTION })).toBe('ownMotion');
  });

  test('seconded and without objection carries without a vote', () => {
    const moved = debate()
      .does(CONGRESS, { kind: 'makeMotion', terms: caucus })
      .does(SENATE, { kind: 'secondMotion', motion: MOTION });
    expect(now(allPass(moved))).toEqual({ kind: 'break', caucus: 'unmoderated' });
  });

  test('with an objection is voted: a tie fails, one more yes carries', () => {
    const voting = allPass(
      debate()
        .does(CONGRESS, { kind: 'makeMotion', terms: caucus })
        .does(SENATE, { kind: 'secondMotion', motion: MOTION })
        .does(DEFENSE, { kind: 'objectMotion', motion: MOTION }),
    );
    expect(now(voting)).toMatchObject({ kind: 'vote', motion: MOTION });
    const voted = (yes: readonly SeatId[]): TestTable =>
      SIX.reduce(
        (at, seat) =>
          at.does(seat, { kind: 'voteMotion', motion: MOTION, vote: yes.includes(seat) ? 'yes' : 'no' }),
        voting,
      );
    expect(voted([CONGRESS, SENATE, JUSTICE]).lastOf('MotionEnded')[0]!.outcome).toBe('failed');
    expect(voted([CONGRESS, SENATE, JUSTICE, WHITE_HOUSE]).lastOf('MotionEnded')[0]!.outcome).toBe('carried');
  });

  test('the most disruptive is taken first, and the first to carry drops the rest', () => {
    const moved = debate()
      .does(CONGRESS, { kind: 'makeMotion', terms: caucus })
      .does(SENATE, { kind: 'secondMotion', motion: MOTION })
      .does(DEFENSE, { kind: 'makeMotion', terms: { kind: 'closeDebate' } })
      .does(PRESIDENCY, { kind: 'secondMotion', motion: 'motion:1.2' });
    const after = allPass(moved);
    expect(after.last.filter((event) => event.type === 'MotionEnded')).toEqual([
      { type: 'MotionEnded', motion: 'motion:1.2', outcome: 'carried' },
      { type: 'MotionEnded', motion: MOTION, outcome: 'dropped' },
    ]);
    expect(after.state.step).not.toBe('debate');
  });

  test('to close the debate hears those against it before the vote', () => {
    const heard = allPass(
      debate()
        .does(CONGRESS, { kind: 'makeMotion', terms: { kind: 'closeDebate' } })
        .does(SENATE, { kind: 'secondMotion', motion: MOTION })
        .does(DEFENSE, { kind: 'objectMotion', motion: MOTION })
        .does(DEFENSE, { kind: 'speakToMotion', motion: MOTION, side: 'against' }),
    );
    expect(now(heard)).toEqual({ kind: 'speech', seat: DEFENSE, as: 'against' });
    expect(now(heard.does(DEFENSE, { kind: 'yieldFloor', rest: { to: 'chair' } }))).toMatchObject({
      kind: 'vote',
    });
  });

  test('asks for times that the rules allow and that divide', () => {
    const table = debate();
    const asking = (seconds: number, speakerSeconds: number) =>
      table.refusalOf(CONGRESS, {
        kind: 'makeMotion',
        terms: { kind: 'moderatedCaucus', seconds, speakerSeconds },
      });
    expect(asking(300, 70)).toBe('unevenTimes');
    expect(asking(5, 5)).toBe('motionTimes');
    expect(asking(300, 60)).toBeNull();
  });

  test('to adjourn ends the half-year without a vote on a text', () => {
    const adjourned = allPass(
      debate()
        .does(CONGRESS, { kind: 'makeMotion', terms: { kind: 'adjournMeeting' } })
        .does(SENATE, { kind: 'secondMotion', motion: MOTION }),
    );
    expect(adjourned.state.step).toBe('statements');
    expect(adjourned.state.adopted).toBe(false);
  });
});

describe('a moderated caucus', () => {
  const opened = (): TestTable =>
    allPass(
      debate()
        .does(CONGRESS, {
          kind: 'makeMotion',
          terms: { kind: 'moderatedCaucus', seconds: 120, speakerSeconds: 30 },
        })
        .does(SENATE, { kind: 'secondMotion', motion: MOTION }),
    );

  test('begins with who moved it', () => {
    expect(now(opened())).toEqual({ kind: 'speech', seat: CONGRESS, as: 'caucus' });
    expect(floorOf(opened()).caucus).toMatchObject({ speechesLeft: 3 });
  });

  test('recognises who has spoken least, then the other delegation, then who asked first', () => {
    const asked = opened()
      .does(CONGRESS, { kind: 'raisePlacard' })
      .does(JUSTICE, { kind: 'raisePlacard' })
      .does(DEFENSE, { kind: 'raisePlacard' })
      .does(CONGRESS, { kind: 'yieldFloor', rest: { to: 'chair' } });
    expect(now(allPass(asked))).toEqual({ kind: 'speech', seat: DEFENSE, as: 'caucus' });
  });

  test('is over when nobody asks to speak', () => {
    const silent = allPass(opened().does(CONGRESS, { kind: 'yieldFloor', rest: { to: 'chair' } }));
    expect(floorOf(silent).caucus).toBeNull();
  });
});

describe('an unmoderated caucus', () => {
  const running = (): TestTable =>
    allPass(
      debate()
        .does(CONGRESS, { kind: 'makeMotion', terms: caucus })
        .does(SENATE, { kind: 'secondMotion', motion: MOTION }),
    );

  test('procedure case 5: an extension comes on top of what is left', () => {
    const moved = running()
      .does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'extendCaucus', seconds: 60 } })
      .does(DEFENSE, { kind: 'secondMotion', motion: 'motion:1.2' });
    const turn = floorOf(moved).turn;
    const extended = [JUSTICE, DEFENSE, SENATE, CONGRESS].reduce(
      (at, seat) => at.does(seat, { kind: 'voteMotion', motion: 'motion:1.2', vote: 'yes' }),
      moved,
    );
    expect(extended.lastOf('CaucusExtended')).toEqual([{ type: 'CaucusExtended', seconds: 60, speeches: 0 }]);
    expect(floorOf(extended).turn).toBe(turn);
    expect(now(extended)).toEqual({ kind: 'break', caucus: 'unmoderated' });
  });

  test('an extension is not longer than the caucus was', () => {
    const terms = { kind: 'extendCaucus', seconds: 600 } as const;
    expect(running().refusalOf(JUSTICE, { kind: 'makeMotion', terms })).toBe('motionTimes');
  });

  test('procedure case 7: its clock ends it once, however often the bell rings', () => {
    const turn = floorOf(running()).turn;
    const over = running().does('system', { kind: 'expireTurn', turn });
    expect(now(over)).toEqual({ kind: 'open' });
    expect(over.refusalOf('system', { kind: 'expireTurn', turn })).toBe('staleClock');
  });
});

describe('a reply', () => {
  test('is heard once, and there is none to a reply', () => {
    const spoken = allPass(debate().does(SENATE, { kind: 'joinList', stance: null })).does(SENATE, {
      kind: 'yieldFloor',
      rest: { to: 'chair' },
    });
    const replying = allPass(spoken.does(CONGRESS, { kind: 'askReply' }));
    expect(now(replying)).toEqual({ kind: 'speech', seat: CONGRESS, as: 'reply' });
    const after = replying.does(CONGRESS, { kind: 'yieldFloor', rest: { to: 'chair' } });
    expect(after.refusalOf(CONGRESS, { kind: 'askReply' })).toBe('alreadyDone');
    expect(after.refusalOf(SENATE, { kind: 'askReply' })).toBe('noReply');
  });
});

describe('a person in the chair', () => {
  test('may recognise a listed seat out of turn, rule a motion out, and go on', () => {
    const listed = debate()
      .does(SENATE, { kind: 'joinList', stance: null })
      .does(CONGRESS, { kind: 'joinList', stance: null });
    expect(now(listed.does('chair', { kind: 'recogniseSeat', seat: CONGRESS }))).toMatchObject({
      seat: CONGRESS,
    });
    expect(now(listed.does('chair', { kind: 'proceed' }))).toMatchObject({ seat: SENATE });
    const moved = listed.does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'adjournMeeting' } });
    expect(
      moved.does('chair', { kind: 'ruleOutMotion', motion: MOTION }).lastOf('MotionEnded')[0]!.outcome,
    ).toBe('outOfOrder');
    expect(listed.refusalOf(SENATE, { kind: 'joinList', stance: null })).toBe('alreadyListed');
  });

  test('may not rule out what the rules leave to the body', () => {
    const moved = debate().does(JUSTICE, { kind: 'makeMotion', terms: caucus });
    expect(moved.refusalOf('chair', { kind: 'ruleOutMotion', motion: MOTION })).toBe('notInOrder');
  });
});
