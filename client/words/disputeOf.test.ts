import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { CardId, CauseId } from '../../shared/game/ids.ts';
import { disputes } from '../../shared/i18n/disputes.ts';
import { DISPUTES, disputeOfCard, disputeOfCause } from './disputeOf.ts';
import { FACT_NAMES } from './factNames.ts';
import { sourcesIn } from './sourceText.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../assets/scenarios/${name}/pack.json`, import.meta.url), 'utf8');
const packs = ['the-road-ahead', 'quick-start', 'tutorial'].map((name) => JSON.parse(read(name)) as unknown);

interface Disputed {
  readonly contested?: boolean;
  readonly cause?: CauseId;
  readonly headline?: string;
  readonly id?: string;
}

function disputedIn(value: unknown): readonly Disputed[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = (value as Disputed).contested === true ? [value as Disputed] : [];
  return [...here, ...Object.values(value).flatMap(disputedIn)];
}

describe('contested points', () => {
  test('of every pack name the dispute', () => {
    const nameless = packs
      .flatMap(disputedIn)
      .filter(({ cause, id }) =>
        cause === undefined ? disputeOfCard(id as CardId) === null : disputeOfCause(cause) === null,
      );
    expect(nameless).toEqual([]);
  });

  test('have a question and two answers, each with where it comes from', () => {
    for (const { id, one, other } of DISPUTES) {
      expect([disputes.en[id], disputes.en[`${id}One`], disputes.en[`${id}Other`]]).not.toContain(undefined);
      for (const label of [one, other]) {
        const { pages, facts, judged } = sourcesIn([label]);
        expect(pages.size + facts.length > 0 || judged).toBe(true);
        expect(facts.filter((fact) => FACT_NAMES[fact] === undefined)).toEqual([]);
      }
    }
  });
});

test('every fact a pack names has a name to be read by', () => {
  const facts = packs.flatMap((pack) =>
    [...JSON.stringify(pack).matchAll(/"source":"([^"]*)"/g)].flatMap(
      ([, label]) => sourcesIn([label!]).facts,
    ),
  );
  expect([...new Set(facts)].filter((fact) => FACT_NAMES[fact] === undefined)).toEqual([]);
});
