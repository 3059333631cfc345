import { useState } from 'preact/hooks';
import type { ClauseId } from '../../../shared/game/ids.ts';
import type { DocketEntry } from '../../../shared/game/terms.ts';
import type { Level } from '../../../shared/game/vocabulary.ts';
import { coach } from '../../../shared/i18n/coach.ts';
import { news } from '../../../shared/i18n/news.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { say } from '../../i18n/say.ts';
import { isUnlocked, showEverything } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { DocketClause } from './DocketClause.tsx';

const t = say(news);
const p = say(phases);
const co = say(coach);

/** Two tokens on clauses, each with how far this seat would go; hidden until all have chosen. */
export function DocketForm() {
  const { options, view, seat, words, pack, submit } = useGame();
  const [entries, setEntries] = useState<readonly DocketEntry[]>([]);
  const readyReason = useRefusal('setReady');
  const option = options.value?.fileDocket;
  const own = seat.value;
  if (option === undefined || own === null) return null;
  if (!option.available) return <Filed entries={view.value.secrets[own]?.filing ?? []} />;

  const { tokens } = option.choices;
  const { round } = view.value;
  const opensAt = (clause: ClauseId): number => pack.value.clauses.get(clause)?.unlockRound ?? 1;
  const clauses = option.choices.clauses.filter(({ clause }) => isUnlocked(opensAt(clause), round));
  const later = option.choices.clauses
    .map(({ clause }) => opensAt(clause))
    .filter((opens) => !isUnlocked(opens, round));
  const left = tokens - entries.length;
  const stanceOf = (clause: ClauseId): Level =>
    entries.find((entry) => entry.clause === clause)?.stance ??
    suggested(view.value.standing.clauses[clause]?.level);

  function add(clause: ClauseId, reopens: boolean): void {
    const entry = { clause, stance: stanceOf(clause) };
    setEntries(reopens ? Array.from({ length: tokens }, () => entry) : [...entries, entry]);
  }
  function remove(clause: ClauseId, reopens: boolean): void {
    const at = entries.findLastIndex((entry) => entry.clause === clause);
    setEntries(reopens ? [] : entries.filter((_, index) => index !== at));
  }
  function stand(clause: ClauseId, stance: Level): void {
    setEntries(entries.map((entry) => (entry.clause === clause ? { clause, stance } : entry)));
  }

  return (
    <section class="docket-form">
      <h3>{t('docket')}</h3>
      <p class="hint">{t('docketHint', { n: tokens })}</p>
      <ul class="plain-list">
        {clauses.map(({ clause, reopens }) => (
          <DocketClause
            key={clause}
            clause={clause}
            reopens={reopens}
            on={entries.filter((entry) => entry.clause === clause).length}
            room={reopens ? left === tokens : left > 0}
            stance={stanceOf(clause)}
            onAdd={() => add(clause, reopens)}
            onRemove={() => remove(clause, reopens)}
            onStance={(stance) => stand(clause, stance)}
          />
        ))}
      </ul>
      {later.length === 0 ? null : (
        <p class="hint">
          {co('later', { n: Math.min(...later) })}{' '}
          <Act kind="quiet" onPress={showEverything}>
            {co('showAll')}
          </Act>
        </p>
      )}
      <div class="row sticky">
        <Act
          kind="primary"
          reason={entries.length === 0 ? t('docketHint', { n: tokens }) : null}
          onPress={() => void submit({ kind: 'fileDocket', entries })}
        >
          {t('file')}
        </Act>
        <span class="hint">{entries.length === 0 ? t('tokens', { n: left }) : chosen(entries)}</span>
        {entries.length > 0 ? (
          <Act kind="quiet" onPress={() => setEntries([])}>
            {t('clear')}
          </Act>
        ) : (
          <Act
            kind="quiet"
            reason={readyReason}
            onPress={() => void submit({ kind: 'setReady', ready: true })}
          >
            {p('pass')}
          </Act>
        )}
      </div>
    </section>
  );

  function chosen(laid: readonly DocketEntry[]): string {
    return [...new Set(laid.map((entry) => words.value.clause(entry.clause)))].join(' · ');
  }
}

/** One step beyond what stands. */
function suggested(standing: Level | undefined): Level {
  return standing === undefined || standing === 3 ? 3 : ((standing + 1) as Level);
}

function Filed({ entries }: { readonly entries: readonly DocketEntry[] }) {
  const { words } = useGame();
  return (
    <section class="paper">
      <p>{t('filed')}</p>
      {entries.length === 0 ? null : (
        <ul>
          {entries.map((entry, index) => (
            <li key={index}>
              <strong>{words.value.clause(entry.clause)}</strong>:{' '}
              <span>{words.value.level(entry.clause, entry.stance)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
