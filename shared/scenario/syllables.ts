export type Language = 'en' | 'es';

/**
 * An estimate of the syllables a reader speaks for one word, at least 1. A number counts one, since nobody stumbles
 * over a date; short abbreviations in capitals are spelt out; hyphens join words that are counted one by one.
 */
export function syllablesIn(word: string, language: Language): number {
  return word
    .split(/['’.,-]/u)
    .filter((part) => part !== '')
    .reduce((sum, part, index) => sum + syllablesInPart(part, language, index > 0), 0);
}

function syllablesInPart(part: string, language: Language, follows: boolean): number {
  if (/^\p{N}+$/u.test(part)) return 1;
  if (/^\p{Lu}{2,3}$/u.test(part) || /^[B-DF-HJ-NP-TV-Z]{2,5}$/u.test(part)) return part.length;
  const letters = part.toLowerCase();
  const count = language === 'en' ? englishNuclei(letters) : spanishNuclei(letters);
  // What follows an apostrophe (`they're`, `state's`) is not spoken as a syllable of its own.
  if (follows && letters.length <= 2) return 0;
  return Math.max(1, count);
}

/** Groups of vowels, less the silent endings of English, plus the commonest pairs that are spoken apart. */
function englishNuclei(word: string): number {
  const stem = word
    .replace(/(?<=[aeiouy].*[^aeiouyl]|[aeiouy]l|[aeiouy].*ll)e$/u, '')
    .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/u, '')
    .replace(/(?<=[aeiouy].*[^aeiouyszxcg])(?<!sh|ch)es$/u, 's')
    .replace(/(?<=[aeiouy].*[^aeiouyl])e(?=(?:ly|ments?|ful|less)$)/u, '');
  const groups = stem.match(/[aeiouy]+/gu)?.length ?? 0;
  const apart =
    stem.match(
      /i(?:a(?!l|n\b|ns\b|ge)|um\b|us\b)|(?<![tscxg])io|(?<![tc])ie(?=n[ct])|scie|coop|(?<=[aeiouy][a-z]*)ea\b|eo(?!u|p)|ua(?!r)|ying/gu,
    )?.length ?? 0;
  return groups + apart;
}

/** Strong and accented vowels make a syllable each; unaccented i, u and a final y lean on a neighbour. */
function spanishNuclei(word: string): number {
  const spoken = word.replace(/([qg])u(?=[eiéí])/gu, '$1').replace(/y(?![aeiouáéíóú])/gu, 'i');
  const vowels = spoken.match(/[aeiouáéíóúü]+/gu) ?? [];
  return vowels.reduce((sum, group) => {
    const strong = group.match(/[aeoáéóíú]/gu)?.length ?? 0;
    return sum + (strong > 0 ? strong : 1);
  }, 0);
}
