/** The part of JSON Schema (draft 7) that the generator writes. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  required?: string[];
  items?: JsonSchema | JsonSchema[];
  additionalItems?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  not?: JsonSchema;
  discriminator?: { propertyName: string };
  definitions?: Record<string, JsonSchema>;
}

/** The schema that a `#/definitions/Name` reference means within `root`; anything else is itself. */
export function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  let at = schema;
  while (at.$ref !== undefined) {
    const name = decodeURIComponent(at.$ref.replace('#/definitions/', ''));
    const found = root.definitions?.[name];
    if (found === undefined) throw new Error(`no definition for ${at.$ref}`);
    at = found;
  }
  return at;
}
