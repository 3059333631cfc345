import type { PowerTarget, Speech } from '../../shared/game/Command.ts';
import type { Contribution } from '../../shared/game/Contribution.ts';
import type {
  AttributeId,
  AudienceId,
  CardId,
  CauseId,
  ChoiceId,
  ClauseId,
  EndingId,
  PowerId,
  SeatId,
  Side,
  StockId,
  TextRef,
} from '../../shared/game/ids.ts';
import type { Channel, Term, TextChange, Undertaking } from '../../shared/game/terms.ts';
import type { Frame, Level } from '../../shared/game/vocabulary.ts';
import type { Language } from '../../shared/i18n/text.ts';
import type { PackTexts, Registered } from '../../shared/scenario/PackTexts.ts';

/** Every word of a game in one language and register. What a pack does not name is shown by its id. */
export interface Words {
  readonly language: Language;
  readonly texts: PackTexts;
  passage(words: Registered | undefined): string;
  side(side: Side): string;
  seat(seat: SeatId): string;
  seatShort(seat: SeatId): string;
  seats(seats: readonly SeatId[]): string;
  clause(clause: ClauseId): string;
  clauses(clauses: readonly ClauseId[]): string;
  level(clause: ClauseId, level: Level): string;
  prose(clause: ClauseId, level: Level): string;
  attribute(attribute: AttributeId): string;
  audience(audience: AudienceId): string;
  audiences(audiences: readonly AudienceId[]): string;
  stock(stock: StockId): string;
  band(stock: StockId, band: number): string;
  cause(part: Pick<Contribution, 'cause' | 'clause' | 'seat' | 'audience'>): string;
  causeById(cause: CauseId): string;
  power(power: PowerId): string;
  powerEffect(power: PowerId): string;
  /** What the seat that answers a power does. */
  powerAnswer(power: PowerId): string;
  target(target: PowerTarget): string;
  headline(card: CardId): string;
  cardBody(card: CardId): string;
  choice(card: CardId, choice: ChoiceId): string;
  choiceEffect(card: CardId, choice: ChoiceId): string;
  half(half: string): string;
  theme(half: string): string;
  halfNews(half: string): string;
  publicVote(vote: string): string;
  endingName(ending: EndingId): string;
  endingStory(ending: EndingId): string;
  frame(frame: Frame): string;
  /** "Guns going south: they trace guns, quiet". */
  term(term: Term): string;
  terms(terms: readonly Term[]): string;
  change(change: TextChange): string;
  undertaking(undertaking: Undertaking): string;
  /** Who hears it, leaving out the one who speaks. */
  channel(channel: Channel, speaker?: SeatId): string;
  /** What was said; `[removed]` where the words were purged. */
  speech(speech: Speech): string;
}

/** Where the words that people said are found; `null` once removed. */
export type Spoken = (ref: TextRef) => string | null;
