import { actOf } from '../../shared/game/vocabulary.ts';
import { useGame } from '../store/GameContext.ts';
import { CoachPanel } from './coach/CoachPanel.tsx';
import { EndPanel } from './end/EndPanel.tsx';
import { FloorTalks } from './floor/FloorTalks.tsx';
import { useFloor } from './floor/useFloor.ts';
import { HomePanel } from './home/HomePanel.tsx';
import { NewsPanel } from './news/NewsPanel.tsx';
import { SettingPanel } from './SettingPanel.tsx';
import { TalksPanel } from './talks/TalksPanel.tsx';
import { VotePanel } from './vote/VotePanel.tsx';

/** What matters now: the coach's word, then the panel of the act. */
export function NowPanel() {
  return (
    <>
      <CoachPanel />
      <ActPanel />
    </>
  );
}

function ActPanel() {
  const { view } = useGame();
  const floor = useFloor();
  const { round, step } = view.value;
  if (round === 0) return <SettingPanel />;
  if (step === 'over') return <EndPanel />;
  switch (actOf(step)) {
    case 'news':
      return <NewsPanel />;
    case 'talks':
      return floor === null ? <TalksPanel /> : <FloorTalks {...floor} />;
    case 'vote':
      return <VotePanel />;
    case 'home':
      return <HomePanel />;
  }
}
