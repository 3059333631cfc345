import type { ClauseId } from '../../../shared/game/ids.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';

const t = say(debate);

interface AgendaOrderProps {
  readonly order: readonly ClauseId[];
  readonly onOrder: (order: readonly ClauseId[]) => void;
}

/** The clauses of the round in an order of one's own. */
export function AgendaOrder({ order, onOrder }: AgendaOrderProps) {
  const { words } = useGame();
  const earlier = (at: number): readonly ClauseId[] =>
    order.map((clause, index) =>
      index === at - 1 ? (order[at] ?? clause) : index === at ? (order[at - 1] ?? clause) : clause,
    );
  return (
    <fieldset>
      <legend>{t('agendaOrder')}</legend>
      <ol class="speakers">
        {order.map((clause, index) => (
          <li key={clause}>
            {words.value.clause(clause)}
            {index === 0 ? null : (
              <button
                type="button"
                class="button quiet small"
                aria-label={t('earlier', { clause: words.value.clause(clause) })}
                onClick={() => onOrder(earlier(index))}
              >
                <Icon name="up" />
              </button>
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
