import { home } from '../../shared/i18n/home.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { say } from '../i18n/say.ts';
import { useGame } from '../store/GameContext.ts';
import { SideMark } from '../ui/SideMark.tsx';
import { NextVotes } from './home/NextVotes.tsx';
import { ElectionLine } from './parts/ElectionLine.tsx';
import { HistoryNotes } from './parts/HistoryNotes.tsx';

const t = say(panels);
const h = say(home);

/** The half-years with their votes: held ones with what came out, and what happened in fact. */
export function CalendarPanel() {
  const { view, pack, words } = useGame();
  const { round, elections, step } = view.value;
  const told = step === 'outcome' || step === 'over';
  return (
    <div class="stack">
      <section class="paper">
        <h3>{h('nextElection')}</h3>
        <NextVotes round={view.value.step === 'outcome' ? round + 1 : Math.max(1, round)} />
      </section>
      <ol class="calendar plain-list">
        {pack.value.raw.halfYears.map((half, index) => {
          const at = index + 1 === round ? 'now' : index + 1 < round ? 'past' : 'ahead';
          return (
            <li key={half.id} class={`paper half ${at}`} aria-current={at === 'now' ? 'step' : undefined}>
              <p class="kicker">
                {words.value.half(half.id)}
                {at === 'now' ? <span class="chip good">{t('current2')}</span> : null}
              </p>
              <h3>{words.value.theme(half.id)}</h3>
              {half.votes.map((vote) => {
                const held = elections.find((election) => election.vote === vote.id);
                return (
                  <div key={vote.id}>
                    {held === undefined ? (
                      <p class="election">
                        <SideMark side={vote.side} /> {words.value.publicVote(vote.id)}
                      </p>
                    ) : (
                      <ElectionLine election={held} />
                    )}
                  </div>
                );
              })}
              {at === 'ahead' || (at === 'now' && !told) || half.history.length === 0 ? null : (
                <details>
                  <summary>{t('history')}</summary>
                  <HistoryNotes notes={half.history} />
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
