import type { ClauseId } from '../../../shared/game/ids.ts';
import type { Level } from '../../../shared/game/vocabulary.ts';
import { news } from '../../../shared/i18n/news.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { LevelChoice } from '../parts/LevelChoice.tsx';

const t = say(news);

interface DocketClauseProps {
  readonly clause: ClauseId;
  readonly reopens: boolean;
  /** Tokens of this seat on it. */
  readonly on: number;
  /** Whether another token can be put on it. */
  readonly room: boolean;
  readonly stance: Level;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onStance: (stance: Level) => void;
}

/** A clause one can put tokens on; with a token on it, the ladder of stances opens. */
export function DocketClause(props: DocketClauseProps) {
  const { clause, on, room, reopens, stance } = props;
  const { view, words } = useGame();
  const name = words.value.clause(clause);
  const standing = view.value.standing.clauses[clause]?.level ?? 0;
  return (
    <li class={on > 0 ? 'docket-clause chosen' : 'docket-clause'}>
      <div class="docket-head">
        <div>
          <strong>{name}</strong>
          <span class="hint">{words.value.level(clause, standing)}</span>
          {reopens ? <span class="chip">{t('reopens')}</span> : null}
        </div>
        <div class="tokens">
          <span class="token-dots" role="img" aria-label={t('tokensOn', { n: on })}>
            {Array.from({ length: on }, (_, index) => (
              <span key={index} class="token" />
            ))}
          </span>
          {on > 0 ? (
            <Act
              kind="quiet"
              icon="minus"
              label={t('removeToken', { clause: name })}
              onPress={props.onRemove}
            >
              {''}
            </Act>
          ) : null}
          {room ? (
            <Act kind="plain" icon="plus" label={t('addToken', { clause: name })} onPress={props.onAdd}>
              {''}
            </Act>
          ) : null}
        </div>
      </div>
      {on > 0 ? (
        <>
          {reopens ? <p class="notice">{t('reopensHint')}</p> : null}
          <p class="hint">{words.value.passage(words.value.texts.clauses[clause]?.about)}</p>
          <LevelChoice
            clause={clause}
            legend={
              <>
                {t('howFar')} <span class="unseen">{name}</span>
              </>
            }
            value={stance}
            onChoose={props.onStance}
          />
        </>
      ) : null}
    </li>
  );
}
