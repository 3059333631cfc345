import { useGame } from '../store/GameContext.ts';
import { Meaning, termsOf } from './parts/Prose.tsx';

/** Every explained term, in alphabetical order of the language. */
export function TermsPanel() {
  const { texts, language } = useGame().words.value;
  const collator = new Intl.Collator(language);
  const terms = termsOf(texts.terms).toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <div class="stack">
      {terms.map((term) => (
        <details key={term.name} class="paper">
          <summary>
            <strong>{term.name}</strong>
          </summary>
          <Meaning term={term} />
        </details>
      ))}
    </div>
  );
}
