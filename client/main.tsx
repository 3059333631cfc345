import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/overlays.css';
import './styles/lobby.css';
import { render } from 'preact';
import { firstVisit } from './coldOpen/firstVisit.ts';
import { followLanguage } from './i18n/language.ts';
import { Lobby } from './lobby/Lobby.tsx';
import { Lazy } from './router/Lazy.tsx';
import { followHistory, type Route, route } from './router/route.ts';
import { keepForOffline } from './session/keepForOffline.ts';
import { isMotionReduced, reduceMotion } from './settings/settings.ts';

const coldOpenPage = () => import('./coldOpen/ColdOpen.tsx').then((part) => part.ColdOpen);
const tablePage = () => import('./page/TableRoute.tsx').then((part) => part.TableRoute);
const reviewPage = () => import('./review/ReviewRoute.tsx').then((part) => part.ReviewRoute);
const deskPage = () => import('./desk/DeskRoute.tsx').then((part) => part.DeskRoute);
const planPage = () => import('./desk/PlanPage.tsx').then((part) => part.PlanPage);
const deskClassPage = () => import('./desk/ClassPage.tsx').then((part) => part.ClassPage);
const classPage = () => import('./classDoor/ClassDoor.tsx').then((part) => part.ClassDoor);
const classWallPage = () => import('./classDoor/ClassWall.tsx').then((part) => part.ClassWall);
const soloPage = () => import('./page/SoloRoute.tsx').then((part) => part.SoloRoute);

/** The page: the lobby at once, everything else when it is gone to. */
function App() {
  return <Page route={route.value} />;
}

/** The keys tell the pages apart, so that none is ever drawn with what belongs to another. */
function Page({ route: at }: { readonly route: Route }) {
  switch (at.kind) {
    case 'lobby':
      return firstVisit.value ? <Lazy key="opening" load={coldOpenPage} props={{}} /> : <Lobby key="lobby" />;
    case 'play':
      return <Lobby key={`play ${at.game} ${at.seat}`} opens="solo" wish={at} />;
    case 'coldOpen':
      return <Lazy key="opening" load={coldOpenPage} props={{}} />;
    case 'table':
      return <Lazy key={`table ${at.code}`} load={tablePage} props={{ code: at.code }} />;
    case 'solo':
      return <Lazy key={`solo ${at.game}`} load={soloPage} props={{ game: at.game }} />;
    case 'review':
      return (
        <Lazy
          key={`review ${at.code}`}
          load={reviewPage}
          props={{ source: { kind: 'table', code: at.code } as const }}
        />
      );
    case 'ownReview':
      return (
        <Lazy
          key={`own ${at.game}`}
          load={reviewPage}
          props={{ source: { kind: 'local', game: at.game } as const }}
        />
      );
    case 'replay':
      return <Lazy key="replay" load={reviewPage} props={{ source: { kind: 'file' } as const }} />;
    case 'class':
      return at.wall ? (
        <Lazy key={`wall ${at.code}`} load={classWallPage} props={{ code: at.code }} />
      ) : (
        <Lazy key={`class ${at.code}`} load={classPage} props={{ code: at.code }} />
      );
    case 'plan':
      return <Lazy key="plan" load={planPage} props={{ secret: at.secret }} />;
    case 'deskClass': {
      const { secret, id } = at;
      return <Lazy key={`desk class ${id}`} load={deskClassPage} props={{ secret, id }} />;
    }
    case 'desk': {
      const { secret, game, watch } = at;
      return <Lazy key="desk" load={deskPage} props={{ secret, game, watch }} />;
    }
  }
}

followLanguage();
followHistory();
reduceMotion(isMotionReduced());
keepForOffline();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
