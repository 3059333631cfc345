import type { TextRef } from '../../shared/game/ids.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import { makeWords } from '../words/makeWords.ts';
import type { Words } from '../words/Words.ts';

/** The words of a pack for the table, where no game holds them yet. `mountTable` takes any `Words` as they are. */
export function packWords(options: {
  readonly texts: PackTexts;
  readonly register: 'plain' | 'full';
  spoken(ref: TextRef): string | null;
}): Words {
  return makeWords(options.texts, options.register, options.spoken);
}
