import type { StandingClause } from '../../shared/game/GameState.ts';
import type { ClauseId } from '../../shared/game/ids.ts';
import { LEVELS } from '../../shared/game/vocabulary.ts';
import { common } from '../../shared/i18n/common.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { talks } from '../../shared/i18n/talks.ts';
import { say } from '../i18n/say.ts';
import { usePage } from '../page/PageState.ts';
import { useGame } from '../store/GameContext.ts';
import { Fold } from '../ui/Fold.tsx';
import { disputeOfClause } from '../words/disputeOf.ts';
import { sourceText } from '../words/sourceText.ts';
import { AccordSheet } from './drafting/accord/AccordSheet.tsx';
import { Contested } from './parts/Contested.tsx';
import { duePromises } from './parts/duePromises.ts';
import { QuietMark } from './parts/FromTo.tsx';
import { OutlookMark } from './parts/Outlook.tsx';
import { Prose } from './parts/Prose.tsx';

const t = say(panels);
const ta = say(talks);
const c = say(common);

/** The standing accord: every clause with what holds now, and all its levels on demand. */
export function AccordPanel() {
  const { view, pack, words } = useGame();
  const { pointed } = usePage();
  return (
    <div class="stack">
      <AccordSheet />
      <p class="hint">{t('standingHint')}</p>
      <p>{ta('frameChange', { frame: words.value.frame(view.value.standing.frame) })}</p>
      {pack.value.raw.clauses.map(({ id }) => {
        const standing = view.value.standing.clauses[id];
        return standing === undefined ? null : (
          <Clause key={id} clause={id} standing={standing} open={pointed.value === id} />
        );
      })}
    </div>
  );
}

interface ClauseProps {
  readonly clause: ClauseId;
  readonly standing: StandingClause;
  readonly open: boolean;
}

function Clause({ clause, standing, open }: ClauseProps) {
  const { view, pack, words } = useGame();
  const source = pack.value.clauses.get(clause)?.source ?? '';
  const due = duePromises(pack.value, view.value).find((promise) => promise.clause === clause);
  const dispute = disputeOfClause(clause);
  return (
    <Fold
      class="paper clause"
      open={open}
      summary={
        <>
          <span class="summary-name">
            <strong>{words.value.clause(clause)}</strong>
            <span>{words.value.level(clause, standing.level)}</span>
          </span>
          {standing.visibility === 'quiet' ? <QuietMark /> : null}
          {due === undefined ? null : <span class="chip bad">{t('due', { n: due.round })}</span>}
          {view.value.docket.includes(clause) ? <span class="chip good">{t('openThisRound')}</span> : null}
        </>
      }
    >
      {() => (
        <>
          <p>
            <Prose text={words.value.passage(words.value.texts.clauses[clause]?.about)} />
          </p>
          <p class="hint">
            {standing.changedInRound === null
              ? t('since2009')
              : t('sinceRound', { n: standing.changedInRound })}
            {standing.sponsors.length === 0
              ? null
              : ` · ${ta('sponsors', { seats: words.value.seats(standing.sponsors) })}`}
          </p>
          {standing.delivered || standing.deliverBy === null ? null : (
            <p class="notice">
              {t('notDelivered', { n: standing.deliverBy })}
              {due === undefined || due.seat === null
                ? null
                : ` · ${t('delivererIs', { seat: words.value.seatShort(due.seat), power: words.value.power(due.power) })}`}
            </p>
          )}
          {standing.suspendedUntil === null || standing.suspendedUntil < view.value.round ? null : (
            <p class="notice">{t('suspended', { n: standing.suspendedUntil })}</p>
          )}
          <h3>{t('levels')}</h3>
          <ol class="levels">
            {LEVELS.map((level) => (
              <li key={level} class={level === standing.level ? 'level now' : 'level'}>
                <p>
                  <strong>{words.value.level(clause, level)}</strong>
                  {level === standing.level ? <span class="chip">{t('current')}</span> : null}
                  <OutlookMark clause={clause} level={level} />
                </p>
                <p class="prose">{words.value.prose(clause, level)}</p>
              </li>
            ))}
          </ol>
          <p class="hint">
            {c('source', { source: sourceText(source) })}{' '}
            {dispute === null ? null : <Contested dispute={dispute} />}
          </p>
        </>
      )}
    </Fold>
  );
}
