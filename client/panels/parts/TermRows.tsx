import type { Term } from '../../../shared/game/terms.ts';
import { useGame } from '../../store/GameContext.ts';
import { FromTo } from './FromTo.tsx';
import { OutlookMark } from './Outlook.tsx';

interface TermRowsProps {
  readonly terms: readonly Term[];
  /** Shows what the own home would say of each. */
  readonly outlook?: boolean;
}

/** Terms one under the other: the clause, then from what stands to what is asked. */
export function TermRows({ terms, outlook = false }: TermRowsProps) {
  const { view, words } = useGame();
  return (
    <ul class="plain-list term-rows">
      {terms.map(({ clause, level, visibility }) => (
        <li key={clause}>
          <strong>{words.value.clause(clause)}</strong>
          {outlook ? <OutlookMark clause={clause} level={level} /> : null}
          <FromTo
            clause={clause}
            from={view.value.standing.clauses[clause]?.level ?? level}
            to={level}
            visibility={visibility}
          />
        </li>
      ))}
    </ul>
  );
}
