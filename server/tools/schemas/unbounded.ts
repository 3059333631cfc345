import type { JsonSchema } from './JsonSchema.ts';

/**
 * The places of a schema that let a value grow without end: a string without `maxLength` or `pattern`, an array
 * without `maxItems`, a number without range, a map without `maxProperties`, anything at all. Closed lists (`enum`,
 * `const`) are bounded. One sentence a place; empty for a schema that is fit for a boundary.
 */
export function unbounded(schema: JsonSchema, path = ''): readonly string[] {
  const { definitions, ...own } = schema;
  return [
    ...faultsOf(own).map((fault) => `${path === '' ? 'the root' : path}: ${fault}`),
    ...childrenOf(own).flatMap(([name, child]) => unbounded(child, `${path}/${name}`)),
    ...Object.entries(definitions ?? {}).flatMap(([name, child]) => unbounded(child, `#${name}`)),
  ];
}

function faultsOf(schema: JsonSchema): readonly string[] {
  if (schema.const !== undefined || schema.enum !== undefined || schema.$ref !== undefined) return [];
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? schema.not;
  const faults: string[] = [];
  if (types.length === 0 && branches === undefined) faults.push('anything is allowed; name a type');
  if (types.includes('string') && schema.maxLength === undefined && schema.pattern === undefined) {
    faults.push('a string needs @maxLength or @pattern');
  }
  if (types.includes('array') && schema.maxItems === undefined) faults.push('an array needs @maxItems');
  const hasMinimum = schema.minimum !== undefined || schema.exclusiveMinimum !== undefined;
  const hasMaximum = schema.maximum !== undefined || schema.exclusiveMaximum !== undefined;
  if ((types.includes('integer') || types.includes('number')) && !(hasMinimum && hasMaximum)) {
    faults.push('a number needs @minimum and @maximum');
  }
  if (types.includes('object') && isOpen(schema) && schema.maxProperties === undefined) {
    faults.push('a map needs @maxProperties');
  }
  return faults;
}

function isOpen(schema: JsonSchema): boolean {
  if (schema.oneOf !== undefined) return false;
  return schema.patternProperties !== undefined || schema.additionalProperties !== false;
}

function childrenOf(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const lists = ['anyOf', 'oneOf', 'allOf'] as const;
  const items = schema.items ?? [];
  return [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.patternProperties ?? {}),
    ...(typeof schema.additionalProperties === 'object'
      ? ([['*', schema.additionalProperties]] as const)
      : []),
    ...(Array.isArray(items) ? items : [items]).map((item) => ['[]', item] as const),
    ...lists.flatMap((list) =>
      (schema[list] ?? []).map((child, index) => [`${list}${index}`, child] as const),
    ),
  ];
}
