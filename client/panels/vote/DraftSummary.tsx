import { talks } from '../../../shared/i18n/talks.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { FromTo } from '../parts/FromTo.tsx';
import { OutlookLine } from '../parts/Outlook.tsx';

const t = say(vote);
const ta = say(talks);

/** The whole text in short: each clause today → proposed, with what the own home would say. */
export function DraftSummary() {
  const { view, words } = useGame();
  const { draft, docket, standing } = view.value;
  if (draft === null) return null;
  return (
    <section class="paper">
      <h4>{t('draft')}</h4>
      <ul class="plain-list">
        {docket.map((clause) => {
          const term = draft.terms[clause];
          if (term === undefined) return null;
          return (
            <li key={clause} class="draft-line">
              <strong>{words.value.clause(clause)}</strong>
              <FromTo
                clause={clause}
                from={standing.clauses[clause]?.level ?? term.level}
                to={term.level}
                visibility={term.visibility}
              />
              {standing.clauses[clause]?.level === term.level ? null : (
                <OutlookLine clause={clause} level={term.level} />
              )}
            </li>
          );
        })}
      </ul>
      <p class="hint">
        {ta('frameChange', { frame: words.value.frame(draft.frame) })}
        {draft.linked.length === 0 ? null : ` · ${ta('linked', { list: words.value.clauses(draft.linked) })}`}
      </p>
    </section>
  );
}
