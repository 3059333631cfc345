import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPack } from '../../shared/scenario/checkPack.ts';
import { validatePackTexts } from '../../shared/scenario/generated/PackTexts.validate.js';
import { validateScenarioPack } from '../../shared/scenario/generated/ScenarioPack.validate.js';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import { StartError } from '../StartError.ts';
import { type PackContent, packContent } from './PackContent.ts';

interface Fault {
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Faults named when a pack is broken; the rest is counted. */
const MOST_FAULTS = 20;

/**
 * Every scenario in a folder, by id. A broken one is a `StartError` that names each fault: the file and the path in it,
 * what was expected there and what was found.
 */
export function readPacks(folder: string): ReadonlyMap<string, PackContent> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) throw new StartError(`There is no scenario in ${folder}.`);
  const packs = names.map((name) => readPack(join(folder, name)));
  return new Map(packs.map((content) => [content.pack.raw.id, content]));
}

/** One scenario: `pack.json`, `en.json`, `es.json`. */
export function readPack(folder: string): PackContent {
  const pack = read(folder, 'pack');
  if (!validateScenarioPack(pack)) throw brokenBy(folder, 'pack', validateScenarioPack.errors);
  const texts = { en: readTexts(folder, 'en'), es: readTexts(folder, 'es') };
  const problems = checkPack(pack, texts);
  if (problems.length > 0) {
    throw broken(
      folder,
      problems.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`),
    );
  }
  return packContent(pack, texts);
}

function readTexts(folder: string, language: 'en' | 'es'): PackTexts {
  const texts = read(folder, language);
  if (!validatePackTexts(texts)) throw brokenBy(folder, language, validatePackTexts.errors);
  if (texts.language !== language) {
    throw broken(folder, [`${language}/language: expected ${language}, found ${texts.language}`]);
  }
  return texts;
}

function read(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  } catch (error) {
    throw broken(folder, [
      `${name}.json: expected JSON, found ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
}

function brokenBy(folder: string, name: string, errors: readonly Fault[] | null | undefined): StartError {
  return broken(
    folder,
    (errors ?? []).map(({ instancePath, message, params }) => {
      const detail = JSON.stringify(params);
      return `${name}${instancePath}: ${message ?? 'not as expected'}${detail === '{}' ? '' : ` ${detail}`}`;
    }),
  );
}

function broken(folder: string, faults: readonly string[]): StartError {
  const more = faults.length - MOST_FAULTS;
  const listed = faults.slice(0, MOST_FAULTS).map((fault) => `  ${fault}`);
  if (more > 0) listed.push(`  and ${more} more`);
  return new StartError(`The scenario in ${folder} is broken:\n${listed.join('\n')}`);
}
