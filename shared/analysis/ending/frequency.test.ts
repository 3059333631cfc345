import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { BOT_POLICIES, bots } from '../../bots/bots.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { playGame } from '../../testing/playGame.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/quick-start/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const GAMES = 16;

test('given quick games of different bots, when they end, then in several ways, none of them the rule', () => {
  const seats = pack.raw.tables[0]!.seats;
  const counts = new Map<string, number>();
  for (let game = 0; game < GAMES; game += 1) {
    const { final } = playGame(
      pack,
      {
        packId: pack.raw.id,
        seats,
        rounds: 3,
        preset: 'quick',
        reading: 'paper',
        pace: 'own',
        excludedCards: [],
      },
      {
        seed: `ending-${game}`,
        policyOf: (seat) => BOT_POLICIES[(seats.indexOf(seat) + game) % BOT_POLICIES.length]!,
        next: (policy, sight) => bots.next(policy, sight),
      },
    );
    const ending = final.conclusion?.ending ?? 'none';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  expect(counts.has('none')).toBe(false);
  expect(counts.size).toBeGreaterThanOrEqual(4);
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(GAMES * 0.6);
});
