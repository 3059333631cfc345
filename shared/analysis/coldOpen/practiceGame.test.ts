import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { hashValue } from '../../game/hash.ts';
import { exportLog } from '../../host/log/exportLog.ts';
import { linesOf } from '../../host/log/parseLog.ts';
import { verifyLog } from '../../host/log/verifyLog.ts';
import { checkPack } from '../../scenario/checkPack.ts';
import { validatePackTexts } from '../../scenario/generated/PackTexts.validate.js';
import { validateScenarioPack } from '../../scenario/generated/ScenarioPack.validate.js';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { PackTexts } from '../../scenario/PackTexts.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { withCoefficients } from '../play/withCoefficients.ts';
import { against, amountOf, homeStory } from './homeStory.ts';
import { PRACTICE_MOVES, type PracticeGame, practiceGame, takePractice } from './practiceGame.ts';

const FOLDER = new URL('../../../assets/', import.meta.url);
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`practice-draft/${name}.json`, FOLDER), 'utf8'));
const raw = read('pack') as ScenarioPack;
const texts = { en: read('en') as PackTexts, es: read('es') as PackTexts };
const content = { pack: loadPack(raw), texts };

let game: PracticeGame;

beforeAll(async () => {
  game = await practiceGame(content);
});

describe('the practice draft', () => {
  test('is a sound pack that says it is fiction, and no scenario to choose', () => {
    expect(validateScenarioPack(raw) ? [] : validateScenarioPack.errors).toEqual([]);
    for (const words of Object.values(texts))
      expect(validatePackTexts(words) ? [] : validatePackTexts.errors).toEqual([]);
    expect(checkPack(raw, texts)).toEqual([]);
    expect([texts.en.title, texts.es.title].join(' ')).toMatch(/fiction.*ficción/u);
    expect(readdirSync(new URL('scenarios', FOLDER))).not.toContain(raw.id);
  });

  test('gives the same games every time, with logs that hold', async () => {
    const again = await practiceGame(content);
    for (const move of PRACTICE_MOVES) {
      const [one, two] = [await takePractice(game, move), await takePractice(again, move)];
      expect(hashValue(one.final)).toBe(hashValue(two.final));
      expect(verifyLog(linesOf(exportLog(one.record))).equal).toBe(true);
    }
  });
});

describe('what comes of it', () => {
  const storyOf = async (move: (typeof PRACTICE_MOVES)[number], of: PracticeGame = game) =>
    homeStory((await takePractice(of, move)).final)!;

  test('signed as it is, it is adopted, and Mexico stops at 61 of 65 over agents and its Senate', async () => {
    const { final } = await takePractice(game, 'sign');
    expect(final.adopted).toBe(true);
    const story = await storyOf('sign');
    expect(story.failedAt).toBe('mx');
    expect(story.closest.mx).toMatchObject({ support: 6100, threshold: 6500 });
    expect(against(story.closest.mx, 2)).toEqual([
      { cause: 'cause:attribute-intrusion', amount: -400 },
      { cause: 'cause:attribute-unasked', amount: -300 },
    ]);
  });

  test('with a gun ban for the agents, it is the north that stops', async () => {
    const story = await storyOf('ban');
    expect(story.failedAt).toBe('us');
    expect(story.closest.us).toMatchObject({ clause: 'clause:arms', threshold: 6500 });
    expect(story.closest.mx.passed).toBe(true);
    expect(against(story.closest.us, 2).map(({ cause }) => cause)).toEqual([
      'cause:attribute-guns',
      'cause:attribute-binds',
    ]);
  });

  test.each(['publicly', 'quietly'] as const)(
    'with e-Trace asked for %s, both homes accept',
    async (move) => {
      const { final } = await takePractice(game, move);
      expect(homeStory(final)?.failedAt).toBeNull();
      expect(final.ratifications.every(({ ratified }) => ratified)).toBe(true);
      expect(final.pledges).toContainEqual(
        expect.objectContaining({
          from: 'us-white-house',
          undertaking: { kind: 'capital', amount: 1 },
          status: 'kept',
        }),
      );
    },
  );

  test('pressed in public the north accepts less gladly; asked in private what it grants stays quiet', async () => {
    const arms = async (move: 'publicly' | 'quietly') => {
      const { final } = await takePractice(game, move);
      const found = final.ratifications.find(({ clause }) => clause === 'clause:arms')!;
      return { ...found, us: found.counts.find(({ side }) => side === 'us')! };
    };
    const [publicly, quietly] = [await arms('publicly'), await arms('quietly')];
    expect(amountOf(publicly.us, 'cause:home-foreign-sponsor')).toBe(-150);
    expect(quietly.us.support - publicly.us.support).toBe(150);
    expect([publicly.visibility, quietly.visibility]).toEqual(['announced', 'quiet']);
  });

  test('the pledge is worth its coin: without it the public deal fails', async () => {
    const worthless = await practiceGame({
      ...content,
      pack: withCoefficients(content.pack, { 'home.capital.1': 0 }),
    });
    expect((await storyOf('publicly', worthless)).failedAt).toBe('us');
  });
});
