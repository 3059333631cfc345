import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackBundle } from '../../../shared/protocol/PackSummary.ts';

const folder = join(import.meta.dirname, '../../../assets/scenarios/quick-start');
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

/** The small scenario of the project. */
export const quickStart: PackBundle = { pack: read('pack'), packTexts: { en: read('en'), es: read('es') } };
