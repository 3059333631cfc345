import type { Election } from '../../../shared/game/GameState.ts';
import { home } from '../../../shared/i18n/home.ts';
import { review } from '../../../shared/i18n/review.ts';
import type { HalfYear } from '../../../shared/scenario/ScenarioPack.ts';
import { inNumbers, say } from '../../i18n/say.ts';
import { HistoryNotes } from '../../panels/parts/HistoryNotes.tsx';
import { Waterfall } from '../../panels/parts/Waterfall.tsx';
import { useGame } from '../../store/GameContext.ts';
import { SideMark } from '../../ui/SideMark.tsx';
import { capital } from '../capital.ts';
import { useReview } from '../ReviewContext.ts';

const t = say(review);
const h = say(home);

/** Half-year by half-year: elections of this game, and what happened in fact. */
export function HistoryPart() {
  const { end } = useReview();
  const { pack } = useGame();
  const passed = pack.value.raw.halfYears.slice(0, Math.max(1, end.round));
  return (
    <div class="stack">
      <p class="hint">{t('historyHint')}</p>
      {passed.map((half) => (
        <HalfYearNotes key={half.id} half={half} />
      ))}
    </div>
  );
}

function HalfYearNotes({ half }: { readonly half: HalfYear }) {
  const { end } = useReview();
  const words = useGame().words.value;
  const votes = new Set(half.votes.map(({ id }) => id));
  const held = end.elections.filter(({ vote }) => votes.has(vote));
  return (
    <section class="paper">
      <p class="kicker">{words.theme(half.id)}</p>
      <h2>{words.half(half.id)}</h2>
      {held.length === 0 ? null : (
        <>
          <h3>{t('elections')}</h3>
          {held.map((election) => (
            <ElectionItem key={election.vote} election={election} />
          ))}
        </>
      )}
      <h3>{t('inFact')}</h3>
      {half.history.length === 0 ? <p class="hint">{t('noNotes')}</p> : null}
      <HistoryNotes notes={half.history} />
    </section>
  );
}

function ElectionItem({ election }: { readonly election: Election }) {
  const words = useGame().words.value;
  const outcome = h(election.outcome);
  const values = { outcome: capital(outcome), n: inNumbers(Math.round(election.probability / 100)) };
  return (
    <div class="election-item">
      <p>
        <SideMark side={election.side} /> <strong>{words.publicVote(election.vote)}</strong>
      </p>
      <p>{t('electionChance', values)}</p>
      <details>
        <summary aria-label={`${t('whyElection')} ${words.publicVote(election.vote)}`}>
          {t('whyElection')}
        </summary>
        <Waterfall parts={election.reasons} first="cause:election-baseline" />
      </details>
    </div>
  );
}
