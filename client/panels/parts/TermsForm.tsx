import type { ClauseId } from '../../../shared/game/ids.ts';
import type { Term } from '../../../shared/game/terms.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { TermForm } from './TermForm.tsx';

const t = say(talks);

/** Terms an offer or pledge may hold at most. */
const MOST_TERMS = 3;

interface TermsFormProps {
  readonly terms: readonly Term[];
  readonly clauses: readonly ClauseId[];
  readonly onChange: (terms: readonly Term[]) => void;
}

/** What the text should say of one clause or more: those added can be changed and removed. */
export function TermsForm({ terms, clauses, onChange }: TermsFormProps) {
  const { view, words } = useGame();
  const free = clauses.filter((clause) => terms.every((term) => term.clause !== clause));
  const draft = view.value.draft;
  return (
    <fieldset class="terms-form">
      <legend>{t('offerTerms')}</legend>
      {terms.map((term) => (
        <details key={term.clause} class="term-item" open={terms.length === 1}>
          <summary>{words.value.term(term)}</summary>
          <TermForm
            term={term}
            clauses={[term.clause]}
            onChange={(next) => onChange(terms.map((old) => (old.clause === term.clause ? next : old)))}
          />
          <Act kind="quiet" onPress={() => onChange(terms.filter((old) => old.clause !== term.clause))}>
            {t('removeTerm', { clause: words.value.clause(term.clause) })}
          </Act>
        </details>
      ))}
      {terms.length >= MOST_TERMS
        ? null
        : free.map((clause) => (
            <Act
              key={clause}
              icon="plus"
              kind="quiet"
              onPress={() => {
                const now = draft?.terms[clause];
                onChange([
                  ...terms,
                  { clause, level: now?.level ?? 0, visibility: now?.visibility ?? 'announced' },
                ]);
              }}
            >
              {words.value.clause(clause)}
            </Act>
          ))}
    </fieldset>
  );
}
