import { debate } from '../../../shared/i18n/debate.ts';
import type { MotionRule } from '../../../shared/scenario/Procedure.ts';
import { language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import { majorityText } from './majorityText.ts';

const t = say(debate);

/** What the rules ask of a motion: a second, speakers, a majority. */
export function RuleLines({ rule }: { readonly rule: MotionRule }) {
  const { second, debate: heard, majority } = rule;
  const lines = [
    second ? t('ruleSecond') : t('ruleNoSecond'),
    heard.pro + heard.con === 0 ? null : t('ruleSpeakers', heard),
    majority === null
      ? t('ruleNoVote')
      : t('ruleMajority', { majority: majorityText(majority, language.value) }),
  ];
  return <p class="hint">{lines.filter((line) => line !== null).join(' ')}</p>;
}
