import '../styles/game.css';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { panels } from '../../shared/i18n/panels.ts';
import { GuideStrip } from '../guide/GuideStrip.tsx';
import { say } from '../i18n/say.ts';
import { Stage } from '../stage/Stage.tsx';
import type { Game } from '../store/Game.ts';
import { GameContext, useGame } from '../store/GameContext.ts';
import type { TableHandle } from '../table/TableInput.ts';
import { ActionBar } from './ActionBar.tsx';
import { Banner } from './Banner.tsx';
import { flagTurn } from './flagTurn.ts';
import { openAndFocus, useHotkeys } from './Hotkeys.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { followLastSeen } from './lastSeen.ts';
import { Menu } from './Menu.tsx';
import { createPageState, PageContext, usePage } from './PageState.ts';
import { SidePanel } from './SidePanel.tsx';
import { StatusLine } from './StatusLine.tsx';
import { type TableFrame, TableFrameContext } from './TableFrame.ts';

const t = say(panels);

/** A game on the screen: status line, the drawn table, the panels. */
export function TablePage({ game, frame }: { readonly game: Game; readonly frame: TableFrame }) {
  const page = useMemo(() => createPageState(game), [game]);
  useEffect(() => flagTurn(game), [game]);
  const { code } = frame;
  useEffect(() => (code === null ? undefined : followLastSeen(game, code)), [game, code]);
  return (
    <GameContext.Provider value={game}>
      <PageContext.Provider value={page}>
        <TableFrameContext.Provider value={frame}>
          <Shell />
        </TableFrameContext.Provider>
      </PageContext.Provider>
    </GameContext.Provider>
  );
}

function Shell() {
  const page = usePage();
  const projector = new URLSearchParams(location.search).get('view') === 'projector';
  const table = useRef<TableHandle | null>(null);
  const skip = useCallback(() => table.current?.skip(), []);
  useHotkeys(skip);
  useActsOpenNow();
  return (
    <div class={projector ? 'shell projector' : 'shell'}>
      <button type="button" class="skip" onClick={() => openAndFocus(page, 'now')}>
        {t('skipToPanel')}
      </button>
      <StatusLine />
      <main class="main" aria-label={t('table')}>
        <Stage layout={projector ? 'projector' : 'auto'} table={table} />
      </main>
      <LiveRegion />
      <ActionBar />
      <GuideStrip />
      <SidePanel />
      <Banner />
      <Menu />
    </div>
  );
}

/** When an act begins, its panel comes to the front: panels open when they are needed. */
function useActsOpenNow(): void {
  const page = usePage();
  const game = useGame();
  useEffect(
    () =>
      game.onEvents((events) => {
        if (events.some((event) => event.type === 'StepOpened')) page.panel.value = 'now';
      }),
    [game, page],
  );
}
