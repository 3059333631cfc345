import { describe, expect, test } from '@jest/globals';
import { TourArgumentError } from '../tourArguments.ts';
import { asksForFormal, asTourPlan, parseFormal } from './FormalPlan.ts';

describe('the plan of a formal tour', () => {
  test('has four browsers in both languages, at a desk and with a phone', () => {
    const { browsers } = parseFormal(['--preset', 'formal', '--browsers', '4', '--json']);
    expect(browsers.map(({ language, width }) => [language, width])).toEqual([
      ['en', 1366],
      ['es', 1366],
      ['es', 390],
      ['en', 390],
    ]);
  });

  test('plays two of three rounds at a table of twelve', () => {
    expect(asTourPlan(parseFormal(['--preset', 'formal']))).toMatchObject({
      rounds: 3,
      stopAfter: 2,
      table: 12,
      preset: 'formal',
    });
  });

  test('says what would be right', () => {
    expect(() => parseFormal(['--preset', 'quick'])).toThrow(TourArgumentError);
    expect(() => parseFormal(['--preset', 'formal', '--browsers', '7'])).toThrow('--browsers should be 4');
    expect([asksForFormal(['--preset=formal']), asksForFormal(['--seat', 'mx-senate'])]).toEqual([
      true,
      false,
    ]);
  });
});
