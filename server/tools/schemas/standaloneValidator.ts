import { posix } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from './JsonSchema.ts';
import type { SchemaRoot } from './schemaRoots.ts';

const UCS2_LENGTH = `/** Characters of a string, a surrogate pair as one. */
function ucs2length(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
`;

/** A validator of `schema` as an ES module that imports nothing and evaluates no text, so that any CSP allows it. */
export function standaloneValidator(root: SchemaRoot, schema: JsonSchema): string {
  const ajv = new Ajv({
    discriminator: true,
    strict: true,
    strictTuples: false,
    allowUnionTypes: true,
    // One function for a definition instead of a copy at each place.
    inlineRefs: false,
    allErrors: root.allErrors ?? false,
    code: { source: true, esm: true },
  });
  ajv.addSchema(schema, root.type);
  const written = standalone.default(ajv, { [`validate${root.type}`]: root.type });
  const code = written.replace(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    (_all, name: string) => `const ${name} = ucs2length;`,
  );
  if (/\brequire\(|\bimport\b/.test(code))
    throw new Error(`the validator of ${root.type} needs a module at run time`);
  return `// Written by "npm run schemas"; do not edit.\n${UCS2_LENGTH}${code.replace('"use strict";', '')}\n`;
}

/** The types of that module. */
export function validatorTypes(root: SchemaRoot): string {
  const path = posix.relative(posix.dirname(root.out), root.from);
  const source = path.startsWith('.') ? path : `./${path}`;
  return `// Written by "npm run schemas"; do not edit.
import type { ${root.type} } from '${source}';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether \`value\` is a ${root.type}; if not, \`validate${root.type}.errors\` says why until the next call. */
export const validate${root.type}: {
  (value: unknown): value is ${root.type};
  readonly errors?: readonly ValidationError[] | null;
};
`;
}
