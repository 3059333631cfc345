import '../styles/game.css';
import './review.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { review } from '../../shared/i18n/review.ts';
import { say } from '../i18n/say.ts';
import { createPageState, PageContext, type PanelId } from '../page/PageState.ts';
import { EndPanel } from '../panels/end/EndPanel.tsx';
import { GameContext } from '../store/GameContext.ts';
import { type Tab, Tabs } from '../ui/Tabs.tsx';
import { BotsPart } from './bots/BotsPart.tsx';
import { GaugesPart } from './gauges/GaugesPart.tsx';
import { HistoryPart } from './history/HistoryPart.tsx';
import { HomesPart } from './homes/HomesPart.tsx';
import type { LoadedReview } from './loadReview.ts';
import { PledgesPart } from './pledges/PledgesPart.tsx';
import { useReview } from './ReviewContext.ts';
import { ReviewHead } from './ReviewHead.tsx';
import type { ReviewSource } from './ReviewSource.ts';
import { TalkPart } from './talk/TalkPart.tsx';
import { TimelinePart } from './timeline/TimelinePart.tsx';
import { VotesPart } from './votes/VotesPart.tsx';
import { Walk } from './walk/Walk.tsx';

const t = say(review);

const PARTS = [
  'end',
  'timeline',
  'transcript',
  'votes',
  'homes',
  'pledges',
  'bots',
  'gauges',
  'history',
] as const;
type Part = (typeof PARTS)[number];

/** Where a thing of the drawn table is read about. */
const PART_OF_PANEL: { readonly [panel in PanelId]?: Part } = {
  talk: 'transcript',
  accord: 'homes',
  world: 'gauges',
  calendar: 'history',
};

interface ReviewViewProps {
  readonly loaded: LoadedReview;
  readonly source: ReviewSource;
  readonly onBack?: () => void;
}

/** The drawn table with its controls on one side, everything there is to read on the other. */
export function ReviewView({ loaded, source, onBack }: ReviewViewProps) {
  const { walk, whole, end } = useReview();
  const page = useMemo(() => createPageState(walk), [walk]);
  const over = end.conclusion !== null;
  const [part, setPart] = useState<Part>(over ? 'end' : 'timeline');
  useEffect(
    () =>
      page.panel.subscribe((panel) => {
        const next = PART_OF_PANEL[panel];
        if (next !== undefined) setPart(next);
        page.panel.value = 'now';
      }),
    [page],
  );
  const tabs = PARTS.filter((id) => id !== 'end' || over).map((id): Tab<Part> => ({ id, name: t(id) }));
  return (
    <div class="review">
      <ReviewHead loaded={loaded} source={source} {...(onBack === undefined ? {} : { onBack })} />
      <main class="review-body">
        <GameContext.Provider value={walk}>
          <PageContext.Provider value={page}>
            <Walk />
          </PageContext.Provider>
        </GameContext.Provider>
        <GameContext.Provider value={whole}>
          <div class="review-read">
            {over ? null : <p class="notice">{t('running')}</p>}
            {loaded.samePack ? null : <p class="notice bad">{t('otherPack')}</p>}
            <Tabs label={t('parts')} tabs={tabs} chosen={part} onChoose={setPart} class="review-tabs">
              <PartOf part={part} />
            </Tabs>
          </div>
        </GameContext.Provider>
      </main>
    </div>
  );
}

function PartOf({ part }: { readonly part: Part }) {
  switch (part) {
    case 'end':
      return (
        <>
          <h2 class="unseen">{t('end')}</h2>
          <EndPanel />
        </>
      );
    case 'timeline':
      return <TimelinePart />;
    case 'transcript':
      return <TalkPart />;
    case 'votes':
      return <VotesPart />;
    case 'homes':
      return <HomesPart />;
    case 'pledges':
      return <PledgesPart />;
    case 'bots':
      return <BotsPart />;
    case 'gauges':
      return <GaugesPart />;
    case 'history':
      return <HistoryPart />;
  }
}
