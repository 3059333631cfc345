import { entriesOf } from '../../../shared/game/entries.ts';
import type { ClauseId } from '../../../shared/game/ids.ts';
import type { ClauseDetails, PaperTerm, PaperText } from '../../../shared/game/papers/Paper.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { QuietMark } from '../parts/FromTo.tsx';
import { Prose } from '../parts/Prose.tsx';

const t = say(drafting);

/** What a paper says, as it would stand in the document: its frame, then its operative clauses in their drafted words. */
export function PaperTextView({ text }: { readonly text: PaperText }) {
  const { words } = useGame();
  const terms = entriesOf<ClauseId, PaperTerm>(text.terms);
  return (
    <div class="paper-text">
      {text.frame === null ? null : (
        <p class="preamble">{t('preamble', { frame: words.value.frame(text.frame) })}</p>
      )}
      {terms.length === 0 ? (
        <p class="hint">{t('empty')}</p>
      ) : (
        <ol>
          {terms.map(([clause, term]) => (
            <li key={clause}>
              <strong>{words.value.clause(clause)}.</strong>{' '}
              <Prose text={words.value.prose(clause, term.level)} />{' '}
              {term.visibility === 'quiet' ? <QuietMark /> : null}
              <DetailsLine details={term.details} />
            </li>
          ))}
        </ol>
      )}
      {text.linked.length === 0 ? null : (
        <p class="hint">{t('linked', { list: words.value.clauses(text.linked) })}</p>
      )}
    </div>
  );
}

function DetailsLine({ details }: { readonly details: ClauseDetails | null }) {
  const { words, pack } = useGame();
  if (details === null) return null;
  const { actor, amount, deadline } = details;
  const half = deadline === null ? undefined : pack.value.raw.halfYears[deadline]?.id;
  const parts = [
    actor === null ? null : t('actorIs', { seat: words.value.seat(actor) }),
    amount === null ? null : t('amountIs', { n: amount }),
    half === undefined ? null : t('deadlineIs', { half: words.value.half(half) }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <span class="details-line">{parts.join(' · ')}</span>;
}
