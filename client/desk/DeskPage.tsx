import './desk.css';
import '../review/review.css';
import { classroom } from '../../shared/i18n/classroom.ts';
import { common } from '../../shared/i18n/common.ts';
import { desk } from '../../shared/i18n/desk.ts';
import type { DeskGame } from '../../shared/protocol/DeskGame.ts';
import type { ListedClass } from '../../shared/protocol/OpenClass.ts';
import type { TableStage } from '../../shared/protocol/TableSummary.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { failureText } from '../lobby/askServer.ts';
import { go } from '../router/route.ts';
import { Icon } from '../ui/Icon.tsx';
import { ClassList } from './ClassList.tsx';
import { DeskFrame } from './DeskFrame.tsx';
import { planPath } from './deskPath.ts';
import { GameCard } from './GameCard.tsx';
import { useClasses } from './useClasses.ts';
import { useGames } from './useGames.ts';

const t = say(desk);
const c = say(common);
const r = say(classroom);

const SECTIONS = [
  { stage: 'running', name: 'running', none: 'noneRunning' },
  { stage: 'over', name: 'finished', none: 'noneFinished' },
  { stage: 'lobby', name: 'waiting', none: 'noneWaiting' },
] as const satisfies readonly { readonly stage: TableStage; readonly name: string; readonly none: string }[];

/** Every game of this server, for the instructor: reviews, logs, and who may see a review. */
export function DeskPage({ secret }: { readonly secret: string }) {
  const { games, failure, loadedAt, reload, replace } = useGames(secret);
  const classes = useClasses(secret, loadedAt);
  return (
    <DeskFrame title={t('desk')} intro={t('intro')} back={c('back')} onBack={() => go('/')}>
      <p class="notice">{t('keepSecret')}</p>
      <p class="row">
        <button type="button" class="button primary" onClick={() => go(planPath(secret))}>
          <Icon name="plus" /> {r('plan')}
        </button>
        <button type="button" class="button" onClick={reload}>
          {t('reload')}
        </button>
        <button type="button" class="button" onClick={() => go('/replay')}>
          {t('openLog')}
        </button>
        <a class="button" href="/cold-open" target="_blank" rel="noreferrer">
          {t('opener')}
        </a>
        <span role="status">{loadedAt === null ? '' : t('updated', { time: clockTime(loadedAt) })}</span>
      </p>
      {failure === null ? null : (
        <p class="notice bad" role="alert">
          {failureText(failure)}
        </p>
      )}
      <ClassList classes={classes} games={games ?? []} secret={secret} />
      {games === null ? <Loading failed={failure !== null} /> : null}
      {games === null
        ? null
        : SECTIONS.map(({ stage, name, none }) => (
            <GamesOf
              key={stage}
              name={t(name)}
              none={t(none)}
              games={games.filter((game) => game.stage === stage)}
              classes={classes}
              secret={secret}
              onChange={replace}
            />
          ))}
    </DeskFrame>
  );
}

function Loading({ failed }: { readonly failed: boolean }) {
  return failed ? null : <p class="loading">{c('loading')}</p>;
}

interface GamesOfProps {
  readonly name: string;
  readonly none: string;
  readonly games: readonly DeskGame[];
  readonly classes: readonly ListedClass[];
  readonly secret: string;
  readonly onChange: (game: DeskGame) => void;
}

/** Games of a stage; tables of a class that has not begun are shown with their class. */
function GamesOf({ name, none, games: all, classes, secret, onChange }: GamesOfProps) {
  const classOf = ({ id }: DeskGame): ListedClass | undefined =>
    classes.find((one) => one.games.includes(id));
  const games = all.filter((game) => game.stage !== 'lobby' || classOf(game) === undefined);
  return (
    <section class="desk-section">
      <h2>{name}</h2>
      {games.length === 0 ? <p>{none}</p> : null}
      <ul class="games plain-list">
        {games.map((game) => (
          <GameCard
            key={game.id}
            game={game}
            inClass={classOf(game)?.code ?? null}
            secret={secret}
            onChange={onChange}
          />
        ))}
      </ul>
    </section>
  );
}

function clockTime(at: Date): string {
  const locale = language.value === 'es' ? 'es-MX' : 'en-US';
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(at);
}
