import { characterOf, type VoteAccount } from '../../shared/bots/account/accountOf.ts';
import type { Character } from '../../shared/bots/personas/Persona.ts';
import { characters } from '../../shared/i18n/characters.ts';
import { speakerOf } from '../../shared/i18n/text.ts';
import type { Words } from './Words.ts';

const AS = {
  novice: 'asNovice',
  linear: 'asLinear',
  broker: 'asBroker',
  hardliner: 'asHardliner',
  institutionalist: 'asInstitutionalist',
  populist: 'asPopulist',
} as const satisfies { readonly [C in Character]: string };

/** What kind of player a bot was; `null` for one that plays by no character. */
export function characterText(policy: string, words: Words): string | null {
  const character = characterOf(policy)?.character;
  return character === undefined ? null : speakerOf(characters, () => words.language)(AS[character]);
}

/** How a bot voted in a round, and why. */
export function voteText({ round, ballot, because, clause, level }: VoteAccount, words: Words): string {
  const t = speakerOf(characters, () => words.language);
  const head = t(ballot === 'yes' ? 'saidYes' : ballot === 'no' ? 'saidNo' : 'saidNothing', { n: round });
  const about =
    clause === null || level === null
      ? null
      : { clause: words.clause(clause), level: words.level(clause, level) };
  return `${head} ${reason()}`;

  function reason(): string {
    switch (because) {
      case 'line':
        return t('becauseLine');
      case 'word':
        return t('becauseWord');
      case 'promise':
        return t('becausePromise');
      case 'gain':
        return about === null ? t('becauseGain') : t('becauseGainOf', about);
      case 'loss':
        return about === null ? t('becauseLoss') : t('becauseLossOf', about);
      case 'home':
        return about === null ? t('becauseHome') : t('becauseHomeOf', about);
      case 'audience':
        return t('becauseAudience');
      case 'whim':
        return t('becauseWhim');
    }
  }
}
