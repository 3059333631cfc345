/** Signs of the private use area: no text of the game has them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A part of a text. */
export interface TextPart {
  readonly text: string;
  /** Whether it is a name that the table shows elsewhere. */
  readonly marked: boolean;
}

/** A name to be set off in the sentence it is put into. */
export function mark(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** A sentence with marked names, in parts. */
export function partsOf(sentence: string): readonly TextPart[] {
  return sentence
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((text) => text !== '')
    .map((text) =>
      text.startsWith(OPEN) ? { text: text.slice(1, -1), marked: true } : { text, marked: false },
    );
}
