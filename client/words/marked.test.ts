import { expect, test } from '@jest/globals';
import { mark, partsOf } from './marked.ts';

test('a sentence with marked names falls into parts, in order', () => {
  expect(partsOf(`Back ${mark('Congress')} on ${mark('Rights')}.`)).toEqual([
    { text: 'Back ', marked: false },
    { text: 'Congress', marked: true },
    { text: ' on ', marked: false },
    { text: 'Rights', marked: true },
    { text: '.', marked: false },
  ]);
  expect(partsOf('Nothing.')).toEqual([{ text: 'Nothing.', marked: false }]);
  expect(partsOf('')).toEqual([]);
});
