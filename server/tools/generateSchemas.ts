/**
 * Writes the JSON Schema and the validator of every type in `shared/schemaRoots.json`. With `--check` nothing is
 * written, and the exit code is 1 when a file is missing or out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderSchemas } from './schemas/renderSchemas.ts';
import { projectFolder, readSchemaRoots } from './schemas/schemaRoots.ts';

const check = process.argv.includes('--check');

try {
  const files = renderSchemas(readSchemaRoots(join(projectFolder, 'shared/schemaRoots.json')));
  const stale = [...files].filter(([path, text]) => {
    const file = join(projectFolder, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (check && stale.length > 0) {
    console.error(`out of date, run "npm run schemas":\n${stale.map(([path]) => path).join('\n')}`);
    process.exitCode = 1;
  }
  if (!check) {
    for (const [path, text] of stale) {
      mkdirSync(dirname(join(projectFolder, path)), { recursive: true });
      writeFileSync(join(projectFolder, path), text);
    }
    console.log(`${files.size} schema files, ${stale.length} written`);
  }
} catch (error) {
  console.error(`schemas: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
