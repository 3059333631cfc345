import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { SeatCommandKind } from '../game/Command.ts';
import type { PresetId } from '../game/vocabulary.ts';
import { loadPack } from '../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';
import { type PlayedGame, playGame } from '../testing/playGame.ts';
import { BOT_POLICIES, bots } from './bots.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const pack = loadPack(raw);

/** Three rounds of bots on a floor. */
function play(preset: PresetId, size: 6 | 12): PlayedGame {
  const seats = raw.tables.find((table) => table.seats.length === size)?.seats ?? [];
  return playGame(
    pack,
    {
      packId: raw.id,
      seats,
      rounds: 3,
      preset,
      reading: 'paper',
      pace: 'own',
      excludedCards: [],
    },
    {
      seed: `floor-${preset}-${size}`,
      policyOf: (seat) => BOT_POLICIES[seats.indexOf(seat) % BOT_POLICIES.length] ?? 'broker',
      next: bots.next,
    },
  );
}

const GAMES = [
  ['classroom, 6 seats', play('classroom', 6)],
  ['formal, 6 seats', play('formal', 6)],
  ['formal, 12 seats', play('formal', 12)],
] as const;

describe.each(GAMES)('%s', (name, game) => {
  const given = new Set<SeatCommandKind>(game.plays.map(({ command }) => command.kind));

  test('runs to its end without a refusal or a step closed by force', () => {
    expect(game.refusals).toEqual([]);
    expect(game.forced).toEqual([]);
    expect(game.final.step).toBe('over');
  });

  test('accords are put to the vote', () => {
    const put = game.final.votes.filter(({ motion }) => motion.kind === 'accord');
    expect(put.length).toBeGreaterThan(0);
  });

  test('bots speak and move, and where drafts are voted they write, sponsor and introduce them', () => {
    for (const kind of ['joinList', 'yieldFloor', 'makeMotion'] as const) expect(given).toContain(kind);
    if (name.startsWith('formal'))
      for (const kind of ['startPaper', 'sponsorPaper'] as const) expect(given).toContain(kind);
  });
});
