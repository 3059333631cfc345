import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { canonical } from '../game/canonical.ts';
import type { GameSettings } from '../game/GameState.ts';
import { hashValue } from '../game/hash.ts';
import type { LineId, SeatId } from '../game/ids.ts';
import { streamOf } from '../game/random.ts';
import { actOf } from '../game/vocabulary.ts';
import { crossesRedLine } from '../rules/value/accordValue.ts';
import { draftLevels, standingLevels } from '../rules/value/Levels.ts';
import { loadPack } from '../scenario/LoadedPack.ts';
import type { PackTexts } from '../scenario/PackTexts.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';
import { FOUR } from '../testing/playedTable.ts';
import { type PlayedGame, playGame } from '../testing/playGame.ts';
import { sampleCommand } from '../testing/sampleCommand.ts';
import { BOT_POLICIES, type BotPolicy, bots } from './bots.ts';

const read = (file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../assets/scenarios/the-road-ahead/${file}.json`, import.meta.url), 'utf8'),
  );
const raw = read('pack') as ScenarioPack;
const pack = loadPack(raw);
const tableOf = (seats: number): readonly SeatId[] =>
  raw.tables.find((table) => table.seats.length === seats)?.seats ?? FOUR;

/** A game with these bots in turn around the table. */
function play(
  seats: readonly SeatId[],
  rounds: number,
  seed: string,
  field: readonly BotPolicy[] = BOT_POLICIES,
): PlayedGame {
  const settings: GameSettings = {
    packId: raw.id,
    seats,
    rounds,
    preset: 'quick',
    reading: 'paper',
    pace: 'own',
    excludedCards: [],
  };
  return playGame(pack, settings, {
    seed,
    policyOf: (seat) => field[seats.indexOf(seat) % field.length] ?? 'broker',
    next: bots.next,
  });
}

/** Games are dear: each is played once and asked many questions. */
const GAMES: readonly (readonly [string, PlayedGame])[] = [
  ['4 seats, 3 rounds, mixed', play(FOUR, 3, 'four')],
  ['4 seats, 7 rounds, brokers', play(FOUR, 7, 'four', ['broker'])],
  ['6 seats, 3 rounds, novices', play(tableOf(6), 3, 'six', ['novice'])],
  ['6 seats, 4 rounds, mixed', play(tableOf(6), 4, 'six')],
  ['6 seats, 7 rounds, linear', play(tableOf(6), 7, 'six', ['linear'])],
  ['12 seats, 3 rounds, brokers', play(tableOf(12), 3, 'twelve', ['broker'])],
  ['12 seats, 4 rounds, mixed', play(tableOf(12), 4, 'twelve')],
  ['12 seats, 7 rounds, mixed', play(tableOf(12), 7, 'twelve-seven')],
];

describe.each(GAMES)('%s', (_name, game) => {
  test('reaches its end without a refusal or a step closed by force', () => {
    expect(game.final.step).toBe('over');
    expect(game.final.conclusion).not.toBeNull();
    expect(game.refusals).toEqual([]);
    expect(game.forced).toEqual([]);
  });

  test('nobody acts without end', () => {
    const acts = new Map<string, number>();
    for (const { before, seat } of game.plays) {
      const key = `${before.stepSerial} ${seat}`;
      acts.set(key, (acts.get(key) ?? 0) + 1);
    }
    expect(Math.max(...acts.values())).toBeLessThanOrEqual(25);
  });

  test('nobody votes yes over its own line', () => {
    for (const { before, seat, command } of game.plays) {
      if (command.kind !== 'castBallot' || command.ballot !== 'yes' || before.step !== 'accordBallot')
        continue;
      const table = { pack, state: before };
      expect(crossesRedLine(table, seat, standingLevels(table), draftLevels(table))).toBe(false);
    }
  });

  test('all together say at most four lines to the table in an act, one a seat and phase', () => {
    const lines = new Map<string, number>();
    const own = new Map<string, number>();
    for (const { before, seat, command } of game.plays) {
      if (command.kind !== 'speak') continue;
      const words = `${before.round} ${before.step} ${seat}`;
      own.set(words, (own.get(words) ?? 0) + 1);
      if (command.channel.kind !== 'table') continue;
      const act = `${before.round} ${actOf(before.step)}`;
      lines.set(act, (lines.get(act) ?? 0) + 1);
    }
    expect(Math.max(0, ...lines.values())).toBeLessThanOrEqual(4);
    expect(Math.max(0, ...own.values())).toBeLessThanOrEqual(1);
  });

  test('capital that was promised and could be paid is paid', () => {
    const broken = game.final.pledges.filter(
      ({ status, undertaking }) => status === 'broken' && undertaking.kind === 'capital',
    );
    for (const { from, round, undertaking } of broken) {
      const commitment = game.plays.find(
        ({ before, seat, command }) =>
          before.round === round && seat === from && command.kind === 'commitCapital',
      );
      const capital = commitment?.before.seats[from]?.capital ?? 0;
      expect(undertaking.kind === 'capital' && capital >= undertaking.amount).toBe(false);
    }
  });
});

test('bots play on, within the rules, with somebody at the table who does anything at all', () => {
  const seats = tableOf(6);
  const settings: GameSettings = {
    packId: raw.id,
    seats,
    rounds: 3,
    preset: 'quick',
    reading: 'paper',
    pace: 'own',
    excludedCards: [],
  };
  const game = playGame(pack, settings, {
    seed: 'anything',
    policyOf: (seat) => (seat === 'us-justice' || seat === 'mx-senate' ? 'anything' : 'broker'),
    next: (policy, sight) =>
      policy === 'anything' ? sampleCommand(sight.options, sight.random) : bots.next(policy, sight),
  });
  expect(game.final.step).toBe('over');
  expect(game.refusals.filter(({ seat }) => seat !== 'us-justice' && seat !== 'mx-senate')).toEqual([]);
});

test('the same seed plays the same game, another seed another', () => {
  const hashOf = (seed: string): string => hashValue(play(tableOf(6), 3, seed).final);
  expect(hashOf('a')).toBe(hashOf('a'));
  expect(hashOf('a')).not.toBe(hashOf('b'));
});

test('a bot that has just come in does what one that was there does: nothing is remembered', () => {
  const game = play(tableOf(6), 3, 'fresh');
  const rows = new Map(game.plays.map((entry, index) => [entry, index]));
  for (const entry of game.plays.filter((_, index) => index % 5 === 0)) {
    const { sight, seat, command, before } = entry;
    const policy = BOT_POLICIES[tableOf(6).indexOf(seat) % BOT_POLICIES.length] ?? 'broker';
    const fresh = {
      ...sight,
      pack: loadPack(structuredClone(sight.pack.raw)),
      view: structuredClone(sight.view),
      // the game opens with one row, a row for each seat, and one for the first round
      random: streamOf('fresh', ['bot', seat, before.round, (rows.get(entry) ?? 0) + 2 + tableOf(6).length]),
    };
    expect(canonical(bots.next(policy, fresh))).toBe(canonical(command));
  }
});

test('every line a bot says has its words in both languages', () => {
  const said = new Set(
    GAMES.flatMap(([, game]) =>
      game.plays.flatMap(({ command }): LineId[] =>
        command.kind === 'speak' && command.speech.kind === 'line' ? [command.speech.line] : [],
      ),
    ),
  );
  expect(said.size).toBeGreaterThan(10);
  for (const language of ['en', 'es']) {
    const { lines } = read(language) as PackTexts;
    expect([...said].filter((line) => lines[line] === undefined)).toEqual([]);
  }
});

test('lines fill in all their words name', () => {
  const { lines } = read('en') as PackTexts;
  for (const [, game] of GAMES) {
    for (const { command } of game.plays) {
      if (command.kind !== 'speak' || command.speech.kind !== 'line') continue;
      const { speech } = command;
      const wanted = ['clause', 'level', 'seat'].filter((name) => lines[speech.line]?.includes(`{${name}}`));
      const given = Object.keys(speech);
      expect(wanted.filter((name) => !given.includes(name))).toEqual([]);
    }
  }
});

test('a name no bot has is played by the broker', () => {
  const game = play(FOUR, 3, 'unknown', ['broker']);
  const { sight, command } = game.plays[0]!;
  expect(bots.next('a stranger', sight)).toEqual(command);
});
