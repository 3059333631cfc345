import { debate } from '../../../shared/i18n/debate.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { motionText } from '../vote/motionText.ts';
import { VoteBoard } from '../vote/VoteBoard.tsx';
import { Motions } from './Motions.tsx';
import { MotionVote } from './MotionVote.tsx';
import { OnTheFloor } from './OnTheFloor.tsx';
import { Placards } from './Placards.tsx';
import { SpeakersList } from './SpeakersList.tsx';
import { useFloor } from './useFloor.ts';

const t = say(debate);

/** Whether there is something for a room to follow beside the table: a floor, or a roll call. */
export function useHasBoard(): boolean {
  const { view } = useGame();
  const floor = useFloor();
  return floor !== null || (view.value.vote?.roll ?? null) !== null;
}

/** For a room, beside the drawn table: who has the floor and who waits, what is moved, or the roll as it is called. */
export function ProjectorBoard() {
  const { view, words } = useGame();
  const running = useFloor();
  const { vote } = view.value;
  if (running === null && (vote === null || vote.roll === null)) return null;
  return (
    <aside class="board-side-view" aria-label={t('board')}>
      <h2 class="unseen">{t('board')}</h2>
      {vote !== null && vote.roll !== null ? (
        <section class="paper">
          <h3>{motionText(vote.motion, view.value, words.value)}</h3>
          <VoteBoard vote={vote} roll={vote.roll} />
        </section>
      ) : running === null ? null : (
        <FloorBoard {...running} />
      )}
    </aside>
  );
}

function FloorBoard({ floor, procedure }: NonNullable<ReturnType<typeof useFloor>>) {
  const { now } = floor;
  const voted = now.kind === 'vote' ? floor.motions.find(({ id }) => id === now.motion) : undefined;
  return (
    <div class="stack">
      {now.kind === 'vote' && voted !== undefined ? (
        <MotionVote motion={voted} procedure={procedure} entitled={now.entitled} />
      ) : (
        <>
          <OnTheFloor floor={floor} procedure={procedure} />
          <Motions floor={floor} procedure={procedure} />
          <Placards floor={floor} />
          <SpeakersList floor={floor} />
        </>
      )}
    </div>
  );
}
