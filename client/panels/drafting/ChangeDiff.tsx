import type { PaperText } from '../../../shared/game/papers/Paper.ts';
import type { TextChange } from '../../../shared/game/terms.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { type DiffPart, diffWords } from '../../words/diffWords.ts';

const t = say(drafting);

/** A change to a paper as it would be read in the margin: what goes is struck, what comes is underlined. */
export function ChangeDiff({ text, change }: { readonly text: PaperText; readonly change: TextChange }) {
  const { view, words } = useGame();
  if (change.kind !== 'term') return <p>{words.value.change(change)}</p>;
  const { clause, level, visibility } = change.term;
  const before = text.terms[clause];
  const standing = view.value.standing.clauses[clause];
  const goes = standing?.level === level && standing.visibility === visibility;
  const prose = (at: number | undefined): string =>
    at === undefined ? '' : words.value.prose(clause, at as typeof level);
  const parts = diffWords(prose(before?.level), goes ? '' : prose(level));
  return (
    <div class="change-diff">
      <p>
        <strong>{words.value.clause(clause)}</strong>
        {before === undefined ? <span class="chip good">{t('added')}</span> : null}
        {goes ? <span class="chip bad">{t('removed')}</span> : null}
      </p>
      <p class="diff">
        {parts.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </p>
      {before !== undefined && before.visibility !== visibility ? (
        <p class="hint">{words.value.term(change.term)}</p>
      ) : null}
    </div>
  );
}

function Part({ part }: { readonly part: DiffPart }) {
  switch (part.kind) {
    case 'old':
      return (
        <del>
          <span class="unseen">{t('before')}: </span>
          {part.text}{' '}
        </del>
      );
    case 'new':
      return (
        <ins>
          <span class="unseen">{t('after')}: </span>
          {part.text}{' '}
        </ins>
      );
    case 'same':
      return <>{part.text} </>;
  }
}
