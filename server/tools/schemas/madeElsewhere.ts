import type { JsonSchema } from './JsonSchema.ts';

/** Members of one object, known or not. */
const MOST_MEMBERS = 256;

/** The schema for files that others write: members it does not know are ignored, and numbers may have decimals. */
export function madeElsewhere(schema: JsonSchema): JsonSchema {
  return opened(schema) as JsonSchema;
}

function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== 'object' || value === null) return value;
  const schema = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, opened(member)]),
  ) as JsonSchema;
  if (schema.additionalProperties === false) {
    delete schema.additionalProperties;
    schema.maxProperties = MOST_MEMBERS;
  }
  if (schema.type === 'integer') schema.type = 'number';
  return schema;
}
