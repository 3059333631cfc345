import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '../server/tools/schemas/JsonSchema.ts';
import { projectFolder, readSchemaRoots } from '../server/tools/schemas/schemaRoots.ts';
import { unbounded } from '../server/tools/schemas/unbounded.ts';

const roots = readSchemaRoots(join(projectFolder, 'shared/schemaRoots.json'));

describe('every boundary schema', () => {
  for (const root of roots) {
    test(`${root.type} lets nothing grow without end`, () => {
      const schema = JSON.parse(
        readFileSync(join(projectFolder, `${root.out}.schema.json`), 'utf8'),
      ) as JsonSchema;
      expect(unbounded(schema)).toEqual([]);
    });
  }

  test('has a name of its own and a file of its own', () => {
    expect(new Set(roots.map((root) => root.type)).size).toBe(roots.length);
    expect(new Set(roots.map((root) => root.out)).size).toBe(roots.length);
  });
});

describe('the check itself', () => {
  const closed = { type: 'object', additionalProperties: false };
  const refused: readonly (readonly [string, JsonSchema])[] = [
    ['a string', { type: 'string' }],
    ['a string or null', { type: ['string', 'null'] }],
    ['an array', { type: 'array', items: { type: 'boolean' } }],
    ['a number without a maximum', { type: 'integer', minimum: 0 }],
    ['a number without a minimum', { type: 'number', maximum: 0 }],
    ['anything', {}],
    ['an open object', { type: 'object' }],
    ['an endless map', { ...closed, patternProperties: { '^a': { type: 'boolean' } } }],
    ['a member', { ...closed, properties: { a: { type: 'string' } } }],
    ['an element', { type: 'array', maxItems: 1, items: { type: 'string' } }],
    ['a branch', { anyOf: [{ type: 'null' }, { type: 'string' }] }],
    ['a definition', { $ref: '#/definitions/A', definitions: { A: { type: 'string' } } }],
    ['a value of a map', { type: 'object', maxProperties: 1, additionalProperties: { type: 'string' } }],
  ];
  test.each(refused)('finds %s without bounds', (_name, schema) => {
    expect(unbounded(schema)).toHaveLength(1);
  });

  const accepted: readonly (readonly [string, JsonSchema])[] = [
    ['a closed list', { enum: ['a', 'b'], type: 'string' }],
    ['a constant', { const: 1, type: 'integer' }],
    ['a pattern', { type: 'string', pattern: '^a$' }],
    ['a range', { type: 'integer', minimum: 0, exclusiveMaximum: 9 }],
    ['a bounded array', { type: 'array', maxItems: 2, items: { type: 'string', maxLength: 2 } }],
    ['a tagged union', { type: 'object', discriminator: { propertyName: 'kind' }, oneOf: [closed] }],
  ];
  test.each(accepted)('accepts %s', (_name, schema) => {
    expect(unbounded(schema)).toEqual([]);
  });
});
