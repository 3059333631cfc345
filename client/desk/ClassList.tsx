import { classroom } from '../../shared/i18n/classroom.ts';
import { desk } from '../../shared/i18n/desk.ts';
import type { DeskGame } from '../../shared/protocol/DeskGame.ts';
import type { ListedClass } from '../../shared/protocol/OpenClass.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { useBundle } from '../lobby/useBundle.ts';
import { go } from '../router/route.ts';
import { classPath } from './deskPath.ts';
import { moment } from './moment.ts';

const t = say(classroom);
const d = say(desk);

interface ClassListProps {
  readonly classes: readonly ListedClass[];
  readonly games: readonly DeskGame[];
  readonly secret: string;
}

/** The classes of the server, above its games; nothing while there is none. */
export function ClassList({ classes, games, secret }: ClassListProps) {
  if (classes.length === 0) return null;
  return (
    <section class="desk-section">
      <h2>{t('classes')}</h2>
      <ul class="games plain-list">
        {classes.map((one) => (
          <ClassCard key={one.id} one={one} games={games} secret={secret} />
        ))}
      </ul>
    </section>
  );
}

interface ClassCardProps {
  readonly one: ListedClass;
  readonly games: readonly DeskGame[];
  readonly secret: string;
}

function ClassCard({ one, games, secret }: ClassCardProps) {
  const { id, code, pack, openedAtMs, students } = one;
  const title = useBundle(pack)?.packTexts[language.value].title ?? pack;
  const stages = games.filter((game) => one.games.includes(game.id)).map(({ stage }) => stage);
  const stage = stages.every((at) => at === 'over')
    ? 'stageOver'
    : stages.every((at) => at === 'lobby')
      ? 'stageLobby'
      : 'stageRunning';
  return (
    <li class="paper game-card">
      <h3>
        {t('title', { code })} {stages.length === 0 ? null : <span class="chip">{t(stage)}</span>}
      </h3>
      <dl class="facts">
        <dt>{d('scenario')}</dt>
        <dd>{title}</dd>
        <dt>{d('opened')}</dt>
        <dd>{moment(openedAtMs)}</dd>
      </dl>
      <p>
        {t('sizes', {
          tables: t('tables', { n: one.games.length }),
          students: t('students', { n: students }),
        })}
      </p>
      <button
        type="button"
        class="button primary"
        aria-label={t('toClassOf', { code })}
        onClick={() => go(classPath(secret, id))}
      >
        {t('toClass')}
      </button>
    </li>
  );
}
