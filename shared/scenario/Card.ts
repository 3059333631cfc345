import type { CardId, ChoiceId, SeatId } from '../game/ids.ts';
import type { Condition } from './Condition.ts';
import type { Effect, Source } from './Effect.ts';

/** A news card. */
export interface Card {
  readonly id: CardId;
  readonly kind: 'news' | 'dilemma';
  readonly when: Condition;
  /**
   * How often it is drawn among the cards that fit.
   * @minimum 0
   * @maximum 100
   */
  readonly weight: number;
  /** People die in it: no sound, no flip, no headline styling. */
  readonly sober: boolean;
  /** Listed for the teacher, who may take it out. */
  readonly sensitive: boolean;
  readonly contested: boolean;
  /**
   * What happens whatever is chosen.
   * @maxItems 8
   */
  readonly effects: readonly Effect[];
  /** Dilemmas: who must answer, and two or three costly answers; the first is taken when nobody answers. */
  readonly asks: SeatId | null;
  /** @maxItems 3 */
  readonly choices: readonly Choice[];
  readonly source: Source;
  /**
   * Date of the historical event it retells, `null` if it is fiction for play.
   * @pattern ^20[0-9][0-9](-[01][0-9](-[0-3][0-9])?)?$
   */
  readonly date: string | null;
}

export interface Choice {
  readonly id: ChoiceId;
  /** @maxItems 8 */
  readonly effects: readonly Effect[];
}
