import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Actor, Command } from '../../game/Command.ts';
import { keysOf } from '../../game/entries.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameState } from '../../game/GameState.ts';
import { type ClauseId, type PaperId, type SeatId, SIDES, sideOf } from '../../game/ids.ts';
import { namesOn } from '../../game/papers/Paper.ts';
import { REFUSAL_CODES } from '../../game/Refusal.ts';
import { type RandomStream, streamOf } from '../../game/random.ts';
import { type Level, MOTION_KINDS, PRESETS } from '../../game/vocabulary.ts';
import { refusals } from '../../i18n/refusals.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { playedTable } from '../../testing/playedTable.ts';
import { oneOf, sampleCommand } from '../../testing/sampleCommand.ts';
import { decide } from '../decide.ts';
import { optionsFor } from '../optionsFor.ts';
import { presentOn, presentSeats, seatsOf } from '../seats.ts';
import { atLeast } from './majority.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const pack = loadPack(raw);
const SIX = raw.tables.find(({ seats }) => seats.length === 6)!.seats;

const SEQUENCES = 2000;
const COMMANDS = 18;

function paperOf({ floor }: GameState, random: RandomStream): PaperId {
  const papers = floor?.desk.papers ?? [];
  return papers.length === 0 ? 'paper:9.9' : oneOf(random, papers).id;
}

/** What somebody might send without looking at what is in order. */
function thoughtless(state: GameState, random: RandomStream): Command {
  const motion = state.floor?.motions[0]?.id ?? 'motion:9.9';
  return oneOf<Command>(random, [
    { kind: 'passFloor' },
    { kind: 'raisePlacard' },
    { kind: 'yieldFloor', rest: { to: 'comments' } },
    { kind: 'makeMotion', terms: { kind: oneOf(random, MOTION_KINDS), seconds: random.integer(1, 4000) } },
    { kind: 'secondMotion', motion },
    { kind: 'voteMotion', motion, vote: 'yes' },
    { kind: 'askReply' },
    { kind: 'answerOpening', as: 'presentAndVoting' },
    { kind: 'sponsorPaper', paper: paperOf(state, random) },
    { kind: 'signPaper', paper: paperOf(state, random) },
    { kind: 'leavePaper', paper: paperOf(state, random) },
    { kind: 'makeMotion', terms: { kind: 'introduceDraft', paper: paperOf(state, random) } },
    { kind: 'proposeMerge', keep: paperOf(state, random), add: paperOf(state, random) },
    { kind: 'agreeAmendment', amendment: 'amendment:1.1' },
    { kind: 'withdrawAmendment', amendment: 'amendment:1.1' },
    { kind: 'castBallot', ballot: 'yes' },
    { kind: 'setReady', ready: true },
  ]);
}

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deeplyFrozen(member);
  }
  return value;
}

/** Walks at random from the opening of the debate (or of Talks), and looks at every state on the way. */
function walk(from: GameState, random: RandomStream, look: (state: GameState) => void): number {
  let state = from;
  let refused = 0;
  for (let count = 0; count < COMMANDS && state.step !== 'over'; count += 1) {
    const seat = oneOf(random, presentSeats(state));
    const sensible = random.integer(1, 5) > 1;
    const bell: readonly [Actor, Command] = ['system', { kind: 'expireTurn', turn: state.floor?.turn ?? 0 }];
    const command = sensible
      ? sampleCommand(optionsFor({ pack, state }, seat), random)
      : thoughtless(state, random);
    const [actor, asked] =
      command === null || random.integer(1, 12) === 1 ? bell : ([seat, command] as const);
    const judged = decide({ pack, state }, actor, asked);
    if (judged.ok) state = deeplyFrozen(evolveAll(state, judged.value));
    else refused += 1;
    look(state);
  }
  return refused;
}

function isLawful(state: GameState): void {
  const { floor, vote } = state;
  if (floor === null) return;
  const voting = floor.now.kind === 'vote';
  if (voting && vote !== null) throw new Error('two votes are open');
  if ((floor.turnMs ?? 0) < 0) throw new Error('a clock below nothing');
  if (new Set(floor.list.map(({ seat }) => seat)).size !== floor.list.length) throw new Error('listed twice');
  if (floor.caucus !== null && floor.caucus.speechesLeft < 0) throw new Error('more speeches than agreed');
  papersAreLawful(state);
  if (!voting) return;
  const { quorum } = pack.preset(state.settings.preset).procedure!;
  for (const side of SIDES) {
    const seats = seatsOf(state).filter((seat) => sideOf(seat) === side).length;
    if (presentOn(state, side).length < atLeast(quorum, seats)) throw new Error('a vote without quorum');
  }
}

/** No name twice on a paper, no draft without both delegations behind it, no text beyond the docket. */
function papersAreLawful({ floor, docket, vote, votes, amendments }: GameState): void {
  for (const paper of floor?.desk.papers ?? []) {
    const names = namesOn(paper);
    if (new Set(names).size !== names.length) throw new Error('a name stands twice on a paper');
    if (paper.stage === 'draft' && !SIDES.every((side) => names.some((seat) => sideOf(seat) === side)))
      throw new Error('a draft without both delegations');
    if (keysOf<ClauseId>(paper.text.terms).some((clause) => !docket.includes(clause)))
      throw new Error('a clause that is not on the docket');
  }
  const voted = [...votes.map(({ motion }) => motion), ...(vote === null ? [] : [vote.motion])].flatMap(
    (motion) => (motion.kind === 'amendment' ? [motion.amendment] : []),
  );
  if (new Set(voted).size !== voted.length) throw new Error('an amendment voted twice');
  if (amendments.some(({ id, brought }) => brought?.outcome === 'friendly' && voted.includes(id)))
    throw new Error('an amendment both friendly and voted');
}

/** Two papers, the first on the floor; then the last call before the vote. */
function lastCall(preset: 'classroom' | 'formal'): GameState {
  const table = playedTable(raw, { seats: SIX, preset }).until('debate');
  const [first, second] = table.state.docket;
  const level = (clause: ClauseId): Level => ((table.state.standing.clauses[clause]!.level + 1) % 4) as Level;
  const text = (clauses: readonly ClauseId[]) =>
    ({
      kind: 'startPaper',
      terms: clauses.map((clause) => ({ clause, level: level(clause), visibility: 'announced' }) as const),
      frame: null,
      linked: [],
    }) as const;
  const introduced = (at: typeof table, by: SeatId, id: PaperId): typeof table =>
    at
      .does('mx-senate', { kind: 'sponsorPaper', paper: id })
      .does(by, { kind: 'makeMotion', terms: { kind: 'introduceDraft', paper: id } });
  const one = introduced(table.does('us-congress', text([first!, second!])), 'us-congress', 'paper:1.1');
  return introduced(one.does('us-justice', text([second!])), 'us-justice', 'paper:1.2').until('amendments')
    .state;
}

describe.each(PRESETS)('preset %s', (preset) => {
  const opened = playedTable(raw, { seats: SIX, preset }).until(preset === 'quick' ? 'caucus' : 'debate');
  const beginnings = [opened.state, preset === 'quick' ? opened.state : lastCall(preset)].map(deeplyFrozen);

  test(`keeps its laws over ${SEQUENCES} random sequences of commands`, () => {
    let refused = 0;
    let turns = 0;
    for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
      const random = streamOf(`${preset}-${sequence}`, ['floor-laws']);
      const from = beginnings[sequence % 2] ?? opened.state;
      refused += walk(from, random, (state) => {
        isLawful(state);
        turns = Math.max(turns, state.floor?.turn ?? 0);
      });
    }
    expect(refused).toBeGreaterThan(SEQUENCES / 2);
    if (preset !== 'quick') expect(turns).toBeGreaterThan(3);
  });
});

test('every refusal has its text in both languages', () => {
  for (const code of REFUSAL_CODES) {
    expect(refusals.en[code].length).toBeGreaterThan(10);
    expect(refusals.es[code].length).toBeGreaterThan(10);
  }
});

test('without two thirds of each delegation no vote opens', () => {
  const empty = { kind: 'empty' } as const;
  const [, second, third] = SIX.filter((seat) => sideOf(seat) === 'mx');
  const few = playedTable(raw, { seats: SIX, preset: 'formal' })
    .until('debate')
    .does('us-congress', { kind: 'makeMotion', terms: { kind: 'closeDebate' } })
    .does('mx-presidency', { kind: 'secondMotion', motion: 'motion:1.1' })
    .does('us-justice', { kind: 'objectMotion', motion: 'motion:1.1' })
    .does('system', { kind: 'occupySeat', seat: second!, occupant: empty })
    .does('system', { kind: 'occupySeat', seat: third!, occupant: empty });
  const after = few.does('chair', { kind: 'proceed' });
  expect(after.lastOf('MotionEnded')[0]!.outcome).toBe('noQuorum');
});
