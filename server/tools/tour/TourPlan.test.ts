import { describe, expect, test } from '@jest/globals';
import { checkPlan } from './checkPlan.ts';
import { parseTour } from './TourPlan.ts';

describe('arguments of a tour', () => {
  test('plays the quick game offline where no seat is named', () => {
    const plan = parseTour(['--offline', '--json', '--rounds', '3']);
    expect(plan).toMatchObject({ offline: true, pack: 'quick-start', rounds: 3, table: 6, json: true });
    expect(plan.players).toEqual([{ seat: 'mx-senate', language: 'en' }]);
  });

  test('of one seat', () => {
    expect(parseTour(['--seat', 'mx-foreign', '--seed', '1', '--out', 'here', '--json'])).toEqual({
      players: [{ seat: 'mx-foreign', language: 'en' }],
      seed: 1,
      rounds: 7,
      stopAfter: null,
      only: null,
      table: 12,
      pack: 'the-road-ahead',
      width: 1366,
      height: 768,
      offline: false,
      out: 'here',
      json: true,
      verbose: false,
      limitSeconds: 1500,
    });
  });

  test('of several seats in their languages', () => {
    const plan = parseTour(['--seats', 'mx-foreign:es,us-justice', '--language', 'en', '--out', 'here']);
    expect(plan.players).toEqual([
      { seat: 'mx-foreign', language: 'es' },
      { seat: 'us-justice', language: 'en' },
    ]);
  });

  test.each([
    [['--seat', 'mx-foreign'], '--out'],
    [['--out', 'here'], '--seat is missing'],
    [['--seat', 'foreign', '--out', 'here'], 'such as mx-foreign'],
    [['--seats', 'mx-foreign:fr,us-justice:en', '--out', 'here'], 'en or es'],
    [['--seats', 'mx-foreign,mx-foreign', '--out', 'here'], 'once'],
    [['--seats', 'mx-foreign:es:en', '--out', 'here'], 'mx-foreign:es'],
    [['--seats', 'mx-foreign,us-justice', '--offline', '--out', 'here'], 'one seat'],
    [['--seat', 'mx-foreign', '--rounds', '9', '--out', 'here'], 'from 1 to 7'],
    [['--seat', 'mx-foreign', '--width', 'wide', '--out', 'here'], 'from 320 to 4000'],
    [['--seat', 'mx-foreign', '--pack', '../x', '--out', 'here'], '--pack'],
    [['--sit', 'mx-foreign', '--out', 'here'], '--sit'],
  ])('that cannot be used say what would be right: %j', (args, hint) => {
    expect(() => parseTour(args)).toThrow(hint);
  });

  test.each([
    [['--pack', 'nowhere'], 'no scenario nowhere'],
    [['--table', '5'], '6'],
    [['--rounds', '5'], '3, 4, 7'],
    [['--table', '6'], 'mx-presidency'],
  ])('that the scenario does not allow say what it allows: %j', (args, hint) => {
    expect(() => checkPlan(parseTour(['--seat', 'mx-foreign', '--out', 'here', ...args]))).toThrow(hint);
  });
});
