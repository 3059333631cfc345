import { useState } from 'preact/hooks';
import { panels } from '../../../shared/i18n/panels.ts';
import { talk } from '../../../shared/i18n/talk.ts';
import { say } from '../../i18n/say.ts';
import { usePage } from '../../page/PageState.ts';
import { useGame } from '../../store/GameContext.ts';
import { Choice } from '../../ui/Choice.tsx';
import { LOG_KINDS, type LogEntry, type LogKind, logEntries } from './logEntries.ts';

const t = say(panels);
const ta = say(talk);

const NAMES = {
  all: 'logAll',
  talk: 'logTalk',
  deals: 'logDeals',
  votes: 'logVotes',
  world: 'logWorld',
} as const;

/** What happened so far, the newest round first, of all kinds or one. */
export function LogPanel() {
  const { view, witnessed, words, pack } = useGame();
  const [kind, setKind] = useState<LogKind | 'all'>('all');
  const entries = logEntries(view.value, witnessed.value, { words: words.value, pack: pack.value }).filter(
    (entry) => kind === 'all' || entry.kind === kind,
  );
  const rounds = [...new Set(entries.map((entry) => entry.round))].toReversed();
  return (
    <div class="stack">
      <Choice
        legend={t('logFilter')}
        hideLegend
        value={kind}
        onChoose={setKind}
        options={(['all', ...LOG_KINDS] as const).map((value) => ({ value, text: t(NAMES[value]) }))}
      />
      {entries.length === 0 ? <p class="hint">{t('logEmpty')}</p> : null}
      {rounds.map((round) => (
        <section key={round}>
          <h3>{ta('round', { n: round })}</h3>
          <ol class="log plain-list">
            {entries
              .filter((entry) => entry.round === round)
              .map((entry, index) => (
                <li key={index} class={`log-${entry.kind}`}>
                  <Line entry={entry} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** A line; where it can be read in full, a press goes there. */
function Line({ entry: { at, text } }: { readonly entry: LogEntry }) {
  const page = usePage();
  if (at === null) return <>{text}</>;
  return (
    <button
      type="button"
      class="log-line"
      onClick={() => {
        if (at.channel !== undefined) page.channel.value = at.channel;
        if (at.clause !== undefined) page.pointed.value = at.clause;
        page.open(at.panel);
      }}
    >
      {text}
    </button>
  );
}
