import en from '../../assets/practice-draft/en.json' with { type: 'json' };
import es from '../../assets/practice-draft/es.json' with { type: 'json' };
import type { TextsByLanguage } from '../../shared/scenario/PackProblem.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';

/** The words of the practice draft; the tests hold them against their schema. */
export const practiceTexts: TextsByLanguage = {
  en: en as unknown as PackTexts,
  es: es as unknown as PackTexts,
};
