import { describe, expect, test } from '@jest/globals';
import { diffWords } from './diffWords.ts';

describe('what changes from one text to another', () => {
  test('is told word by word where most of it stays', () => {
    expect(diffWords('Both sides share names once a year', 'Both sides share names twice a year')).toEqual([
      { kind: 'same', text: 'Both sides share names' },
      { kind: 'old', text: 'once' },
      { kind: 'new', text: 'twice' },
      { kind: 'same', text: 'a year' },
    ]);
  });

  test('is told whole where little stays', () => {
    expect(diffWords('They wait.', 'They trace every gun that was sold.')).toEqual([
      { kind: 'old', text: 'They wait.' },
      { kind: 'new', text: 'They trace every gun that was sold.' },
    ]);
  });

  test('is all new, or all gone', () => {
    expect(diffWords('', 'A clause')).toEqual([{ kind: 'new', text: 'A clause' }]);
    expect(diffWords('A clause', '')).toEqual([{ kind: 'old', text: 'A clause' }]);
  });
});
