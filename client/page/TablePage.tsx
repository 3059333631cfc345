import '../styles/game.css';
import { useComputed, useSignal } from '@preact/signals';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { panels } from '../../shared/i18n/panels.ts';
import { GuideStrip } from '../guide/GuideStrip.tsx';
import { say } from '../i18n/say.ts';
import { ProjectorBoard, useHasBoard } from '../panels/floor/ProjectorBoard.tsx';
import { prefersReducedMotion } from '../settings/settings.ts';
import { SkipPlay } from '../stage/SkipPlay.tsx';
import { Stage } from '../stage/Stage.tsx';
import type { Game } from '../store/Game.ts';
import { GameContext, useGame } from '../store/GameContext.ts';
import { PaceContext } from '../store/PaceContext.ts';
import { type Pace, paceGame } from '../store/paceGame.ts';
import { skipToDecision } from '../store/skipToDecision.ts';
import type { TableHandle } from '../table/TableInput.ts';
import { ActionBar } from './ActionBar.tsx';
import { Banner } from './Banner.tsx';
import { flagTurn } from './flagTurn.ts';
import { openAndFocus, useHotkeys } from './Hotkeys.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { followLastSeen } from './lastSeen.ts';
import { Menu } from './Menu.tsx';
import { askedOf } from './myTurn.ts';
import { createPageState, PageContext, type PageState, usePage } from './PageState.ts';
import { SidePanel } from './SidePanel.tsx';
import { StatusLine } from './StatusLine.tsx';
import { type TableFrame, TableFrameContext, useTableFrame } from './TableFrame.ts';

const t = say(panels);

/** Where a panel lies over the table instead of beside it. The same as in `small.css`. */
const SMALL = '(max-width: 900px)';

/** A game on the screen: status line, the drawn table, the panels. */
export function TablePage({ game: newest, frame }: { readonly game: Game; readonly frame: TableFrame }) {
  const [pace, page] = useMemo(() => paced(newest), [newest]);
  const { game } = pace;
  useEffect(() => flagTurn(game), [game]);
  const { code } = frame;
  useEffect(() => (code === null ? undefined : followLastSeen(game, code)), [game, code]);
  return (
    <PaceContext.Provider value={pace}>
      <GameContext.Provider value={game}>
        <PageContext.Provider value={page}>
          <TableFrameContext.Provider value={frame}>
            <Shell pace={pace} />
          </TableFrameContext.Provider>
        </PageContext.Provider>
      </GameContext.Provider>
    </PaceContext.Provider>
  );
}

/** The page's game waits for its table, but not where nothing moves, the page is hidden, or a panel covers the table. */
function paced(newest: Game): readonly [Pace, PageState] {
  const covered = matchMedia(SMALL);
  const pace = paceGame(newest, () => {
    const isCovered = covered.matches && page.sheet.peek();
    return !prefersReducedMotion() && !isCovered && document.visibilityState === 'visible';
  });
  const page = createPageState(pace.game);
  return [pace, page];
}

function Shell({ pace }: { readonly pace: Pace }) {
  const page = usePage();
  const playing = useSignal(false);
  const projector = new URLSearchParams(location.search).get('view') === 'projector';
  const withBoard = useHasBoard() && projector;
  const table = useRef<TableHandle | null>(null);
  const skipping = useMemo(() => skipToDecision(pace, () => isAsked(pace.newest)), [pace]);
  useEffect(() => () => skipping.stop(), [skipping]);
  const skip = useCallback(() => {
    table.current?.skip();
    skipping.skip();
  }, [skipping]);
  const waiting = useComputed(() => canHurry(pace.game));
  useHotkeys(skip);
  useActsOpenNow();
  useCaughtUp(pace);
  useWaitingRoom();
  return (
    <div class={`shell${projector ? ' projector' : ''}${withBoard ? ' with-board' : ''}`}>
      <button type="button" class="skip" onClick={() => openAndFocus(page, 'now')}>
        {t('skipToPanel')}
      </button>
      <StatusLine>
        <SkipPlay playing={playing} waiting={waiting} onSkip={skip} />
      </StatusLine>
      <main class="main" aria-label={t('table')}>
        <Stage layout={projector ? 'projector' : 'auto'} table={table} playing={playing} />
      </main>
      <LiveRegion pace={pace} />
      <ActionBar />
      <GuideStrip />
      {projector ? <ProjectorBoard /> : <SidePanel />}
      <Banner />
      <Menu />
    </div>
  );
}

/** Whether the seat of this page has something to choose. */
function isAsked({ view, options, seat }: Game): boolean {
  return view.value.step === 'over' || askedOf(view.value, options.value, seat.value) !== null;
}

/** Whether one waits for bots that could be asked to hurry. */
function canHurry(game: Game): boolean {
  return game.hurry !== undefined && game.view.value.round > 0 && game.seat.value !== null && !isAsked(game);
}

/** When a step begins, its panel comes to the front and is read from its top: panels open when they are needed. */
function useActsOpenNow(): void {
  const page = usePage();
  const game = useGame();
  useEffect(
    () =>
      game.onEvents((events) => {
        if (!events.some((event) => event.type === 'StepOpened')) return;
        page.panel.value = 'now';
        requestAnimationFrame(() => document.querySelector('.main-tabs > .tabpanel')?.scrollTo(0, 0));
      }),
    [game, page],
  );
}

/** Whoever waits in a class has a brief to read: on small screens it is open when one comes. */
function useWaitingRoom(): void {
  const { sheet } = usePage();
  const { view } = useGame();
  const { inClass } = useTableFrame();
  useEffect(() => {
    if (inClass !== null && view.peek().round === 0) sheet.value = true;
  }, [inClass, sheet, view]);
}

/** Nobody waits for a table that a panel covers, or in a page that is hidden. */
function useCaughtUp(pace: Pace): void {
  const { sheet } = usePage();
  useEffect(() => {
    const catchUp = (): void => {
      const isCovered = sheet.peek() && matchMedia(SMALL).matches;
      if (isCovered || document.visibilityState === 'hidden') pace.catchUp();
    };
    document.addEventListener('visibilitychange', catchUp);
    const stop = sheet.subscribe(catchUp);
    return () => {
      document.removeEventListener('visibilitychange', catchUp);
      stop();
    };
  }, [pace, sheet]);
}
