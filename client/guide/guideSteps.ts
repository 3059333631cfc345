import type { GameState } from '../../shared/game/GameState.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import type { Step } from '../../shared/game/vocabulary.ts';
import type { guide } from '../../shared/i18n/guide.ts';
import type { Options } from '../../shared/rules/Options.ts';

/** What a step of the guidance can be asked about. */
export interface GuideSight {
  readonly view: GameState;
  readonly seat: SeatId;
  readonly options: Options;
  /** Whether something that this selector finds is on the screen. */
  readonly shows: (selector: string) => boolean;
  /** Whether what a step pointed to was pressed. */
  readonly pressed: (words: GuideWords) => boolean;
}

export type GuideWords = keyof (typeof guide)['en'];

/** One sentence, and the control it is about. */
export interface GuideStep {
  readonly words: GuideWords;
  readonly at: Step;
  readonly when: (sight: GuideSight) => boolean;
  /** Selectors of the control to use, the first that is on the screen; none to wait. */
  readonly targets: readonly string[];
}

const always = (): boolean => true;
const isDone = ({ view, seat }: GuideSight): boolean => view.seats[seat]?.ready === true;
const offersWait = ({ options }: GuideSight): boolean =>
  options.answerOffer.available && options.answerOffer.choices.offers.length > 0;
const hasAnswered = ({ view, seat }: GuideSight): boolean =>
  view.offers.some(({ answers }) => answers[seat] !== undefined);

/** On small screens the panel stays closed until it is opened by this. */
const OPEN_NOW = '.shell:not(:has(> .side.open)) .action-bar .button.primary';

/** The guidance of the tutorial: the first step that fits is shown. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    words: 'docketOne',
    at: 'docket',
    when: ({ options, shows }) => options.fileDocket.available && !shows('.docket-clause.chosen'),
    targets: ['.docket-clause .tokens .button.plain', OPEN_NOW],
  },
  {
    words: 'docketTwo',
    at: 'docket',
    when: ({ options, shows }) => options.fileDocket.available && shows('.docket-clause:not(.chosen)'),
    targets: ['.docket-clause:not(.chosen) .tokens .button.plain', OPEN_NOW],
  },
  {
    words: 'docketFile',
    at: 'docket',
    when: ({ options }) => options.fileDocket.available,
    targets: ['.docket-form .sticky .button.primary', OPEN_NOW],
  },
  { words: 'wait', at: 'docket', when: always, targets: [] },
  {
    words: 'accept',
    at: 'caucus',
    when: (sight) => offersWait(sight) && sight.shows('.offer.mine'),
    targets: ['.offer.mine .button.primary', OPEN_NOW],
  },
  {
    words: 'openDeals',
    at: 'caucus',
    when: offersWait,
    targets: ['.inner .tab:nth-child(2)', OPEN_NOW],
  },
  { words: 'wait', at: 'caucus', when: isDone, targets: [] },
  { words: 'done', at: 'caucus', when: hasAnswered, targets: ['.done-bar .button.primary', OPEN_NOW] },
  { words: 'offerComes', at: 'caucus', when: always, targets: [] },
  { words: 'wait', at: 'amendments', when: isDone, targets: [] },
  {
    words: 'pass',
    at: 'amendments',
    when: always,
    targets: ['.vote-pass .button.primary', '.tabpanel .paper .button.primary', OPEN_NOW],
  },
  {
    words: 'confirm',
    at: 'accordBallot',
    when: ({ shows }) => shows('dialog.confirm'),
    targets: ['dialog.confirm .button.primary'],
  },
  {
    words: 'yes',
    at: 'accordBallot',
    when: ({ options }) => options.castBallot.available,
    targets: ['.ballots .button', OPEN_NOW],
  },
  { words: 'wait', at: 'accordBallot', when: always, targets: [] },
  {
    words: 'coins',
    at: 'commitment',
    when: ({ options }) => options.commitCapital.available,
    targets: ['.tabpanel .paper.mine', OPEN_NOW],
  },
  { words: 'wait', at: 'commitment', when: always, targets: [] },
  { words: 'wait', at: 'statements', when: isDone, targets: [] },
  {
    words: 'count',
    at: 'statements',
    when: ({ pressed }) => !pressed('count'),
    targets: ['.result.bad .count:has(.chip.bad) button', '.result.bad', OPEN_NOW],
  },
  { words: 'goOn', at: 'statements', when: always, targets: ['.tabpanel .sticky .button.primary', OPEN_NOW] },
  { words: 'outcome', at: 'outcome', when: always, targets: ['.tabpanel .sticky .button.primary', OPEN_NOW] },
  { words: 'over', at: 'over', when: always, targets: [] },
];

/** The step of the guidance that fits now; `null` where there is none. */
export function guideStep(sight: GuideSight): GuideStep | null {
  return GUIDE_STEPS.find((step) => step.at === sight.view.step && step.when(sight)) ?? null;
}
