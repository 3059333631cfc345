import { common } from '../../i18n/common.ts';
import { disputes } from '../../i18n/disputes.ts';
import { ending } from '../../i18n/ending.ts';
import { home } from '../../i18n/home.ts';
import { news } from '../../i18n/news.ts';
import { outcome } from '../../i18n/outcome.ts';
import { panels } from '../../i18n/panels.ts';
import { phases } from '../../i18n/phases.ts';
import { talks } from '../../i18n/talks.ts';
import { vote } from '../../i18n/vote.ts';

const AREAS = { common, disputes, ending, home, news, outcome, panels, phases, talks, vote } as const;
type AreaName = keyof typeof AREAS;
type KeyOf<A extends AreaName> = Extract<keyof (typeof AREAS)[A]['en'], string>;

/** Words of the client by their area and key, so that a heading that is gone does not compile. */
export interface Heading {
  readonly key: string;
  /** What a player reads. */
  readonly en: string;
}

/** A place in the client: the headings on the way there, and the file that draws it and shows the last of them. */
export interface Screen {
  readonly path: readonly Heading[];
  readonly drawnBy: `client/panels/${string}.tsx`;
}

function word<A extends AreaName>(area: A, key: KeyOf<A>): Heading {
  const words: { readonly [key: string]: unknown } = AREAS[area].en;
  const text = words[key];
  return { key, en: typeof text === 'string' ? text : key };
}

const at = (drawnBy: Screen['drawnBy'], ...path: readonly Heading[]): Screen => ({ path, drawnBy });

const NEWS = word('phases', 'news');
const TALKS = word('phases', 'talks');
const TEXT = word('talks', 'text');
const VOTE = word('phases', 'vote');
const HOME = word('phases', 'home');
const WORLD = word('panels', 'world');
const ACCORD = word('panels', 'accord');
const BRIEF = word('panels', 'brief');
const CALENDAR = word('panels', 'calendar');
const END = word('phases', 'over');

/** Every place where a mechanism of the paper is met. The acts are in the panel "Now"; the others are panels beside it. */
export const SCREENS = {
  newsCard: at('client/panels/news/NewsCard.tsx', NEWS, word('news', 'card')),
  dilemma: at('client/panels/news/Dilemma.tsx', NEWS, word('news', 'dilemmaYours')),
  workingText: at('client/panels/talks/WorkingText.tsx', TALKS, TEXT, word('talks', 'workingText')),
  sponsors: at('client/panels/talks/TextClause.tsx', TALKS, TEXT, word('talks', 'sponsors')),
  visibility: at('client/panels/parts/VisibilityChoice.tsx', TALKS, TEXT, word('talks', 'visibility')),
  frame: at('client/panels/talks/FrameAndLinks.tsx', TALKS, TEXT, word('talks', 'frame')),
  powers: at('client/panels/talks/Powers.tsx', TALKS, word('talks', 'powers')),
  answersInTalks: at(
    'client/panels/parts/PowerAnswers.tsx',
    TALKS,
    word('talks', 'powers'),
    word('home', 'answers'),
  ),
  answersAtHome: at('client/panels/parts/PowerAnswers.tsx', HOME, word('home', 'answers')),
  powersPlayed: at('client/panels/parts/PowersPlayed.tsx', VOTE, word('talks', 'powersPlayed')),
  headActs: at('client/panels/vote/HeadActs.tsx', VOTE, word('vote', 'headTitle')),
  count: at('client/panels/home/Statements.tsx', HOME, word('home', 'count')),
  countReasons: at(
    'client/panels/home/HomeCountCard.tsx',
    HOME,
    word('home', 'count'),
    word('common', 'why'),
  ),
  claimCredit: at('client/panels/home/Statements.tsx', HOME, word('home', 'claim')),
  lastCards: at('client/panels/home/Statements.tsx', HOME, word('home', 'lastCards')),
  causes: at('client/panels/home/Outcome.tsx', HOME, word('home', 'causes')),
  nextVotes: at('client/panels/home/Outcome.tsx', HOME, word('home', 'nextElection')),
  accord: at('client/panels/AccordPanel.tsx', ACCORD, word('panels', 'levels')),
  promises: at('client/panels/AccordPanel.tsx', ACCORD, word('panels', 'notDelivered')),
  onHold: at('client/panels/AccordPanel.tsx', ACCORD, word('panels', 'suspended')),
  capital: at('client/panels/BriefPanel.tsx', BRIEF, word('panels', 'capital')),
  gauges: at('client/panels/world/WorldPanel.tsx', WORLD, word('panels', 'gauges')),
  requirements: at('client/panels/world/WorldPanel.tsx', WORLD, word('panels', 'rights')),
  widerWorld: at('client/panels/world/WorldPanel.tsx', WORLD, word('panels', 'otherStocks')),
  behindTheScenes: at('client/panels/world/WorldPanel.tsx', WORLD, word('panels', 'slowStocks')),
  reading: at('client/panels/world/WorldPanel.tsx', WORLD, word('disputes', 'readingOf')),
  calendarVotes: at('client/panels/CalendarPanel.tsx', CALENDAR, word('home', 'nextElection')),
  endState: at('client/panels/end/EndStateCard.tsx', END, word('ending', 'endState')),
  because: at('client/panels/end/EndHead.tsx', END, word('outcome', 'because')),
  kept: at('client/panels/end/KeptCard.tsx', END, word('ending', 'survived')),
  elections: at('client/panels/end/EndPanel.tsx', END, word('ending', 'elections')),
  contested: at('client/panels/end/ContestedPoints.tsx', END, word('ending', 'contestedPoints')),
} as const satisfies { readonly [screen: string]: Screen };

export type ScreenId = keyof typeof SCREENS;

/** The headings on the way to a screen, as a player reads them; blanks are dots, a number at the end is left out. */
export function screenName(screen: ScreenId): string {
  return SCREENS[screen].path
    .map(({ en }) => en.replace(/: \{[a-zA-Z]+\}$/, '').replaceAll(/\{[a-zA-Z]+\}/g, '…'))
    .join(' > ');
}
