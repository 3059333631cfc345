import { type JsonSchema, resolve } from './JsonSchema.ts';

/** Longest string that a pattern without `maxLength` allows: ids are short. */
const LONGEST_PATTERN = 128;
/** Most members of a map without `@maxProperties`. */
const LARGEST_MAP = 256;
const TAGS = ['kind', 'type', 'name', 'form', 'status'] as const;

/**
 * Makes a generated schema fit for a boundary: unions told apart by a tag become `oneOf` with a discriminator (one
 * branch checked, one clear error), ids get a length, maps a size; descriptions go. Answers a new schema whose
 * definitions stand in order of their names.
 */
export function refineSchema(schema: JsonSchema): JsonSchema {
  const { definitions, ...top } = schema;
  const refined = refine(top, schema);
  if (definitions === undefined) return refined;
  const names = Object.keys(definitions).sort();
  return {
    ...refined,
    definitions: Object.fromEntries(names.map((name) => [name, refine(definitions[name] ?? {}, schema)])),
  };
}

function refine(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$schema' || key === 'description' || key === 'propertyOrder') continue;
    out[key] = refineMember(key, value, root);
  }
  const result = out as JsonSchema;
  if (result.type === 'string' && result.pattern !== undefined && result.maxLength === undefined) {
    result.maxLength = LONGEST_PATTERN;
  }
  const open = result.patternProperties !== undefined || typeof result.additionalProperties === 'object';
  if (open && result.maxProperties === undefined) result.maxProperties = LARGEST_MAP;
  if (result.patternProperties !== undefined && result.propertyNames === undefined) {
    result.propertyNames = { type: 'string', maxLength: LONGEST_PATTERN };
  }
  const merged = oneOfPatterns(result);
  return merged.anyOf === undefined ? merged : tagged(merged, merged.anyOf, root);
}

function refineMember(key: string, value: unknown, root: JsonSchema): unknown {
  if (key === 'properties' || key === 'patternProperties') {
    const entries = Object.entries(value as Record<string, JsonSchema>);
    return Object.fromEntries(entries.map(([name, member]) => [name, refine(member, root)]));
  }
  if (['anyOf', 'oneOf', 'allOf'].includes(key) || (key === 'items' && Array.isArray(value))) {
    return (value as JsonSchema[]).map((member) => refine(member, root));
  }
  const single = ['items', 'additionalProperties', 'additionalItems', 'propertyNames', 'not'].includes(key);
  return single && typeof value === 'object' && value !== null ? refine(value as JsonSchema, root) : value;
}

/** `anyOf` with its patterns joined into one, as ids of several kinds become: one test and one error. */
function oneOfPatterns(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  const ids = (anyOf ?? []).filter(isId);
  if (anyOf === undefined || ids.length < 2) return schema;
  const joined: JsonSchema = {
    type: 'string',
    pattern: ids.map((id) => `(?:${id.pattern})`).join('|'),
    maxLength: LONGEST_PATTERN,
  };
  const others = anyOf.filter((member) => !isId(member));
  return others.length === 0 ? { ...rest, ...joined } : { ...rest, anyOf: [joined, ...others] };
}

function isId(schema: JsonSchema): boolean {
  const { type, pattern, maxLength, ...rest } = schema;
  const plain = type === 'string' && pattern !== undefined && maxLength === LONGEST_PATTERN;
  return plain && Object.keys(rest).length === 0;
}

/** `anyOf` as a discriminated `oneOf` where its objects carry a common tag with distinct values. */
function tagged(schema: JsonSchema, members: readonly JsonSchema[], root: JsonSchema): JsonSchema {
  const objects = members.filter((member) => resolve(member, root).type === 'object');
  if (objects.length < 2) return schema;
  const tag = TAGS.find((name) => tellsApart(name, objects, root));
  if (tag === undefined) return schema;
  const { anyOf: _, ...rest } = schema;
  const union: JsonSchema = {
    type: 'object',
    discriminator: { propertyName: tag },
    oneOf: objects,
  };
  const others = members.filter((member) => !objects.includes(member));
  return others.length === 0 ? { ...rest, ...union } : { ...rest, anyOf: [union, ...others] };
}

function tellsApart(tag: string, objects: readonly JsonSchema[], root: JsonSchema): boolean {
  const seen = new Set<unknown>();
  for (const object of objects) {
    const { properties, required } = resolve(object, root);
    const property = properties?.[tag];
    if (property === undefined || required?.includes(tag) !== true) return false;
    const values = property.const !== undefined ? [property.const] : property.enum;
    if (values === undefined) return false;
    for (const value of values) {
      if (typeof value !== 'string' || seen.has(value)) return false;
      seen.add(value);
    }
  }
  return true;
}
