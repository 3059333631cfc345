import type { Language } from '../../../../shared/i18n/text.ts';

/** An adopted accord in words, as a document has them. */
export interface AccordText {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** One recital a line, the parties first. */
  readonly preamble: readonly string[];
  readonly agree: string;
  readonly clauses: readonly {
    readonly name: string;
    readonly text: string;
    /** Who, how much, by when, and whether it is quiet; may be empty. */
    readonly notes: readonly string[];
  }[];
  /** What holds for the whole: links, force. */
  readonly closing: readonly string[];
  readonly adopted: string;
  /** Who brought it, who signed it, how it was voted. */
  readonly record: readonly string[];
  readonly footer: string;
}
