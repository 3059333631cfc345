import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { room } from '../../shared/i18n/room.ts';
import { language, register } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { prefersReducedMotion } from '../settings/settings.ts';
import type { Game } from '../store/Game.ts';
import { useGame } from '../store/GameContext.ts';
import { usePace } from '../store/PaceContext.ts';
import type { HitRect } from '../table/layout/TableLayout.ts';
import type { LayoutChoice, TableHandle, TableInput } from '../table/TableInput.ts';
import { TableTwin } from './TableTwin.tsx';

const t = say(room);

/** What is shown for a shorter time needs no way to skip it. */
const SHORT_MS = 200;

interface StageProps {
  readonly layout: LayoutChoice;
  /** Where the page finds the drawn table, to skip what is playing. */
  readonly table: { current: TableHandle | null };
  /** Set while the table still has something to show. */
  readonly playing: Signal<boolean>;
}

/** The drawn table with its buttons and its twin for screen readers. The drawing is fetched after the page. */
export function Stage({ layout, table: drawn, playing }: StageProps) {
  const around = useGame();
  const pace = usePace();
  const game = pace?.newest ?? around;
  const host = useRef<HTMLDivElement>(null);
  const hits = useSignal<readonly HitRect[]>([]);
  const state = useSignal<'loading' | 'drawn' | 'none'>('loading');

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let gone = false;
    let stop: () => void = () => undefined;
    import('../table/index.ts')
      .then(({ mountTable }) => {
        if (gone) return;
        const table = mountTable(element, inputOf(game, layout));
        const stops = [
          table.onLayout((next) => {
            hits.value = next;
          }),
          pace?.follow(table) ?? (() => undefined),
          game.onEvents((events) => {
            table.play(events);
            void untilSettled(table, playing);
          }),
          language.subscribe(() => table.refresh()),
          register.subscribe(() => table.refresh()),
        ];
        state.value = 'drawn';
        drawn.current = table;
        stop = () => {
          for (const each of stops) each();
          drawn.current = null;
          playing.value = false;
          table.destroy();
        };
      })
      .catch(() => {
        state.value = 'none';
      });
    return () => {
      gone = true;
      stop();
    };
  }, [game, pace, layout, drawn, hits, state, playing]);

  return (
    <div class="stage">
      <div class="canvas" ref={host} aria-hidden="true" />
      {state.value === 'drawn' ? null : (
        <p class="stage-note">{state.value === 'loading' ? t('loadingTable') : t('noDrawing')}</p>
      )}
      <TableTwin hits={hits.value} />
    </div>
  );
}

/** Says that something is playing from when it has lasted for a moment until it is over. */
async function untilSettled(table: TableHandle, playing: Signal<boolean>): Promise<void> {
  const late = setTimeout(() => {
    playing.value = true;
  }, SHORT_MS);
  await table.settled();
  clearTimeout(late);
  playing.value = false;
}

function inputOf(game: Game, layout: LayoutChoice): TableInput {
  const chosen = new URLSearchParams(location.search).get('renderer');
  return {
    view: game.view,
    pack: game.pack.peek().raw,
    words: () => game.words.peek(),
    ownSeat: game.seat.peek(),
    layout,
    reducedMotion: prefersReducedMotion,
    renderer: chosen === 'canvas' || chosen === 'webgl' ? chosen : 'auto',
  };
}
