import { draftsInOrder } from '../../../shared/game/papers/Paper.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { isOpenPaper } from '../../../shared/rules/papers/paperRules.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Fold } from '../../ui/Fold.tsx';
import { WorkingText } from '../talks/WorkingText.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Merges } from './Merges.tsx';
import { PaperCard } from './PaperCard.tsx';
import { StartPaper } from './StartPaper.tsx';
import { usePapers } from './usePapers.ts';

const t = say(drafting);

/**
 * The drafting table: drafts in the order of the vote, working papers, what contradicts what, mergers, and the shared
 * text that papers begin with. Where a table votes on the shared text when nobody brings a draft, it stands open.
 */
export function DraftingTable() {
  const { view } = useGame();
  const now = usePapers();
  if (now === null) return <WorkingText />;
  const drafts = draftsInOrder(now.desk);
  const working = now.desk.papers.filter(({ stage }) => stage === 'working');
  const settled = now.desk.papers.filter((paper) => !isOpenPaper(paper));
  return (
    <div class="stack drafting">
      <h3 class="unseen">{t('papers')}</h3>
      {now.desk.papers.length === 0 ? <p class="hint">{t('hint')}</p> : null}
      {view.value.step === 'debate' || view.value.step === 'caucus' || view.value.step === 'drafting' ? (
        <StartPaper />
      ) : null}
      <Contradictions now={now} />
      {[...drafts, ...working].map((paper) => (
        <PaperCard key={paper.id} paper={paper} now={now} />
      ))}
      <Merges now={now} />
      {settled.length === 0 ? null : (
        <Fold summary={t('ended', { n: settled.length })}>
          {() => settled.map((paper) => <PaperCard key={paper.id} paper={paper} now={now} />)}
        </Fold>
      )}
      <section class="paper">
        <Fold summary={t('working')} open={now.rules.withoutDraft === 'workingText'}>
          {() => (
            <>
              <p class="hint">{t('workingHint')}</p>
              <WorkingText />
            </>
          )}
        </Fold>
      </section>
    </div>
  );
}
