import { checkPackReferences } from './checkPackReferences.ts';
import { checkPackRules } from './checkPackRules.ts';
import { checkPackWords } from './checkPackWords.ts';
import type { PackProblem, Report, TextsByLanguage } from './PackProblem.ts';
import type { ScenarioPack } from './ScenarioPack.ts';

/**
 * Everything a schema cannot say about a pack: each id that is used exists, the rules of the game hold (one head a
 * side at every table, the last ending always fits, ...), and every id has its words in both languages, and no words
 * are left over. Pack and texts have passed their schemas before. An empty answer is a sound pack.
 */
export function checkPack(pack: ScenarioPack, texts: TextsByLanguage): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const report: Report = (path, expected, found) => {
    problems.push({ path, expected, found });
  };
  checkPackReferences(pack, report);
  checkPackRules(pack, report);
  checkPackWords(pack, texts, report);
  return problems;
}
