/**
 * `node server/tools/procedureDocs.ts` writes the tables of motions into the pages for students, from the rules that
 * run; with `--check` it only says whether they are as they would be written (exit 1 when not).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { motionTable } from '../../shared/analysis/procedure/motionTable.ts';
import { PRESETS } from '../../shared/game/vocabulary.ts';
import { readPack } from '../packs/readPacks.ts';
import { projectFolder } from './schemas/schemaRoots.ts';

const PAGES = ['docs/procedure.md', 'docs/procedimiento.md'];
const MARKED = /<!-- motions (\w+) (en|es) -->\n[\s\S]*?<!-- \/motions -->/g;

const { pack } = readPack(join(projectFolder, 'assets/scenarios/the-road-ahead'));
const stale = PAGES.filter((page) => {
  const file = join(projectFolder, page);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(MARKED, (_all, preset: string, language: string) =>
    [`<!-- motions ${preset} ${language} -->`, tableOf(preset, language), '<!-- /motions -->'].join('\n'),
  );
  if (before === after) return false;
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  return true;
});
for (const page of stale) console.log(page);
if (process.argv.includes('--check') && stale.length > 0) process.exitCode = 1;

function tableOf(name: string, language: string): string {
  const preset = PRESETS.find((id) => id === name);
  const procedure = preset === undefined ? null : pack.preset(preset).procedure;
  if (procedure === null) throw new Error(`no motions in "${name}"`);
  return motionTable(procedure, language === 'es' ? 'es' : 'en');
}
