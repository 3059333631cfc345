import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { room } from '../../shared/i18n/room.ts';
import { language, register } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { prefersReducedMotion } from '../settings/settings.ts';
import type { Game } from '../store/Game.ts';
import { useGame } from '../store/GameContext.ts';
import type { HitRect } from '../table/layout/TableLayout.ts';
import type { LayoutChoice, TableHandle, TableInput } from '../table/TableInput.ts';
import { TableTwin } from './TableTwin.tsx';

const t = say(room);

interface StageProps {
  readonly layout: LayoutChoice;
  /** Where the page finds the drawn table, to skip what is playing. */
  readonly table: { current: TableHandle | null };
}

/** The drawn table with its buttons and its twin for screen readers. The drawing is fetched after the page. */
export function Stage({ layout, table: drawn }: StageProps) {
  const game = useGame();
  const host = useRef<HTMLDivElement>(null);
  const hits = useSignal<readonly HitRect[]>([]);
  const playing = useSignal(false);
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
          game.onEvents((events) => {
            table.play(events);
            playing.value = true;
            void table.settled().then(() => {
              playing.value = false;
            });
          }),
          language.subscribe(() => table.refresh()),
          register.subscribe(() => table.refresh()),
        ];
        state.value = 'drawn';
        drawn.current = table;
        stop = () => {
          for (const each of stops) each();
          drawn.current = null;
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
  }, [game, layout, drawn, hits, state, playing]);

  return (
    <div class="stage">
      <div class="canvas" ref={host} aria-hidden="true" />
      {state.value === 'drawn' ? null : (
        <p class="stage-note">{state.value === 'loading' ? t('loadingTable') : t('noDrawing')}</p>
      )}
      <TableTwin hits={hits.value} />
      {playing.value ? (
        <button type="button" class="skip-play" onClick={() => drawn.current?.skip()}>
          {t('skip')}
        </button>
      ) : null}
    </div>
  );
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
