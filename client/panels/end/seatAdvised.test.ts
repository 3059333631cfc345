import { expect, test } from '@jest/globals';
import { emptyState } from '../../../shared/game/emptyState.ts';
import { pathToPlayAgain } from './seatAdvised.ts';

const after = (rounds: number) =>
  emptyState({
    packId: 'quick-start',
    seats: ['mx-senate', 'us-congress'],
    rounds,
    preset: 'quick',
    reading: 'paper',
    pace: 'own',
    excludedCards: [],
  });

test('playing again leads to the same kind of game, with the advised seat', () => {
  expect(pathToPlayAgain(after(3), 'us-congress')).toBe('/play/quick/us-congress');
  expect(pathToPlayAgain(after(7), 'us-congress')).toBe('/play/full/us-congress');
  expect(pathToPlayAgain(after(1), null)).toBe('/play/quick');
});
