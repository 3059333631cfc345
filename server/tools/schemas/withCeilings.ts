import type { JsonSchema } from './JsonSchema.ts';

const LONGEST_TEXT = 2000;
const LONGEST_LIST = 2000;
const LARGEST_NUMBER = 9_007_199_254_740_991;

/**
 * The schema with a general ceiling on every text, list and number that has no bound of its own. For files that the
 * game itself wrote, such as the rows of a log, whose events are the results of rules and not what somebody typed.
 */
export function withCeilings(schema: JsonSchema): JsonSchema {
  return ceiled(schema) as JsonSchema;
}

function ceiled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ceiled);
  if (typeof value !== 'object' || value === null) return value;
  const schema = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, ceiled(member)]),
  ) as JsonSchema;
  if (schema.enum !== undefined || schema.const !== undefined) return schema;
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (types.includes('string') && schema.pattern === undefined) schema.maxLength ??= LONGEST_TEXT;
  if (types.includes('array')) schema.maxItems ??= LONGEST_LIST;
  if (types.includes('integer') || types.includes('number')) {
    if (schema.exclusiveMinimum === undefined) schema.minimum ??= -LARGEST_NUMBER;
    if (schema.exclusiveMaximum === undefined) schema.maximum ??= LARGEST_NUMBER;
  }
  return schema;
}
