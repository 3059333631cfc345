import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { PackTexts } from './PackTexts.ts';

const SHARED = new URL('../', import.meta.url);

/** Causes that only the data of a pack names; `checkPack` looks after those. */
const OWN_CAUSES = /^cause:(?:attribute|ending|answer|card|power)-/u;

/** Causes written out in the rules, and the beginnings of those that are put together. */
function causesInRules(): { readonly whole: readonly string[]; readonly begun: readonly string[] } {
  const code = ['rules/', 'world/']
    .flatMap((folder) =>
      readdirSync(new URL(folder, SHARED), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => readFileSync(new URL(`${folder}${file}`, SHARED), 'utf8')),
    )
    .join('\n');
  const found = (pattern: RegExp): readonly string[] =>
    [...new Set([...code.matchAll(pattern)].map((match) => `cause:${match[1]}`))].sort();
  return {
    // some rules pass the name on without its kind
    whole: [...new Set([...found(/'cause:([a-z-]+)'/gu), ...found(/'((?:world|home)-[a-z-]+)'/gu)])],
    begun: found(/`cause:([a-z-]+-)\$\{/gu),
  };
}

describe.each(['the-road-ahead', 'quick-start'])('the words of %s', (pack) => {
  const { whole, begun } = causesInRules();
  const texts = JSON.parse(
    readFileSync(new URL(`../assets/scenarios/${pack}/en.json`, SHARED), 'utf8'),
  ) as PackTexts;
  const causes = Object.keys(texts.causes);

  it('name every cause of a rule', () => {
    expect(whole.length).toBeGreaterThan(50);
    expect(whole.filter((cause) => !causes.includes(cause))).toEqual([]);
    expect(begun.filter((start) => !causes.some((cause) => cause.startsWith(start)))).toEqual([]);
  });

  it('name no cause that no rule has', () => {
    const left = causes.filter(
      (cause) =>
        !OWN_CAUSES.test(cause) && !whole.includes(cause) && !begun.some((start) => cause.startsWith(start)),
    );
    expect(left).toEqual([]);
  });
});
