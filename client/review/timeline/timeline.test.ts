import { beforeAll, describe, expect, test } from '@jest/globals';
import { hashValue } from '../../../shared/game/hash.ts';
import { reviewOfRecord } from '../../../shared/host/reviewOfRecord.ts';
import type { Review } from '../../../shared/protocol/Review.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import { foldReview } from '../../session/foldReview.ts';
import { marksOf } from '../../session/replayMarks.ts';
import { aPlayedGame } from '../../session/testing/aReview.ts';
import { quickStart } from '../../session/testing/quickStart.ts';
import { makeWords } from '../../words/makeWords.ts';
import { isIn, talkOf } from '../talk/talkOf.ts';
import { placesOf } from '../walk/placesOf.ts';
import { reviewText, rowSentences } from './reviewText.ts';
import { timelineOf } from './timelineOf.ts';

let review: Review;
beforeAll(async () => {
  review = reviewOfRecord(await aPlayedGame(), quickStart);
}, 60_000);

const pack = loadPack(quickStart.pack);
const tellingIn = (language: 'en' | 'es') => ({
  words: makeWords(quickStart.packTexts[language], 'plain', () => null),
  pack,
});

describe('the timeline', () => {
  test('holds every row once, in order', () => {
    const rows = timelineOf(review, foldReview(review)).flatMap((act) => act.rows);
    expect([...new Set(rows.map(({ row }) => row.seq))]).toEqual(review.rows.map(({ seq }) => seq));
    const events = rows.flatMap((row) => row.events.map(({ event }) => event));
    expect(events).toEqual(review.rows.flatMap((row) => row.events));
  });

  test('puts each row at the place where the walk has just shown it', () => {
    const folded = foldReview(review);
    for (const { rows } of timelineOf(review, folded)) {
      for (const { position, events } of rows) {
        const last = events.at(-1);
        const isWhole = events.length === folded.rows[position! - 1]!.events.length;
        if (last !== undefined && isWhole && position! % 9 === 0)
          expect(hashValue(last.after)).toBe(hashValue(folded.states[position!]));
      }
    }
  });

  test('goes through the acts of each round in turn', () => {
    const acts = timelineOf(review, foldReview(review)).filter(({ round }) => round === 1);
    expect(acts.map(({ act }) => act)).toEqual(['news', 'talks', 'vote', 'home']);
  });

  test('lets a row that ends an act open the next one there', () => {
    const acts = timelineOf(review, foldReview(review));
    for (const { act, round, rows } of acts.filter(({ act }) => act !== null)) {
      const steps = rows.flatMap((row) => row.events).filter(({ event }) => event.type === 'StepOpened');
      expect([act, round, steps[0]!.after.round]).toEqual([act, round, round]);
    }
    expect(acts.at(-1)!.rows.at(-1)!.events.at(-1)!.event).toMatchObject({
      type: 'StepOpened',
      step: 'over',
    });
  });

  test('keeps rows that were taken back, without a place', () => {
    const undone = {
      ...review,
      rows: review.rows.map((row) => (row.seq === 20 ? { ...row, undone: true } : row)),
    };
    const rows = timelineOf(undone, foldReview(undone)).flatMap((act) => act.rows);
    expect(rows.find(({ row }) => row.seq === 20)!.position).toBeNull();
    expect(rows.at(-1)!.position).toBe(review.rows.length - 1);
  });

  test.each(['en', 'es'] as const)('has words for every row, no ids and no empty blanks: %s', (language) => {
    const told = tellingIn(language);
    const rows = timelineOf(review, foldReview(review)).flatMap((act) => act.rows);
    for (const row of rows) {
      const text = rowSentences(row, told).join(' ');
      expect(text).not.toMatch(/^$|\{|undefined|NaN|(clause|seat|power|card|stock|cause):/);
    }
  });

  test('tells what was secret then', () => {
    const told = { ...tellingIn('en'), after: foldReview(review).states.at(-1)! };
    const ballot = { type: 'BallotCast', seat: 'us-white-house', ballot: 'no' } as const;
    expect(reviewText(ballot, told)).toBe('White House votes: no');
    const hidden = { ...ballot, ballot: null };
    expect(reviewText(hidden, told)).toBe('White House has voted.');
  });
});

test('the places to go to are acts and votes in order', () => {
  const folded = foldReview(review);
  const marks = marksOf(folded.rows, folded.states);
  const places = placesOf(marks, folded.states.at(-1)!, tellingIn('en').words);
  expect(places).toHaveLength(marks.acts.length + marks.votes.length);
  expect(places[0]!.text).toBe('Round 1, News');
  expect(places.map(({ position }) => position)).toEqual(
    [...places.map(({ position }) => position)].sort((a, b) => a - b),
  );
});

test('talk is everything said, and every word of it is in one channel', () => {
  const all = talkOf(foldReview(review));
  const kinds = ['table', 'us', 'mx', 'private'] as const;
  expect(all.length).toBeGreaterThan(0);
  for (const { message } of all) expect(kinds.filter((kind) => isIn(message, kind))).toHaveLength(1);
});
