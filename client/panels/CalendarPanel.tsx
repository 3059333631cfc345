import { common } from '../../shared/i18n/common.ts';
import { home } from '../../shared/i18n/home.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { say } from '../i18n/say.ts';
import { useGame } from '../store/GameContext.ts';
import { SideMark } from '../ui/SideMark.tsx';
import { sourceText } from '../words/sourceText.ts';

const t = say(panels);
const h = say(home);
const c = say(common);

/** The half-years with their votes: held ones with what came out, and what happened in fact. */
export function CalendarPanel() {
  const { view, pack, words } = useGame();
  const { round, elections } = view.value;
  return (
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
                <p key={vote.id} class="election">
                  <SideMark side={vote.side} /> {words.value.publicVote(vote.id)}
                  {held === undefined ? null : (
                    <span class="chip">
                      {held.outcome === 'governing' ? h('governing') : h('opposition')}
                    </span>
                  )}
                </p>
              );
            })}
            {at === 'ahead' || half.history.length === 0 ? null : (
              <details>
                <summary>{t('history')}</summary>
                <ul>
                  {half.history.map((note) => (
                    <li key={note.id}>
                      {words.value.passage(words.value.texts.history[note.id])}{' '}
                      <small>{c('source', { source: sourceText(note.source) })}</small>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
