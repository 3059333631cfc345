import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ClauseId } from '../../game/ids.ts';
import { SIDES } from '../../game/ids.ts';
import { streamOf } from '../../game/random.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import { countHome } from '../../rules/ratification/countHome.ts';
import { proposalOf } from '../../rules/ratification/Proposal.ts';
import { accordValue } from '../../rules/value/accordValue.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { aTable } from '../../testing/aTable.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import { acceptableAccords, levelIn } from './acceptableAccords.ts';
import { ceilings, prepared } from './ceilings.ts';
import { openingOf } from './openings.ts';
import { valuesOf } from './seatOutcome.ts';

const packOf = (name: string) =>
  loadPack(
    JSON.parse(
      readFileSync(new URL(`../../../assets/scenarios/${name}/pack.json`, import.meta.url), 'utf8'),
    ) as ScenarioPack,
  );
const pack = packOf('quick-start');
const full = packOf('the-road-ahead');
const opening = openingOf(pack, fullSettings(pack), 'score');
const accords = acceptableAccords(opening);

describe('accords that both homes accept', () => {
  test('are the ones in which the count of every changed clause passes, leaps left aside', () => {
    const found = new Set(accords.codes);
    const dice = streamOf('score', ['accords']);
    for (let tries = 0; tries < 150; tries += 1) {
      const code = dice.integer(0, accords.all - 1);
      const draft = Object.fromEntries(
        accords.clauses.map((clause, place): [ClauseId, Level] => [clause, LEVELS[levelIn(code, place)]!]),
      );
      const table = aTable(pack, { draft, seats: opening.state.settings.seats });
      const proposal = proposalOf(table.state);
      const passes = SIDES.every((side) =>
        accords.clauses
          .filter((clause) => draft[clause] !== pack.clause(clause).today)
          .every((clause) => {
            const count = countHome(table, { side, clause, proposal, commitments: {}, surprise: false });
            const leap = count.reasons.find(({ cause }) => cause === 'cause:home-jump')?.amount ?? 0;
            return count.support - leap >= count.threshold;
          }),
      );
      expect([code, found.has(code)]).toEqual([code, passes]);
    }
  });

  test('are the share of all accords that the scenarios aim at', () => {
    const shareOf = (name: typeof full, seats?: (typeof full.raw.tables)[number]['seats']) => {
      const settings = fullSettings(name, seats === undefined ? {} : { seats });
      const { codes, all } = acceptableAccords(openingOf(name, settings, 'share'));
      return codes.length / all;
    };
    const shares = [shareOf(full), shareOf(full, full.raw.tables[1]!.seats), shareOf(pack)];
    expect(shares[0]).toBeGreaterThanOrEqual(0.05);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.04);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.1);
  });

  test('hold nothing that is worth more to a seat than its ceiling, and one that is worth as much', () => {
    const reach = ceilings(opening, prepared(pack, accords));
    for (const seat of opening.state.settings.seats) {
      const values = valuesOf(opening, seat);
      const worths = [...accords.codes].map((code) =>
        accordValue(
          values,
          opening,
          Object.fromEntries(
            accords.clauses.map((clause, place): [ClauseId, Level] => [
              clause,
              LEVELS[levelIn(code, place)]!,
            ]),
          ),
        ),
      );
      expect(reach[seat]).toBe(Math.max(0, ...worths));
    }
  });
});
