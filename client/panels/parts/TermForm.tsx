import type { ClauseId } from '../../../shared/game/ids.ts';
import type { Term } from '../../../shared/game/terms.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Pick } from '../../ui/Pick.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { OutlookLine } from './Outlook.tsx';
import { Prose } from './Prose.tsx';
import { VisibilityChoice } from './VisibilityChoice.tsx';

const t = say(talks);

interface TermFormProps {
  readonly term: Term;
  /** Clauses to choose from; one clause shows no choice. */
  readonly clauses: readonly ClauseId[];
  readonly onChange: (term: Term) => void;
}

/** What a text should say of a clause: how far, and how it is told, with its drafted words. */
export function TermForm({ term, clauses, onChange }: TermFormProps) {
  const { words } = useGame();
  return (
    <div class="term-form">
      {clauses.length < 2 ? null : (
        <Pick
          label={t('addTerm')}
          value={term.clause}
          options={clauses.map((clause) => ({ value: clause, text: words.value.clause(clause) }))}
          onChoose={(clause) => onChange({ ...term, clause })}
        />
      )}
      <LevelChoice
        clause={term.clause}
        legend={t('level')}
        value={term.level}
        onChoose={(level) => onChange({ ...term, level })}
        stances
      />
      <OutlookLine clause={term.clause} level={term.level} />
      <p class="prose">
        <Prose text={words.value.prose(term.clause, term.level)} />
      </p>
      <VisibilityChoice
        value={term.visibility}
        onChoose={(visibility) => onChange({ ...term, visibility })}
      />
    </div>
  );
}
