import { useMemo, useState } from 'preact/hooks';
import { phases } from '../../../shared/i18n/phases.ts';
import { review } from '../../../shared/i18n/review.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useReview } from '../ReviewContext.ts';
import { TimelineItem } from './TimelineItem.tsx';
import { type TimelineAct, timelineOf } from './timelineOf.ts';

const t = say(review);
const p = say(phases);

/** Every step of the game in words, by round and act. The act that the walk is in stands open. */
export function TimelinePart() {
  const { review: shown, replay } = useReview();
  const { words, pack } = useGame();
  const [which, setWhich] = useState<'all' | 'main'>('all');
  const acts = useMemo(() => timelineOf(shown, replay.folded), [shown, replay]);
  const rounds = [...new Set(acts.map(({ round }) => round))];
  const nameOf = (round: number): string => {
    const half = words.value.half(pack.value.raw.halfYears[round - 1]?.id ?? '');
    if (round === 0) return t('before');
    return round > shown.settings.rounds ? t('passes', { half }) : t('round', { n: round, half });
  };
  return (
    <div class="stack">
      <Choice
        legend={t('rowsShown')}
        hideLegend
        value={which}
        onChoose={setWhich}
        options={[
          { value: 'all', text: t('rowsAll') },
          { value: 'main', text: t('rowsMain') },
        ]}
      />
      {rounds.map((round) => (
        <section key={round} class="timeline-round">
          <h2>{nameOf(round)}</h2>
          {acts
            .filter((act) => act.round === round)
            .map((act) => (
              <ActRows key={act.act} act={act} main={which === 'main'} />
            ))}
        </section>
      ))}
    </div>
  );
}

function ActRows({ act, main }: { readonly act: TimelineAct; readonly main: boolean }) {
  const { replay } = useReview();
  const rows = main ? act.rows.filter(({ small }) => !small) : act.rows;
  const positions = act.rows.flatMap(({ position }) => position ?? []);
  const at = replay.position.value;
  const isHere = at >= (positions[0] ?? Infinity) && at <= (positions.at(-1) ?? -1);
  const [opened, setOpened] = useState<boolean | null>(null);
  const open = opened ?? isHere;
  if (rows.length === 0) return null;
  return (
    <details open={open} class="timeline-act" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <h3>{act.act === null ? (act.round === 0 ? t('seating') : p('over')) : p(act.act)}</h3>
        <span class="hint">{t('rows', { n: rows.length })}</span>
      </summary>
      {open ? (
        <ol class="timeline plain-list">
          {rows.map((row) => (
            <TimelineItem key={row.row.seq} item={row} now={row.position === at} />
          ))}
        </ol>
      ) : null}
    </details>
  );
}
