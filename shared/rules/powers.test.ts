import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';
import { FOUR, playedTable, type TestTable } from '../testing/playedTable.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const [WHITE_HOUSE, CONGRESS, PRESIDENCY] = FOUR;

const HEARING = 'power:us-congress-hearing' as const;
const HOLD = 'power:us-congress-hold' as const;

/** Congress has held its hearing with a hard word in Talks; the count at home is over. */
function afterHearing(): TestTable {
  const target = { kind: 'option', option: 'choice:hearing-label' } as const;
  return playedTable(raw)
    .until('caucus')
    .does(CONGRESS, { kind: 'usePower', power: HEARING, target })
    .until('statements');
}

/** Congress has held an instalment as its last card; the next Talks are open. */
function afterHold(): TestTable {
  return playedTable(raw)
    .until('statements')
    .does(CONGRESS, { kind: 'usePower', power: HOLD, target: null })
    .until('docket')
    .until('caucus');
}

const flagsOf = (table: TestTable): readonly string[] => table.state.flags.map(({ flag }) => flag);

describe('the counter of a power', () => {
  test('given a use in Talks, the named office (or its head) answers it after the count, for capital', () => {
    const before = afterHearing();
    const answered = before.does(PRESIDENCY, { kind: 'answerPower', power: HEARING });
    expect(flagsOf(before)).toContain('flag:label-failed-state');
    expect(flagsOf(answered)).not.toContain('flag:label-failed-state');
    expect(before.state.seats[PRESIDENCY]!.capital - answered.state.seats[PRESIDENCY]!.capital).toBe(1);
    expect(answered.state.stocks['stock:alarm']!).toBeLessThan(before.state.stocks['stock:alarm']!);
  });

  test('a use is answered once, and by nobody else', () => {
    const answered = afterHearing().does(PRESIDENCY, { kind: 'answerPower', power: HEARING });
    expect(answered.refusalOf(PRESIDENCY, { kind: 'answerPower', power: HEARING })).toBe('nothingToAnswer');
    expect(afterHearing().refusalOf(WHITE_HOUSE, { kind: 'answerPower', power: HEARING })).toBe(
      'nothingToAnswer',
    );
  });

  test('a last card is answered in the Talks of the next round, not at once', () => {
    const held = playedTable(raw)
      .until('statements')
      .does(CONGRESS, { kind: 'usePower', power: HOLD, target: null });
    expect(held.refusalOf(WHITE_HOUSE, { kind: 'answerPower', power: HOLD })).toBe('nothingToAnswer');
    const answered = afterHold().does(WHITE_HOUSE, { kind: 'answerPower', power: HOLD });
    expect(answered.state.stocks['stock:funds-held']!).toBeLessThan(
      afterHold().state.stocks['stock:funds-held']!,
    );
  });

  test('before the count nothing is answered: the power is still a secret', () => {
    expect(
      playedTable(raw).until('caucus').refusalOf(PRESIDENCY, { kind: 'answerPower', power: HEARING }),
    ).toBe('nothingToAnswer');
  });
});
