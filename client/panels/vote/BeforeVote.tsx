import { draftsInOrder } from '../../../shared/game/papers/Paper.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { PaperCard } from '../drafting/PaperCard.tsx';
import { usePapers } from '../drafting/usePapers.ts';
import { ChairDesk } from '../floor/ChairDesk.tsx';
import { MotionHelper } from '../floor/MotionHelper.tsx';
import { Motions } from '../floor/Motions.tsx';
import { MotionVote } from '../floor/MotionVote.tsx';
import { useFloor } from '../floor/useFloor.ts';

const t = say(drafting);

/** Between closure and the vote, where rules of procedure know that moment: what may still be moved, and the drafts. */
export function BeforeVote() {
  const { view, viewer } = useGame();
  const running = useFloor();
  const papers = usePapers();
  if (papers === null || view.value.step !== 'amendments') return null;
  const drafts = draftsInOrder(papers.desk);
  const now = running?.floor.now;
  const voted = now?.kind === 'vote' ? running?.floor.motions.find(({ id }) => id === now.motion) : undefined;
  const chairs = viewer.value.kind === 'instructor' || viewer.value.kind === 'chair';
  return (
    <>
      {running === null ? null : (
        <>
          {now?.kind === 'vote' && voted !== undefined ? (
            <MotionVote motion={voted} procedure={running.procedure} entitled={now.entitled} />
          ) : (
            <section class="paper floor-now">
              <h3>{t('closedFloor')}</h3>
              <p>{t('closedHint')}</p>
            </section>
          )}
          <Motions {...running} />
          <MotionHelper {...running} />
          {chairs ? <ChairDesk {...running} /> : null}
        </>
      )}
      {drafts.length === 0 ? null : <h3 class="unseen">{t('papers')}</h3>}
      {drafts.map((paper) => (
        <PaperCard key={paper.id} paper={paper} now={papers} />
      ))}
    </>
  );
}
