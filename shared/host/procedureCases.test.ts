import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { MotionId, PaperId, SeatId } from '../game/ids.ts';
import type { Level } from '../game/vocabulary.ts';
import type { PackTexts } from '../scenario/PackTexts.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';
import { aHost, begin } from '../testing/aHost.ts';
import { playedTable, type TestTable } from '../testing/playedTable.ts';
import { readClock } from './gameClock.ts';

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../assets/scenarios/the-road-ahead/${name}.json`, import.meta.url), 'utf8'),
  );
const raw = read('pack') as ScenarioPack;
const content = { pack: raw, en: read('en') as PackTexts, es: read('es') as PackTexts };

const SIX = [
  'us-white-house',
  'us-justice',
  'us-congress',
  'mx-presidency',
  'mx-defense',
  'mx-senate',
] as const satisfies readonly SeatId[];
const [WHITE_HOUSE, JUSTICE, CONGRESS, PRESIDENCY, DEFENSE, SENATE] = SIX;
const TWELVE = raw.seats.map(({ id }) => id);
const MOTION: MotionId = 'motion:1.1';
const PAPER: PaperId = 'paper:1.1';
const CAUCUS = { kind: 'unmoderatedCaucus', seconds: 120 } as const;
const CLOSURE = { kind: 'closeDebate' } as const;

const debate = (seats: readonly SeatId[] = SIX): TestTable =>
  playedTable(raw, { seats, preset: 'formal' }).until('debate');

const votes = (table: TestTable, yes: readonly SeatId[], no: readonly SeatId[]): TestTable =>
  [...yes, ...no].reduce(
    (now, seat) =>
      now.does(seat, { kind: 'voteMotion', motion: MOTION, vote: yes.includes(seat) ? 'yes' : 'no' }),
    table,
  );
const bell = (table: TestTable): TestTable =>
  table.does('system', { kind: 'expireTurn', turn: table.state.floor!.turn });
/** A vote on a motion: seconded, objected to, without speakers. */
const voting = (table: TestTable, terms: typeof CAUCUS | typeof CLOSURE): TestTable =>
  table
    .does(CONGRESS, { kind: 'makeMotion', terms })
    .does(SENATE, { kind: 'secondMotion', motion: MOTION })
    .does(DEFENSE, { kind: 'objectMotion', motion: MOTION })
    .does('chair', { kind: 'proceed' });
const outcome = (table: TestTable) => table.lastOf('MotionEnded')[0]?.outcome;

/** The accord is put to the vote, with these seats present and voting. */
function accordVote(strict: readonly SeatId[] = []): TestTable {
  const opened = strict.reduce(
    (now, seat) => now.does(seat, { kind: 'answerOpening', as: 'presentAndVoting' }),
    debate(),
  );
  const clause = opened.state.docket[0]!;
  const level = ((opened.state.standing.clauses[clause]!.level + 1) % 4) as Level;
  const terms = [{ clause, level, visibility: 'announced' }] as const;
  return opened
    .does(CONGRESS, { kind: 'startPaper', terms, frame: null, linked: [] })
    .does(SENATE, { kind: 'sponsorPaper', paper: PAPER })
    .does(CONGRESS, { kind: 'makeMotion', terms: { kind: 'introduceDraft', paper: PAPER } })
    .until('accordBallot');
}

test('procedure case 1: a tie fails', () => {
  const tied = votes(
    voting(debate(), CAUCUS),
    [CONGRESS, SENATE, JUSTICE],
    [DEFENSE, PRESIDENCY, WHITE_HOUSE],
  );
  expect(outcome(tied)).toBe('failed');
});

test('procedure case 2: without a vote nothing passes', () => {
  expect(outcome(bell(voting(debate(), CAUCUS)))).toBe('failed');
  expect(outcome(bell(voting(debate(), CLOSURE)))).toBe('failed');
});

test('procedure case 3: two thirds of nine is six', () => {
  const open = voting(debate(TWELVE), CLOSURE);
  const carried = bell(votes(open, TWELVE.slice(0, 6), TWELVE.slice(6, 9)));
  expect(carried.last.find((event) => event.type === 'MotionEnded')).toMatchObject({ outcome: 'carried' });
  expect(outcome(bell(votes(open, TWELVE.slice(0, 5), TWELVE.slice(5, 9))))).toBe('failed');
});

test('procedure case 4: present and voting may not abstain, an observer may not vote, a stranger may not sponsor', () => {
  const open = accordVote([WHITE_HOUSE]);
  expect(open.refusalOf(WHITE_HOUSE, { kind: 'castBallot', ballot: 'abstain' })).toBe('mayNotAbstain');
  expect(open.refusalOf(WHITE_HOUSE, { kind: 'castBallot', ballot: 'no' })).toBeNull();
  const next = open.does(WHITE_HOUSE, { kind: 'castBallot', ballot: 'no' });
  expect(next.refusalOf(JUSTICE, { kind: 'castBallot', ballot: 'abstain' })).toBeNull();

  // a seat nobody held when the vote opened looks on, whoever sits down in it meanwhile
  const empty = { kind: 'empty' } as const;
  const observed = debate()
    .does('system', { kind: 'occupySeat', seat: DEFENSE, occupant: empty })
    .does(CONGRESS, { kind: 'makeMotion', terms: CAUCUS })
    .does(SENATE, { kind: 'secondMotion', motion: MOTION })
    .does(JUSTICE, { kind: 'objectMotion', motion: MOTION })
    .does('chair', { kind: 'proceed' })
    .does('system', { kind: 'occupySeat', seat: DEFENSE, occupant: { kind: 'person' } });
  expect(observed.refusalOf(DEFENSE, { kind: 'voteMotion', motion: MOTION, vote: 'yes' })).toBe(
    'notEntitled',
  );
  expect(open.refusalOf('us-local', { kind: 'castBallot', ballot: 'yes' })).toBe('notASeat');
  expect(open.refusalOf('chair', { kind: 'castBallot', ballot: 'yes' })).toBe('notForThisActor');

  const clause = debate().state.docket[0]!;
  const started = debate().does(CONGRESS, {
    kind: 'startPaper',
    terms: [
      {
        clause,
        level: ((debate().state.standing.clauses[clause]!.level + 1) % 4) as Level,
        visibility: 'quiet',
      },
    ],
    frame: null,
    linked: [],
  });
  expect(started.refusalOf('us-local', { kind: 'sponsorPaper', paper: PAPER })).toBe('notASeat');
});

test('procedure case 5: extending a running caucus keeps the remainder', () => {
  const running = debate()
    .does(CONGRESS, { kind: 'makeMotion', terms: CAUCUS })
    .does(SENATE, { kind: 'secondMotion', motion: MOTION })
    .does('chair', { kind: 'proceed' })
    .does(JUSTICE, { kind: 'makeMotion', terms: { kind: 'extendCaucus', seconds: 60 } })
    .does(DEFENSE, { kind: 'secondMotion', motion: 'motion:1.2' });
  const { turn } = running.state.floor!;
  const extended = [JUSTICE, DEFENSE, SENATE, CONGRESS].reduce(
    (now, seat) => now.does(seat, { kind: 'voteMotion', motion: 'motion:1.2', vote: 'yes' }),
    running,
  );
  expect(extended.lastOf('CaucusExtended')).toEqual([{ type: 'CaucusExtended', seconds: 60, speeches: 0 }]);
  // the turn and its clock go on: nothing begins anew
  expect(extended.lastOf('FloorTaken')).toEqual([]);
  expect(extended.state.floor!.turn).toBe(turn);
});

test('procedure case 6: who comes or goes during a vote changes nothing in who is entitled', () => {
  const open = accordVote();
  const left = open.does('system', { kind: 'occupySeat', seat: SENATE, occupant: { kind: 'empty' } });
  expect(left.state.vote!.entitled).toEqual(open.state.vote!.entitled);
  const done = SIX.filter((seat) => seat !== SENATE).reduce(
    (now, seat) => now.does(seat, { kind: 'castBallot', ballot: seat === DEFENSE ? 'no' : 'yes' }),
    left,
  );
  expect(done.state.votes.at(-1)!.sides.mx).toMatchObject({ entitled: 3, yes: 1, majority: false });
});

test('procedure case 7: a clock that ends brings one transition, however many ring', () => {
  const open = voting(debate(), CAUCUS);
  const { turn } = open.state.floor!;
  const over = bell(open);
  for (let client = 0; client < 4; client += 1)
    expect(over.refusalOf('system', { kind: 'expireTurn', turn })).toBe('staleClock');
});

test('procedure case 8: a reader that slept sees the right time on return, and never less than nothing', () => {
  const clock = { stepSerial: 7, remainingMs: 60_000, running: true, sinceMs: 1000 };
  expect(readClock(clock, 46_000).remainingMs).toBe(15_000);
  expect(readClock(clock, 9_000_000).remainingMs).toBe(0);
});

test('procedure case 9: one seat, one vote', () => {
  const ballot = { kind: 'castBallot', ballot: 'yes' } as const;
  expect(accordVote().does(WHITE_HOUSE, ballot).refusalOf(WHITE_HOUSE, ballot)).toBe('alreadyVoted');
  const raised = voting(debate(), CAUCUS).does(CONGRESS, { kind: 'voteMotion', motion: MOTION, vote: 'yes' });
  expect(raised.refusalOf(CONGRESS, { kind: 'voteMotion', motion: MOTION, vote: 'no' })).toBe('alreadyVoted');
});

test('procedure case 10: the chair takes back the last accepted command; the log shows both', async () => {
  const game = await aHost({ content, settings: { seats: SIX, preset: 'formal' } });
  await begin(game, 6);
  const { host } = game;
  await host.submit('system', { kind: 'expireStep', serial: host.state().stepSerial });
  expect(host.state().step).toBe('debate');
  const before = host.state();
  const listed = await host.submit(SENATE, { kind: 'joinList', stance: 'against' });
  const fromSeq = listed.ok ? listed.value.seq : 0;
  expect(host.state().floor!.list).toHaveLength(1);
  const undone = await host.submit('chair', { kind: 'undo', fromSeq });
  expect(undone.ok).toBe(true);
  expect(host.state()).toEqual(before);
  const commands = host.record().rows.map(({ command }) => command.kind);
  expect(commands.slice(-2)).toEqual(['joinList', 'undo']);
});
