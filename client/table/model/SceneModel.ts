import type { CardId, ClauseId, SeatId, Side, StockId } from '../../../shared/game/ids.ts';
import type { Act, Ballot, Frame, Level, OutlookBand, Step } from '../../../shared/game/vocabulary.ts';

/**
 * Everything the stage shows at one moment, words included: a pure function of the viewer's view, so that a replayed
 * game looks like the game that was played. What only passes by (a speech bubble, a gavel) is not here.
 */
export interface SceneModel {
  /** The bilateral table, the homes' board, or the end. */
  readonly place: 'table' | 'home' | 'over';
  readonly act: Act;
  readonly step: Step;
  readonly paused: boolean;
  readonly room: RoomModel;
  readonly calendar: CalendarModel;
  readonly headlines: readonly Headline[];
  readonly seats: readonly SeatModel[];
  readonly cards: readonly CardModel[];
  readonly tray: TrayModel;
  readonly gauges: readonly GaugeModel[];
  readonly rights: RightsModel | null;
  readonly news: NewsModel | null;
  readonly motion: MotionModel | null;
  readonly home: HomeModel | null;
  readonly end: EndModel | null;
}

export type Season = 'spring' | 'autumn' | 'winter';

/** The light and weather in the windows. */
export interface RoomModel {
  readonly season: Season;
  /** Index of the half-year, 0 = 2009H2; varies the sky. */
  readonly half: number;
  readonly raised: boolean;
}

export interface CalendarModel {
  readonly name: string;
  readonly theme: string;
  readonly round: string;
  readonly halves: readonly {
    readonly id: string;
    readonly state: 'past' | 'now' | 'ahead';
    readonly votes: readonly Side[];
    /** Whether the seats at this table still decide in it. */
    readonly played: boolean;
  }[];
  readonly nextTitle: string;
  /** The next public vote of each side, soonest first. */
  readonly next: readonly { readonly side: Side; readonly name: string; readonly when: string }[];
  /** The newest result, once held. */
  readonly results: readonly { readonly side: Side; readonly name: string; readonly outcome: string }[];
}

/** A clipping on the wall. */
export interface Headline {
  readonly round: number;
  readonly half: string;
  readonly theme: string;
  readonly text: string;
  /** Whether something of the round came home; `null` until that is known. */
  readonly result: 'home' | 'refused' | 'none' | null;
}

export const MOODS = ['neutral', 'pleased', 'worried', 'angry'] as const;
export type Mood = (typeof MOODS)[number];

/** What a seat's paddle shows: raised face down, or its vote. */
export type PaddleFace = Ballot | 'hidden';

export interface SeatModel {
  readonly seat: SeatId;
  readonly side: Side;
  readonly name: string;
  readonly short: string;
  readonly portrait: number;
  readonly own: boolean;
  readonly ownWord: string;
  readonly head: boolean;
  readonly bot: boolean;
  readonly empty: boolean;
  readonly botWord: string;
  readonly ready: boolean;
  readonly readyWord: string;
  readonly capital: number;
  readonly powerQueued: boolean;
  readonly mood: Mood;
  readonly speaking: boolean;
  readonly paddle: PaddleFace | null;
  readonly paddleWord: string;
  /** Whether its placard is up: it asks for the floor. */
  readonly raised: boolean;
  /** A head's public act on the accord. */
  readonly act: 'refuse' | 'override' | null;
  readonly actWord: string;
}

export const CARD_STATUSES = [
  'unchanged',
  'waiting',
  'proposed',
  'adopted',
  'rejected',
  'ratified',
  'failed',
] as const;
export type CardStatus = (typeof CARD_STATUSES)[number];

/** One open clause as `today -> proposed`. */
export interface CardModel {
  readonly clause: ClauseId;
  readonly name: string;
  readonly status: CardStatus;
  readonly statusWord: string;
  readonly todayWord: string;
  readonly from: Level;
  readonly fromName: string;
  readonly to: Level;
  readonly toName: string;
  readonly quiet: boolean;
  readonly visibilityWord: string;
  readonly linked: boolean;
  readonly linkedWord: string;
  readonly marks: readonly LadderMark[];
  /** A change that waits for a partner, or an amendment on the floor. */
  readonly asked: { readonly level: Level; readonly side: Side } | null;
}

/** A seat on the notch of the level it stands for. */
export interface LadderMark {
  readonly seat: SeatId;
  readonly side: Side;
  readonly level: Level;
  readonly own: boolean;
}

export interface TrayModel {
  readonly title: string;
  readonly frame: Frame;
  readonly frameWord: string;
  readonly rows: readonly TrayRow[];
}

/** A clause that is not open this round. */
export interface TrayRow {
  readonly clause: ClauseId;
  readonly name: string;
  readonly level: Level;
  readonly levelName: string;
  /** Stands deeper or shallower than in 2009. */
  readonly changed: boolean;
  readonly quiet: boolean;
  readonly note: string;
  /** Docket tokens the viewer laid on it, before they are shown to all. */
  readonly tokens: number;
}

export interface GaugeModel {
  readonly stock: StockId;
  readonly name: string;
  /** Basis points. */
  readonly value: number;
  /** The value before the half-year that just ended, where that moved it. */
  readonly was: number | null;
  readonly band: number;
  readonly bandName: string;
  readonly bounds: readonly number[];
  readonly good: 'high' | 'low' | 'neutral';
}

export interface RightsModel {
  readonly name: string;
  /** Fits a small plate. */
  readonly short: string;
  readonly bars: readonly {
    readonly stock: StockId;
    readonly name: string;
    readonly value: number;
    readonly band: number;
    readonly bands: number;
    readonly bandName: string;
  }[];
}

export interface NewsModel {
  readonly half: string;
  readonly title: string;
  readonly story: string;
  readonly cards: readonly NewsCard[];
}

export interface NewsCard {
  readonly card: CardId;
  readonly headline: string;
  readonly body: string;
  readonly kind: 'news' | 'dilemma';
  readonly sober: boolean;
  /** Words under the story: whom it asks, the answer, whether it is contested, fiction. */
  readonly notes: readonly string[];
  readonly asked: Side | null;
  readonly answered: boolean;
}

export interface MotionModel {
  /** `floor`: a motion of the debate. */
  readonly kind: 'amendment' | 'accord' | 'floor';
  readonly title: string;
  readonly detail: string;
  readonly open: boolean;
  readonly result: 'adopted' | 'rejected' | null;
  readonly resultWord: string;
  readonly tallies: readonly {
    readonly side: Side;
    readonly yes: number;
    readonly no: number;
    /** `null`: nobody may. */
    readonly abstain: number | null;
    readonly majority: boolean;
  }[];
}

export interface HomeModel {
  readonly title: string;
  readonly note: string;
  readonly sides: { readonly [S in Side]: string };
  readonly rows: readonly HomeRow[];
  readonly people: { readonly [S in Side]: HomePeople };
  /** The gauges that moved most in the half-year that ended, with their strongest cause. */
  readonly moved: readonly {
    readonly stock: StockId;
    readonly name: string;
    readonly amount: number;
    readonly cause: string;
    readonly good: 'high' | 'low' | 'neutral';
  }[];
  readonly movedTitle: string;
}

/** One home: who stands before it, and whether it let everything pass that it was asked about. */
export interface HomePeople {
  /** Portrait of the head of the delegation; `null` where nobody of that side sits at the table. */
  readonly portrait: number | null;
  readonly verdict: 'waiting' | 'passed' | 'failed';
}

export interface HomeRow {
  readonly clause: ClauseId;
  readonly name: string;
  readonly fromName: string;
  readonly toName: string;
  readonly counts: { readonly [S in Side]: HomeBar | null };
  /** What the viewer's own home is expected to say, before the count. */
  readonly outlook: { readonly side: Side; readonly band: OutlookBand; readonly word: string } | null;
  readonly ratified: boolean | null;
  readonly resultWord: string;
  readonly credit: readonly { readonly seat: SeatId; readonly side: Side }[];
}

export interface HomeBar {
  /** Hundredths of a point, 0..10000. */
  readonly support: number;
  readonly threshold: number;
  readonly passed: boolean;
  readonly needsWord: string;
  readonly stampWord: string;
}

export interface EndModel {
  readonly title: string;
  readonly story: string;
  readonly rows: readonly {
    readonly clause: ClauseId;
    readonly name: string;
    readonly levelName: string;
    readonly kept: boolean;
    readonly word: string;
  }[];
  readonly emptyWord: string;
  /** The viewer's own three goals. */
  readonly goals: readonly { readonly text: string; readonly met: boolean; readonly word: string }[];
  readonly goalsTitle: string;
}
