import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CLAIMS } from '../../shared/analysis/claims/claims.ts';
import { meetingsOf } from '../../shared/analysis/claims/meetingsOf.ts';
import { PLACES } from '../../shared/analysis/claims/places.ts';
import { SCREENS, type Screen, type ScreenId, screenName } from '../../shared/analysis/claims/screens.ts';
import { readPack } from '../packs/readPacks.ts';
import { projectFolder } from './schemas/schemaRoots.ts';

/** Screens where all mechanisms are met; the page of mechanisms names them once. */
const COMMON: readonly ScreenId[] = ['powersPlayed', 'causes', 'because'];

const { pack } = readPack(join(projectFolder, 'assets/scenarios/the-road-ahead'));
const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');
const panels = globSync('client/**/*.tsx', { cwd: projectFolder }).map((path) => path.replaceAll('\\', '/'));
const sources = new Map(panels.map((path) => [path, read(path)]));

describe('each screen where the paper is met', () => {
  test.each(Object.entries<Screen>(SCREENS))(
    '%s: is drawn, with its heading, by a panel in use',
    (_, screen) => {
      const { drawnBy, path } = screen;
      const heading = path.at(-1)?.key ?? '';
      expect(sources.get(drawnBy)).toMatch(new RegExp(`\\b[a-z]+\\('${heading}'`));
      const name = posix.basename(drawnBy);
      const users = [...sources].filter(([file, source]) => file !== drawnBy && source.includes(`/${name}'`));
      expect(users).not.toEqual([]);
    },
  );

  test('is named by some row of the paper, or is common to all', () => {
    const named = new Set(
      Object.values(PLACES).flatMap((place) => meetingsOf(place, pack).map((m) => m.screen)),
    );
    const all = Object.keys(SCREENS) as ScreenId[];
    expect(all.filter((screen) => !named.has(screen) && !COMMON.includes(screen))).toEqual([]);
  });

  test('reads as a player reads it', () => {
    expect(screenName('countReasons')).toBe('Home > The count at home > Why?');
  });
});

describe('each mechanism of the paper', () => {
  test('is met somewhere, and is a row of the claims', () => {
    expect(Object.keys(PLACES)).toEqual(CLAIMS.map(({ id }) => id));
    for (const place of Object.values(PLACES)) expect(meetingsOf(place, pack).length).toBeGreaterThan(1);
  });

  test('given things of the pack, then the pack says where they stand', () => {
    const place = {
      mechanism: '',
      contested: true,
      meets: ['power:us-congress-hold', 'card:dilemma-2010h1', 'stock:track-dialogue', 'stock:attention'],
    } as const;
    expect(meetingsOf(place, pack)).toEqual([
      { screen: 'lastCards', shows: ['power:us-congress-hold'] },
      { screen: 'dilemma', shows: ['card:dilemma-2010h1'] },
      { screen: 'requirements', shows: ['stock:track-dialogue'] },
      { screen: 'behindTheScenes', shows: ['stock:attention'] },
      { screen: 'answersInTalks', shows: ['power:us-congress-hold'] },
      { screen: 'contested', shows: [] },
    ]);
  });

  test('names only what the pack has', () => {
    for (const { meets } of Object.values(PLACES))
      for (const one of meets) {
        if (one.startsWith('stock:')) expect(pack.stocks.has(one as 'stock:x')).toBe(true);
        else if (one.startsWith('power:')) expect(pack.powers.has(one as 'power:x')).toBe(true);
        else if (one.startsWith('card:')) expect(pack.cards.has(one as 'card:x')).toBe(true);
      }
  });
});
