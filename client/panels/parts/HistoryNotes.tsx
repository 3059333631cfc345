import { common } from '../../../shared/i18n/common.ts';
import type { HistoryNote } from '../../../shared/scenario/ScenarioPack.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { sourceText } from '../../words/sourceText.ts';

const c = say(common);

/** What really happened in a half-year, dated and sourced. */
export function HistoryNotes({ notes }: { readonly notes: readonly HistoryNote[] }) {
  const words = useGame().words.value;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.id}>
          {words.passage(words.texts.history[note.id])}{' '}
          <small>{c('source', { source: sourceText(note.source) })}</small>
        </li>
      ))}
    </ul>
  );
}
