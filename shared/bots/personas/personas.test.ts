import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { GameSettings } from '../../game/GameState.ts';
import type { LineId } from '../../game/ids.ts';
import { actOf } from '../../game/vocabulary.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { PackTexts } from '../../scenario/PackTexts.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { type PlayedGame, playGame } from '../../testing/playGame.ts';
import { bots, CHARACTER_POLICIES, type CharacterPolicy } from '../bots.ts';
import { votePromised } from '../deeds/ownWord.ts';
import { mindOf } from '../mind/Mind.ts';
import { draftPackage } from '../mind/Package.ts';
import { isForbidden } from '../mind/prospects.ts';

const read = (file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../assets/scenarios/the-road-ahead/${file}.json`, import.meta.url), 'utf8'),
  );
const raw = read('pack') as ScenarioPack;
const pack = loadPack(raw);
const seats = raw.tables[1]!.seats;

function play(seed: string, field: readonly CharacterPolicy[]): PlayedGame {
  const settings: GameSettings = {
    packId: raw.id,
    seats,
    rounds: 3,
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

const NEW = ['hardliner', 'institutionalist', 'populist', 'broker'] as const;
const GAMES: readonly (readonly [string, PlayedGame])[] = [
  ['level 1', play('one', [...NEW.map((name) => `${name}-1` as const), 'novice-2', 'linear-2'])],
  ['level 2', play('two', [...NEW.map((name) => `${name}-2` as const), 'novice-3', 'linear-3'])],
  ['level 3', play('three', [...NEW.map((name) => `${name}-3` as const), 'novice-3', 'linear-3'])],
];

describe.each(GAMES)('characters at %s', (_name, game) => {
  test('play to the end without a refusal, a forced step or acting without end', () => {
    expect(game.final.step).toBe('over');
    expect(game.refusals).toEqual([]);
    expect(game.forced).toEqual([]);
    const acts = new Map<string, number>();
    for (const { before, seat } of game.plays)
      acts.set(`${before.stepSerial} ${seat}`, (acts.get(`${before.stepSerial} ${seat}`) ?? 0) + 1);
    expect(Math.max(...acts.values())).toBeLessThanOrEqual(25);
  });

  test('never vote yes over their line, and vote as they told the table', () => {
    for (const { before, seat, sight, command } of game.plays) {
      if (command.kind !== 'castBallot' || before.step !== 'accordBallot') continue;
      const mind = mindOf(sight);
      const accord = draftPackage(mind);
      if (command.ballot === 'yes') expect(isForbidden(mind, accord)).toBe(false);
      for (const { from, round, channel, speech } of before.messages) {
        if (from !== seat || round !== before.round || channel.kind !== 'table') continue;
        if (speech.kind !== 'line' || speech.clause === undefined) continue;
        if (votePromised(speech.line) !== 'no' || accord.levels[speech.clause] !== speech.level) continue;
        if (accord.changed.includes(speech.clause)) expect([seat, command.ballot]).toEqual([seat, 'no']);
      }
    }
  });

  test('say at most four lines to the table in an act, in words both languages have', () => {
    const lines = new Map<string, number>();
    const said = new Set<LineId>();
    for (const { before, command } of game.plays) {
      if (command.kind !== 'speak' || command.speech.kind !== 'line') continue;
      said.add(command.speech.line);
      if (command.channel.kind !== 'table') continue;
      const act = `${before.round} ${actOf(before.step)}`;
      lines.set(act, (lines.get(act) ?? 0) + 1);
    }
    expect(Math.max(0, ...lines.values())).toBeLessThanOrEqual(4);
    for (const language of ['en', 'es']) {
      const words = (read(language) as PackTexts).lines;
      expect([...said].filter((line) => words[line] === undefined)).toEqual([]);
    }
  });
});

test('every character has a name for each of its levels', () => {
  expect(CHARACTER_POLICIES).toHaveLength(6 + 18);
  expect(new Set(CHARACTER_POLICIES).size).toBe(24);
});
