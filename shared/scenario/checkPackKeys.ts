import type { Report } from './PackProblem.ts';

/** Notes every id without words, and all words without an id. */
export function checkPackKeys(ids: readonly string[], words: object, path: string, report: Report): void {
  for (const id of ids) if (!Object.hasOwn(words, id)) report(`${path}/${id}`, 'words', 'none');
  for (const key of Object.keys(words))
    if (!ids.includes(key)) report(`${path}/${key}`, 'a part of the pack with this id', 'none');
}
