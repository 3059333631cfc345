import type { PowerTarget, Speech } from '../../shared/game/Command.ts';
import type { Contribution } from '../../shared/game/Contribution.ts';
import type {
  CardId,
  ChoiceId,
  ClauseId,
  EndingId,
  PowerId,
  SeatId,
  Side,
  StockId,
} from '../../shared/game/ids.ts';
import type { Level } from '../../shared/game/vocabulary.ts';
import type { TableWordKey } from './words/en.ts';

/** Every word the table shows, in one language. `packWords` makes one from the texts of a pack. */
export interface TableWords {
  readonly language: 'en' | 'es';
  sideName(side: Side): string;
  seatName(seat: SeatId): string;
  /** Fits a small placard. */
  seatShort(seat: SeatId): string;
  clauseName(clause: ClauseId): string;
  levelName(clause: ClauseId, level: Level): string;
  stockName(stock: StockId): string;
  /** Name of a band of a gauge, 0 the lowest. */
  bandName(stock: StockId, band: number): string;
  cardHeadline(card: CardId): string;
  cardBody(card: CardId): string;
  choiceName(card: CardId, choice: ChoiceId): string;
  /** Such as `Autumn 2009`, by key of the half-year (`2009H2`). */
  halfYearName(half: string): string;
  /** Such as `Goodwill`. */
  halfYearTheme(half: string): string;
  halfYearNews(half: string): string;
  publicVoteName(vote: string): string;
  powerName(power: PowerId): string;
  targetName(target: PowerTarget): string;
  causeName(contribution: Contribution): string;
  endingName(ending: EndingId): string;
  endingStory(ending: EndingId): string;
  /** What was said; `null` where the words were removed or have not arrived. */
  speech(speech: Speech): string | null;
  /** A fixed word of the table. */
  table(key: TableWordKey): string;
}
