import { describe, expect, test } from '@jest/globals';
import { REFUSAL_CODES } from '../game/Refusal.ts';
import { accord } from './accord.ts';
import { characters } from './characters.ts';
import { classDoor } from './classDoor.ts';
import { classroom } from './classroom.ts';
import { coach } from './coach.ts';
import { common } from './common.ts';
import { debate } from './debate.ts';
import { desk } from './desk.ts';
import { disputes } from './disputes.ts';
import { drafting } from './drafting.ts';
import { ending } from './ending.ts';
import { events } from './events.ts';
import { floor } from './floor.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { lobby } from './lobby.ts';
import { news } from './news.ts';
import { outcome } from './outcome.ts';
import { panels } from './panels.ts';
import { phases } from './phases.ts';
import { planning } from './planning.ts';
import { refusals } from './refusals.ts';
import { review } from './review.ts';
import { room } from './room.ts';
import { talk } from './talk.ts';
import { talks } from './talks.ts';
import { type Entry, fill, speakerOf } from './text.ts';
import { vote } from './vote.ts';

const areas = {
  accord,
  characters,
  classDoor,
  classroom,
  coach,
  common,
  debate,
  desk,
  disputes,
  drafting,
  ending,
  events,
  floor,
  guide,
  home,
  lobby,
  news,
  outcome,
  panels,
  phases,
  planning,
  refusals,
  review,
  room,
  talk,
  talks,
  vote,
};

const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === 'string'
    ? [entry]
    : [entry.one, entry.other, ...(entry.many === undefined ? [] : [entry.many])];
const blanksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name!).sort();

describe.each(Object.entries(areas))('the words of %s', (_name, { en, es }) => {
  const keys = Object.keys(en);

  test('are there in both languages', () => {
    expect(Object.keys(es)).toEqual(keys);
  });

  test('have the same blanks in both, and none is empty', () => {
    for (const key of keys) {
      const english = formsOf((en as { readonly [key: string]: Entry })[key]!);
      const spanish = formsOf((es as { readonly [key: string]: Entry })[key]!);
      expect([key, new Set(spanish.flatMap(blanksOf))]).toEqual([key, new Set(english.flatMap(blanksOf))]);
      for (const form of [...english, ...spanish]) expect(form.trim()).not.toBe('');
    }
  });
});

test('every refusal has words', () => {
  for (const code of REFUSAL_CODES) expect(refusals.en[code].length).toBeGreaterThan(20);
});

test('a number chooses the form of its word', () => {
  const en = speakerOf(common, () => 'en');
  expect([en('coins', { n: 1 }), en('coins', { n: 2 })]).toEqual(['1 coin', '2 coins']);
});

test('Spanish has a form for millions', () => {
  expect(fill(common.es.coins, { n: 1_000_000 }, 'es')).toBe('1,000,000 de monedas');
});

test('a blank without a value stays to be seen', () => {
  expect(fill('{who} waits', {}, 'en')).toBe('{who} waits');
});

test('the first screen has at most sixty words', () => {
  for (const words of [lobby.en, lobby.es]) {
    const shown = [words.intro, words.solo, words.soloHint, words.table, words.tableHint, common.en.tagline];
    expect(shown.join(' ').split(/\s+/).length).toBeLessThanOrEqual(50);
  }
});
