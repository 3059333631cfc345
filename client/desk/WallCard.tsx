import { useEffect, useState } from 'preact/hooks';
import { actOf } from '../../shared/game/vocabulary.ts';
import { classroom } from '../../shared/i18n/classroom.ts';
import { common } from '../../shared/i18n/common.ts';
import { desk } from '../../shared/i18n/desk.ts';
import { phases } from '../../shared/i18n/phases.ts';
import type { DeskStudent, WallTable } from '../../shared/protocol/OpenClass.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import { inList, say } from '../i18n/say.ts';
import { secondsLeft } from '../page/secondsLeft.ts';
import { go } from '../router/route.ts';
import { Icon } from '../ui/Icon.tsx';
import { SideMark } from '../ui/SideMark.tsx';
import { deskPath } from './deskPath.ts';
import { SEAT_STATES, type SeatState, seatsOf, waitsForOthers, watchersOf } from './seatsOf.ts';

const t = say(classroom);
const c = say(common);
const d = say(desk);
const p = say(phases);

const COUNTS = { here: 'here', away: 'away', bot: 'bots', free: 'free' } as const;
const STATES = { here: 'seatHere', away: 'seatAway', bot: 'seatBot', free: 'seatFree' } as const;

interface WallCardProps {
  readonly table: WallTable;
  /** Counted from 1. */
  readonly number: number;
  readonly wall: readonly WallTable[];
  readonly people: readonly DeskStudent[];
  readonly texts: PackTexts | null;
  readonly secret: string;
  /** When it was told, by `performance.now`. */
  readonly atMs: number;
}

/** A table of the class: how far it is, who is there, and the way to watch it. */
export function WallCard({ table, number, wall, people, texts, secret, atMs }: WallCardProps) {
  const seats = seatsOf(table, people);
  const watchers = watchersOf(table, people);
  const count = (state: SeatState): number => seats.filter((seat) => seat.state === state).length;
  const over = table.stage === 'over';
  return (
    <li class={`paper wall-card at-${table.stage}`}>
      <h3>
        {t('table', { n: number })} <span class="hint">{table.code}</span>
      </h3>
      <p class="wall-step">
        {table.stage === 'lobby' ? t('waits') : null}
        {over ? (texts?.endings[table.ending ?? 'ending:']?.name ?? t('over')) : null}
        {table.stage === 'running' ? (
          <>
            {c('round', { n: table.round, m: table.rounds })} · {p(actOf(table.step))}{' '}
            {table.paused ? (
              <span class="chip">{t(waitsForOthers(table, wall) ? 'waitsForOthers' : 'paused')}</span>
            ) : (
              <WallClock table={table} atMs={atMs} />
            )}
          </>
        ) : null}
      </p>
      <p class="row wall-counts">
        {SEAT_STATES.filter((state) => count(state) > 0).map((state) => (
          <span key={state} class={`chip seat-${state}`}>
            {t(COUNTS[state], { n: count(state) })}
          </span>
        ))}
      </p>
      <ul class="plain-list wall-seats">
        {seats.map(({ seat, state, students }) => (
          <li key={seat} class={`seat-${state}`}>
            <SideMark seat={seat} />
            <span class="wall-seat">{texts?.seats[seat]?.short ?? seat}</span>
            <span class="wall-who">
              {namesOf(students)}{' '}
              <span class={state === 'here' ? 'unseen' : 'seat-state'}>{t(STATES[state])}</span>
            </span>
          </li>
        ))}
      </ul>
      {watchers.length === 0 ? null : <p class="hint">{t('watchers', { who: namesOf(watchers) })}</p>}
      <button
        type="button"
        class="button small wall-watch"
        aria-label={d(over ? 'openReviewOf' : 'watchOf', { code: table.code })}
        onClick={() => go(deskPath(secret, table.game, !over))}
      >
        <Icon name="eye" /> {d(over ? 'openReview' : 'watch')}
      </button>
    </li>
  );
}

/** "Ana and 1 with no name" */
function namesOf(students: readonly DeskStudent[]): string {
  const names = students.flatMap(({ pseudonym }) => pseudonym ?? []);
  const nameless = students.length - names.length;
  if (nameless === 0) return inList(names);
  return students.length === 1 ? t('noName') : inList([...names, t('noNames', { n: nameless })]);
}

/** The time left at a table, which goes on between two answers of the server. */
function WallClock({ table, atMs }: { readonly table: WallTable; readonly atMs: number }) {
  const [now, setNow] = useState(performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = secondsLeft({ reading: table.clock, atMs }, Math.max(now, atMs));
  if (left === null) return null;
  const [m, s] = [Math.floor(left / 60), left % 60];
  return (
    <span class="wall-clock">
      <span aria-hidden="true">
        {m}:{String(s).padStart(2, '0')}
      </span>
      <span class="unseen">{t('timeLeft', { m, s })}</span>
    </span>
  );
}
