import type { OpenMotion } from '../../../shared/game/floor/Floor.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { speakerOf } from '../../../shared/i18n/text.ts';
import { ruleOf } from '../../../shared/rules/procedure/procedureOf.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { motionText } from '../../words/floorText.ts';
import type { Words } from '../../words/Words.ts';

/** Why a motion has its place among those that wait, which stand in order of precedence. */
export function whyItWaits(
  motions: readonly OpenMotion[],
  index: number,
  { procedure, words }: { readonly procedure: Procedure; readonly words: Words },
): string {
  const t = speakerOf(debate, () => words.language);
  const [motion, before] = [motions[index], motions[index - 1]];
  if (motion === undefined || motions.length === 1) return t('goesAlone');
  if (before === undefined) return t('goesFirst');
  const rank = ({ terms }: OpenMotion): number => ruleOf(procedure, terms.kind)?.precedence ?? 1000;
  if (rank(before) < rank(motion)) return t('goesAfterRank', { motion: motionText(before.terms, words) });
  if ((before.terms.seconds ?? 0) > (motion.terms.seconds ?? 0)) return t('goesAfterLonger');
  return t('goesAfterEarlier');
}
