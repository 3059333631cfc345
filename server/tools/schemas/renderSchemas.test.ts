import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JsonSchema } from './JsonSchema.ts';
import { renderSchemas } from './renderSchemas.ts';

const IDS = `
export type SeatId = \`us-\${string}\` | \`mx-\${string}\`;
export type ClauseId = \`clause:\${string}\`;
/**
 * @minimum 1
 * @maximum 7
 */
export type Round = number;
/** @maxLength 3 */
export type Word = string;
`;

const SAMPLE = `
import type { ClauseId, Round, SeatId, Word } from './ids.ts';

export interface Sample {
  readonly format: 1;
  readonly seat: SeatId;
  readonly side: 'us' | 'mx' | null;
  /**
   * What it is called.
   * @minLength 1
   * @maxLength 5
   */
  readonly name: string;
  /** @maxItems 3 */
  readonly actions: readonly Action[];
  readonly last: Action | null;
  /** @maxItems 2 */
  readonly pairs: ReadonlyArray<Readonly<{ seat: SeatId; clause?: ClauseId }>>;
  readonly byRecord: Readonly<Record<ClauseId, Readonly<{ on: boolean }>>>;
  /** @maxProperties 2 */
  readonly bySignature: {
    /**
     * @minimum 0
     * @maximum 9
     */
    readonly [clause: ClauseId]: number;
  };
  readonly bySeat: Record<SeatId, 'yes' | 'no'>;
  /** @maxItems 3 */
  readonly rounds: readonly Round[];
  readonly round: Round | null;
  /** @maxItems 2 */
  readonly words?: Array<Word>;
  readonly byWord: { readonly [clause: ClauseId]: Word };
  readonly roundBySide: { readonly [S in 'us' | 'mx']: Round };
  readonly bySide: { readonly [S in 'us' | 'mx']: boolean };
}

export type Action =
  | { readonly kind: 'speak'; readonly to: SeatId }
  | {
      readonly kind: 'pay';
      /**
       * @minimum 0
       * @maximum 9
       */
      readonly amount: number;
    }
  | Nested;

type Nested = { readonly kind: 'all'; readonly shape: Shape };
export type Shape =
  | { readonly type: 'dot' }
  | {
      readonly type: 'line';
      /** @maxItems 4 */
      readonly parts: readonly Shape[];
    };
`;

const GOOD = {
  format: 1,
  seat: 'us-justice',
  side: null,
  name: 'ñandú',
  actions: [
    { kind: 'speak', to: 'mx-foreign' },
    { kind: 'pay', amount: 9 },
  ],
  last: { kind: 'all', shape: { type: 'line', parts: [{ type: 'dot' }] } },
  pairs: [{ seat: 'us-a' }, { seat: 'mx-b', clause: 'clause:x' }],
  byRecord: { 'clause:x': { on: true } },
  bySignature: { 'clause:x': 9 },
  bySeat: { 'us-a': 'yes', 'mx-b': 'no' },
  rounds: [1, 7],
  round: null,
  words: ['one'],
  byWord: { 'clause:x': 'one' },
  roundBySide: { us: 1, mx: 7 },
  bySide: { us: true, mx: false },
};

let folder: string;
let files: ReadonlyMap<string, string>;
let validate: (value: unknown) => boolean;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dos-mesas-schemas-'));
  writeFileSync(join(folder, 'ids.ts'), IDS);
  writeFileSync(join(folder, 'Sample.ts'), SAMPLE);
  files = renderSchemas([{ type: 'Sample', from: 'Sample.ts', out: 'x/generated/Sample' }], folder);
  mkdirSync(join(folder, 'x/generated'), { recursive: true });
  const module = join(folder, 'x/generated/Sample.validate.mjs');
  writeFileSync(module, files.get('x/generated/Sample.validate.js') ?? '');
  validate = ((await import(module)) as { validateSample: (value: unknown) => boolean }).validateSample;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the generated validator', () => {
  test('accepts what the type accepts', () => {
    expect(validate(GOOD)).toBe(true);
  });

  test.each([
    ['an id of another kind', { ...GOOD, seat: 'clause:x' }],
    ['an endless id', { ...GOOD, seat: `us-${'x'.repeat(200)}` }],
    ['a text that is too long', { ...GOOD, name: 'ñandús' }],
    ['a member too many', { ...GOOD, extra: 1 }],
    ['a missing member', { ...GOOD, name: undefined }],
    ['an unknown tag', { ...GOOD, last: { kind: 'steal' } }],
    ['a member of another branch', { ...GOOD, last: { kind: 'speak', to: 'us-a', amount: 1 } }],
    ['a fraction', { ...GOOD, actions: [{ kind: 'pay', amount: 0.5 }] }],
    ['a number out of range', { ...GOOD, actions: [{ kind: 'pay', amount: 10 }] }],
    ['an array too long', { ...GOOD, pairs: [{ seat: 'us-a' }, { seat: 'us-a' }, { seat: 'us-a' }] }],
    ['a key of another kind in a record', { ...GOOD, byRecord: { x: { on: true } } }],
    ['a value of another kind in a record', { ...GOOD, byRecord: { 'clause:x': { on: 1 } } }],
    ['a value out of range in a map', { ...GOOD, bySignature: { 'clause:x': 10 } }],
    ['a map too large', { ...GOOD, bySignature: { 'clause:a': 1, 'clause:b': 1, 'clause:c': 1 } }],
    ['a seat that is no seat', { ...GOOD, bySeat: { 'ca-a': 'yes' } }],
    ['a side too few', { ...GOOD, bySide: { us: true } }],
    ['a round out of range in a list', { ...GOOD, rounds: [8] }],
    ['a round out of range or null', { ...GOOD, round: 0 }],
    ['a word too long in a list', { ...GOOD, words: ['four'] }],
    ['a word too long in a map', { ...GOOD, byWord: { 'clause:x': 'four' } }],
    ['a round out of range by side', { ...GOOD, roundBySide: { us: 1, mx: 8 } }],
    ['a nested fault', { ...GOOD, last: { kind: 'all', shape: { type: 'line', parts: [{ type: 'no' }] } } }],
  ])('refuses %s', (_name, value) => {
    expect(validate(value)).toBe(false);
  });
});

test('a tagged union is a discriminated oneOf', () => {
  const schema = JSON.parse(files.get('x/generated/Sample.schema.json') ?? '') as JsonSchema;
  const found = JSON.stringify(schema).match(/"discriminator":\{"propertyName":"(kind|type)"\}/g);
  expect(new Set(found).size).toBe(2);
});

test('no generated file names a folder of this machine', () => {
  expect([...files.values()].join('')).not.toContain(folder);
});

test('a root is the type of its own file when another declares the same name', () => {
  const other =
    "import type { Sample } from './Sample.ts'; export type { Sample }; export type Action = 'only';";
  writeFileSync(join(folder, 'Other.ts'), other);
  const found = renderSchemas([{ type: 'Action', from: 'Other.ts', out: 'x/generated/O' }], folder);
  expect(JSON.parse(found.get('x/generated/O.schema.json') ?? '')).toEqual({ type: 'string', const: 'only' });
});

test('a root whose type is missing is refused by name', () => {
  expect(() => renderSchemas([{ type: 'Absent', from: 'Sample.ts', out: 'x/generated/A' }], folder)).toThrow(
    'Sample.ts declares no type Absent',
  );
});

test('types that do not compile are refused', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  writeFileSync(join(folder, 'Broken.ts'), 'export type Broken = { readonly a: Missing };');
  expect(() => renderSchemas([{ type: 'Broken', from: 'Broken.ts', out: 'x/generated/B' }], folder)).toThrow(
    'do not compile',
  );
});
