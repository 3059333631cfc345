import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const FOLDERS = ['../world/', '../world/rules/', '../rules/ratification/', '../rules/succession/'];

/** Causes named in the model's source; a name that is completed at run time ends with a dash and is left out. */
function causesInSource(): readonly string[] {
  const found = FOLDERS.flatMap((folder) => {
    const place = new URL(folder, import.meta.url);
    return readdirSync(place)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => readFileSync(new URL(name, place), 'utf8').match(/cause:[a-z0-9-]+/g) ?? []);
  });
  return [...new Set(found)].filter((cause) => !cause.endsWith('-')).sort();
}

test.each(['en', 'es'])(
  'given every cause the model can name, when it is read in %s, then it has words',
  (language) => {
    const file = new URL(`../../assets/scenarios/the-road-ahead/${language}.json`, import.meta.url);
    const { causes } = JSON.parse(readFileSync(file, 'utf8')) as { causes: { [cause: string]: string } };
    expect(causesInSource().filter((cause) => causes[cause] === undefined)).toEqual([]);
  },
);
