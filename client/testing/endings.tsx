/**
 * A page for whoever draws or words the end of a game; not part of the built client. It plays a whole game by the real
 * rules and shows its end under any name an ending of the pack has, whatever the game came to:
 * `/endings.html?ending=ending:shared-house&own=mx-senate&seats=12&lang=es`.
 */
import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/overlays.css';
import '../styles/lobby.css';
import { render } from 'preact';
import type { GameState } from '../../shared/game/GameState.ts';
import type { EndingId } from '../../shared/game/ids.ts';
import { fail } from '../../shared/game/result.ts';
import type { Viewer } from '../../shared/game/Viewer.ts';
import { viewOf } from '../../shared/game/viewOf.ts';
import type { Snapshot } from '../../shared/protocol/Frame.ts';
import type { Session } from '../../shared/protocol/Session.ts';
import { loadPack } from '../../shared/scenario/LoadedPack.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import { packFor } from '../../shared/scenario/packFor.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';
import { chooseLanguage } from '../i18n/language.ts';
import { useTableFrame } from '../page/TableFrame.ts';
import { TablePage } from '../page/TablePage.tsx';
import { openGame } from '../store/openGame.ts';
import { demoGame } from '../table/testing/demoGame.ts';

const asked = new URLSearchParams(location.search);
const folder = `/assets/scenarios/${asked.get('pack') ?? 'the-road-ahead'}`;
const read = async <Shape,>(name: string): Promise<Shape> => (await fetch(`${folder}/${name}.json`)).json();
const raw = await read<ScenarioPack>('pack');
const packTexts = { en: await read<PackTexts>('en'), es: await read<PackTexts>('es') };

const size = Number(asked.get('seats') ?? 12);
const seats =
  raw.tables.find((table) => table.seats.length === size)?.seats ?? raw.seats.map((seat) => seat.id);
const own = seats.find((seat) => seat === asked.get('own')) ?? null;
const viewer: Viewer = own === null ? { kind: 'projector' } : { kind: 'seat', seat: own };
const settings = {
  packId: raw.id,
  seats: [...seats],
  rounds: Math.max(...raw.roundChoices),
  preset: 'quick',
  reading: 'paper',
  pace: 'own',
  excludedCards: [],
} as const;
const rows = demoGame(loadPack(raw), settings, { seed: asked.get('seed') ?? '1', person: own });
const last = rows.at(-1)?.after;
if (last === undefined) throw new Error('an empty game');

chooseLanguage(asked.get('lang') === 'es' ? 'es' : 'en');
const game = await openGame(theEnd(under(last, asked.get('ending'))));
const root = document.getElementById('app');
if (root !== null) render(<TheEnd />, root);

/** The table's page with a frame that knows of nothing but a review. */
function TheEnd() {
  const frame = useTableFrame();
  return <TablePage game={game} frame={{ ...frame, review: () => undefined }} />;
}

/** The end of a game under the name of another ending. */
function under(state: GameState, name: string | null): GameState {
  const ending = raw.endings.find(({ id }) => id === name)?.id;
  if (state.conclusion === null) throw new Error('the game did not end');
  return ending === undefined
    ? state
    : { ...state, conclusion: { ...state.conclusion, ending: named(ending) } };
}

function named(ending: string): EndingId {
  return ending as EndingId;
}

/** A session in which nothing happens any more. */
function theEnd(state: GameState): Session {
  const snapshot: Snapshot = {
    viewSeq: 0,
    viewer,
    view: viewOf(state, viewer),
    texts: {},
    clock: { stepSerial: 0, remainingMs: null, running: false },
    pack: packFor(raw, viewer),
    packTexts,
  };
  return {
    submit: async () => fail({ code: 'gameOver', command: 'setReady', params: {} }),
    subscribe: (listener) => {
      listener({ kind: 'snapshot', snapshot });
      return () => undefined;
    },
    resync: () => undefined,
    close: () => undefined,
  };
}
