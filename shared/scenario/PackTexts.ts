import type {
  AttributeId,
  AudienceId,
  CardId,
  CauseId,
  ChoiceId,
  ClauseId,
  EndingId,
  GoalId,
  LineId,
  PowerId,
  SeatId,
  StockId,
} from '../game/ids.ts';

/**
 * The words of a pack in one language. Two registers: `plain` (B1, sentences of at most 15 words; the default) and
 * `full`. Short labels have one register only.
 */
export interface PackTexts {
  readonly language: 'en' | 'es';
  readonly title: Label;
  readonly summary: Registered;
  readonly clauses: { readonly [clause: ClauseId]: ClauseTexts };
  readonly attributes: { readonly [attribute: AttributeId]: Label };
  readonly seats: { readonly [seat: SeatId]: SeatTexts };
  readonly audiences: { readonly [audience: AudienceId]: Label };
  readonly powers: { readonly [power: PowerId]: PowerTexts };
  readonly cards: { readonly [card: CardId]: CardTexts };
  readonly stocks: { readonly [stock: StockId]: StockTexts };
  /**
   * `{clause}`, `{seat}` and `{audience}` are filled in.
   * @maxProperties 600
   */
  readonly causes: { readonly [cause: CauseId]: Label };
  readonly endings: { readonly [ending: EndingId]: EndingTexts };
  /** Lines of speech of at most 25 words; `{clause}`, `{level}`, `{seat}` are filled in. */
  readonly lines: { readonly [line: LineId]: Label };
  /** By key of the half-year, such as `2009H2`. */
  readonly halfYears: { readonly [half: string]: HalfYearTexts };
  /** By key of the history note. */
  readonly history: { readonly [note: string]: Registered };
  /** By id of the public vote. */
  readonly votes: { readonly [vote: string]: Label };
  /** Explained terms: by key. */
  readonly terms: { readonly [term: string]: Glossed };
}

/**
 * @minLength 1
 * @maxLength 400
 */
export type Label = string;

/**
 * @minLength 1
 * @maxLength 1600
 */
export type Passage = string;

export interface Registered {
  readonly plain: Passage;
  readonly full: Passage;
}

export interface ClauseTexts {
  /** One to three words, fits a card's head. */
  readonly name: Label;
  /** What the clause is about, in one line. */
  readonly about: Registered;
  /**
   * One to four words each: what the level does, as a verb phrase, for `today -> proposed`.
   * @minItems 4
   * @maxItems 4
   */
  readonly levels: readonly Label[];
  /**
   * The drafted prose of each level, as an operative clause.
   * @minItems 4
   * @maxItems 4
   */
  readonly prose: readonly Registered[];
}

export interface SeatTexts {
  /** Fits a placard. */
  readonly name: Label;
  readonly short: Label;
  /** Whom it stands for. */
  readonly standsFor: Registered;
  /** `null` in what other players receive. */
  readonly brief: BriefTexts | null;
}

/** At most 120 words altogether in the plain register. */
export interface BriefTexts {
  readonly who: Registered;
  readonly goals: { readonly [goal: GoalId]: Label };
  readonly fear: Registered;
  readonly redLine: Registered;
  /** Fiction for play. */
  readonly secret: Registered;
}

export interface PowerTexts {
  readonly name: Label;
  readonly effect: Registered;
  /** What each way of using it is called: a verb phrase that says what it does. */
  readonly options?: { readonly [option: ChoiceId]: Label };
  /** What the seat that can answer it does then: one sentence. */
  readonly answer?: Label;
}

export interface CardTexts {
  readonly headline: Label;
  readonly body: Registered;
  readonly choices: { readonly [choice: ChoiceId]: { readonly name: Label; readonly effect: Registered } };
}

export interface StockTexts {
  readonly name: Label;
  readonly about: Registered;
  /**
   * One name a band, one more than the stock has bounds.
   * @maxItems 6
   */
  readonly bands: readonly Label[];
}

export interface EndingTexts {
  readonly name: Label;
  readonly story: Registered;
}

export interface HalfYearTexts {
  /** Such as `Autumn 2009`. */
  readonly name: Label;
  /** Such as `Goodwill`. */
  readonly theme: Label;
  readonly news: Registered;
}

export interface Glossed {
  readonly name: Label;
  readonly meaning: Registered;
  readonly source: Label;
}
