import { madeElsewhere } from './madeElsewhere.ts';
import { refineSchema } from './refineSchema.ts';
import { projectFolder, type SchemaRoot } from './schemaRoots.ts';
import { standaloneValidator, validatorTypes } from './standaloneValidator.ts';
import { typeGenerator } from './typeGenerator.ts';
import { withCeilings } from './withCeilings.ts';

/** The text of every generated file, by its path from the project's folder. */
export function renderSchemas(
  roots: readonly SchemaRoot[],
  folder = projectFolder,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (roots.length === 0) return files;
  const generate = typeGenerator(roots, folder);
  for (const root of roots) {
    const refined = refineSchema(generate(root));
    const bounded = root.ceilings === true ? withCeilings(refined) : refined;
    const schema = root.madeElsewhere === true ? madeElsewhere(bounded) : bounded;
    files.set(`${root.out}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
    files.set(`${root.out}.validate.js`, standaloneValidator(root, schema));
    files.set(`${root.out}.validate.d.ts`, validatorTypes(root));
  }
  return files;
}
