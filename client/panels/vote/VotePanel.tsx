import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Unlocks } from '../../ui/Unlocks.tsx';
import { PowersPlayed } from '../parts/PowersPlayed.tsx';
import { Amendments } from './Amendments.tsx';
import { Ballots } from './Ballots.tsx';
import { BeforeVote } from './BeforeVote.tsx';
import { DraftSummary } from './DraftSummary.tsx';
import { VoteResult } from './VoteResult.tsx';

const t = say(vote);

/** The Vote act: the draft, amendments, ballots, and what came of the votes so far. */
export function VotePanel() {
  const { view } = useGame();
  const { step, votes, round } = view.value;
  const earlier = votes.filter((vote) => vote.round === round).toReversed();
  return (
    <div class="stack">
      <BeforeVote />
      {step === 'amendments' ? <Amendments /> : <Ballots />}
      <Unlocks at={PART_UNLOCKS.powers}>
        <PowersPlayed />
      </Unlocks>
      <Unlocks at={PART_UNLOCKS.draft}>
        <DraftSummary />
      </Unlocks>
      {earlier.length === 0 ? null : <h3 class="unseen">{t('earlier')}</h3>}
      {earlier.map((record) => (
        <VoteResult key={JSON.stringify(record.motion)} record={record} />
      ))}
    </div>
  );
}
