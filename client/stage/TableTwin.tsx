import { useRef, useState } from 'preact/hooks';
import type { GameState } from '../../shared/game/GameState.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import { SIDES, sideOf } from '../../shared/game/ids.ts';
import { common } from '../../shared/i18n/common.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { say } from '../i18n/say.ts';
import { type PanelId, usePage } from '../page/PageState.ts';
import { useGame } from '../store/GameContext.ts';
import type { HitRect, HitTarget } from '../table/layout/TableLayout.ts';
import { SeatCard } from './SeatCard.tsx';
import { useHitLabel } from './useHitLabel.ts';

const t = say(panels);
const c = say(common);

/**
 * The table again as buttons: each lies over what is drawn, and together they read out the whole table. One stop of
 * the Tab key, arrow keys move within. What has no place in the drawing stays readable, unseen.
 */
export function TableTwin({ hits }: { readonly hits: readonly HitRect[] }) {
  const { view } = useGame();
  const page = usePage();
  const list = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [shown, setShown] = useState<SeatId | null>(null);
  const placed = new Map(hits.map((hit) => [hit.key, hit]));
  const groups = groupsOf(hits, view.value.settings.seats);
  const order = groups.flatMap((group) => group.keys);
  const stop = current !== null && order.includes(current) ? current : order[0];

  function move(event: KeyboardEvent): void {
    const steps: { readonly [key: string]: number } = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
    };
    const step = steps[event.key];
    if (step === undefined || stop === undefined) return;
    event.preventDefault();
    const next = order[(order.indexOf(stop) + step + order.length) % order.length];
    if (next === undefined) return;
    setCurrent(next);
    list.current?.querySelector<HTMLElement>(`[data-hit="${next}"]`)?.focus();
  }

  function press(target: HitTarget): void {
    if (target.kind === 'seat') {
      setShown(target.id);
      return;
    }
    page.pointed.value = target.kind === 'card' || target.kind === 'home' ? target.id : null;
    page.open(panelOf(target, view.value));
  }

  return (
    <section class="hits" aria-label={t('table')} ref={list} onKeyDown={move}>
      {groups.map((group) => (
        <ul key={group.name} aria-label={group.label}>
          {group.keys.map((key) => (
            <li key={key}>
              <HitButton
                hitKey={key}
                hit={placed.get(key) ?? null}
                stop={key === stop}
                onPress={press}
                onFocus={() => setCurrent(key)}
              />
            </li>
          ))}
        </ul>
      ))}
      {shown === null ? null : <SeatCard seat={shown} onClose={() => setShown(null)} />}
    </section>
  );
}

interface HitButtonProps {
  readonly hitKey: string;
  readonly hit: HitRect | null;
  readonly stop: boolean;
  readonly onPress: (target: HitTarget) => void;
  readonly onFocus: () => void;
}

function HitButton({ hitKey, hit, stop, onPress, onFocus }: HitButtonProps) {
  const target = hit?.target ?? targetOf(hitKey);
  const label = useHitLabel(target);
  const style =
    hit === null ? {} : { left: `${hit.x}px`, top: `${hit.y}px`, width: `${hit.w}px`, height: `${hit.h}px` };
  return (
    <button
      type="button"
      data-hit={hitKey}
      class={hit === null ? 'hit unseen' : `hit hit-${target.kind}`}
      style={style}
      tabIndex={stop ? 0 : -1}
      aria-label={label}
      onFocus={onFocus}
      onClick={() => onPress(target)}
    />
  );
}

/** The panel in which a thing of the table is found again. */
function panelOf(target: Exclude<HitTarget, { kind: 'seat' }>, view: GameState): PanelId {
  switch (target.kind) {
    case 'card':
    case 'home':
      return view.docket.includes(target.id) && view.draft !== null ? 'now' : 'accord';
    case 'tray':
      return 'accord';
    case 'gauge':
    case 'gauges':
      return 'world';
    case 'calendar':
      return 'calendar';
    case 'news':
      return 'now';
  }
}

function targetOf(key: string): HitTarget {
  return { kind: 'seat', id: key.slice('seat:'.length) as SeatId };
}

interface Group {
  readonly name: string;
  readonly label: string;
  readonly keys: readonly string[];
}

/** Both delegations (whether drawn or not), then the clauses, then the rest. */
function groupsOf(hits: readonly HitRect[], seats: readonly SeatId[]): readonly Group[] {
  const keysOf = (...kinds: readonly HitTarget['kind'][]): readonly string[] =>
    hits.filter((hit) => kinds.includes(hit.target.kind)).map((hit) => hit.key);
  const delegations = SIDES.map((side) => ({
    name: side,
    label: c(side),
    keys: seats.filter((seat) => sideOf(seat) === side).map((seat) => `seat:${seat}`),
  }));
  return [
    ...delegations,
    { name: 'clauses', label: t('accord'), keys: keysOf('card', 'home', 'tray') },
    { name: 'world', label: t('world'), keys: keysOf('gauge', 'gauges', 'calendar', 'news') },
  ].filter((group) => group.keys.length > 0);
}
