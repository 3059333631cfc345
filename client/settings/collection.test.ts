import { beforeEach, describe, expect, test } from '@jest/globals';
import { collection, forgetCollection, noteEnding, readCollection, seatsPlayed } from './collection.ts';

const first = {
  game: '/solo/a',
  pack: 'the-road-ahead',
  seat: 'mx-senate',
  ending: 'ending:outlived-them',
  met: 2,
} as const;

describe('the collection of seats and endings', () => {
  beforeEach(forgetCollection);

  test('given a game that ended, when it is noted twice, then it counts once', () => {
    expect(noteEnding(first)).toBe(true);
    expect(noteEnding({ ...first, ending: 'ending:gun-fight' })).toBe(false);
    expect(collection.value).toEqual([first]);
  });

  test('given several games, when seats are asked for, then each once and of that scenario only', () => {
    noteEnding(first);
    noteEnding({ ...first, game: '/solo/b' });
    noteEnding({ ...first, game: '/solo/c', pack: 'quick-start', seat: 'us-justice' });
    expect(seatsPlayed('the-road-ahead')).toEqual(['mx-senate']);
    expect(seatsPlayed('quick-start')).toEqual(['us-justice']);
  });

  test('given more games than are kept, when another ends, then the oldest is forgotten', () => {
    for (let game = 0; game < 205; game += 1) noteEnding({ ...first, game: `/solo/${game}` });
    expect(collection.value).toHaveLength(200);
    expect(collection.value[0]?.game).toBe('/solo/5');
  });

  test('given the wish to delete it, when it is done, then nothing is left', () => {
    noteEnding(first);
    forgetCollection();
    expect(collection.value).toEqual([]);
  });

  test.each([
    null,
    '',
    '{',
    '{}',
    '[1, null, {"game": 3}]',
    '[{"game":"a","pack":"b","seat":"x","ending":"e","met":1}]',
  ])('given %j in the browser’s memory, when it is read, then nothing of it is taken', (text) => {
    expect(readCollection(text)).toEqual([]);
  });

  test('given what was kept, when it is read, then it is the same', () => {
    expect(readCollection(JSON.stringify([first]))).toEqual([first]);
  });
});
