import { expect, test } from '@jest/globals';
import { routeOf } from './route.ts';

test.each([
  ['/', { kind: 'lobby' }],
  ['/nowhere/at/all', { kind: 'lobby' }],
  ['/t/k7mpq2', { kind: 'table', code: 'K7MPQ2' }],
  ['/solo/abc', { kind: 'solo', game: 'abc' }],
  ['/review/K7MPQ2', { kind: 'review', code: 'K7MPQ2' }],
  ['/review/solo/abc', { kind: 'ownReview', game: 'abc' }],
  ['/replay', { kind: 'replay' }],
  ['/play', { kind: 'play', game: null, seat: null }],
  ['/play/quick/mx-foreign', { kind: 'play', game: 'quick', seat: 'mx-foreign' }],
  ['/play/full', { kind: 'play', game: 'full', seat: null }],
  ['/play/long/mx-foreign', { kind: 'play', game: null, seat: null }],
  ['/play/full/nobody', { kind: 'play', game: 'full', seat: null }],
  ['/cold-open', { kind: 'coldOpen' }],
  ['/desk', { kind: 'lobby' }],
  ['/desk#secret', { kind: 'desk', secret: 'secret', game: null, watch: false }],
  ['/desk/game#secret', { kind: 'desk', secret: 'secret', game: 'game', watch: false }],
  ['/desk/plan#secret', { kind: 'plan', secret: 'secret' }],
  ['/desk/class/abc#secret', { kind: 'deskClass', secret: 'secret', id: 'abc' }],
  ['/desk/class#secret', { kind: 'desk', secret: 'secret', game: 'class', watch: false }],
  ['/c/k7mpq2', { kind: 'class', code: 'K7MPQ2', wall: false }],
  ['/c/K7MPQ2/wall', { kind: 'class', code: 'K7MPQ2', wall: true }],
  ['/desk/secret/game/watch', { kind: 'desk', secret: 'secret', game: 'game', watch: true }],
])('%s', (address, found) => {
  expect(routeOf(address)).toEqual(found);
});
