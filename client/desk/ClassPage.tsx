import './desk.css';
import './class.css';
import '../review/review.css';
import { useState } from 'preact/hooks';
import { classroom } from '../../shared/i18n/classroom.ts';
import { common } from '../../shared/i18n/common.ts';
import { desk } from '../../shared/i18n/desk.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { failureText } from '../lobby/askServer.ts';
import { useBundle } from '../lobby/useBundle.ts';
import { go } from '../router/route.ts';
import { ClassEntrance } from './ClassEntrance.tsx';
import { ClassStart } from './ClassStart.tsx';
import { ClassStudents } from './ClassStudents.tsx';
import { DeskFrame } from './DeskFrame.tsx';
import { deskPath } from './deskPath.ts';
import { ExportButton } from './ExportButton.tsx';
import { useClass } from './useClass.ts';
import { WallCard } from './WallCard.tsx';

const t = say(classroom);
const c = say(common);
const d = say(desk);

const STAGES = { lobby: 'stageLobby', running: 'stageRunning', over: 'stageOver' } as const;

interface ClassPageProps {
  readonly secret: string;
  readonly id: string;
}

/** A class at the desk: how students come in, the start, and the wall of its tables. */
export function ClassPage({ secret, id }: ClassPageProps) {
  const { told, failure, start } = useClass(secret, id);
  const [trouble, setTrouble] = useState<string | null>(null);
  const bundle = useBundle(told?.value.pack ?? null);
  const texts = bundle?.packTexts[language.value] ?? null;
  const value = told?.value ?? null;
  const title = value === null ? c('loading') : t('title', { code: value.code });
  const intro = value === null ? '' : `${texts?.title ?? ''}, ${t(STAGES[value.stage])}`;
  return (
    <DeskFrame title={title} intro={intro} back={d('desk')} onBack={() => go(deskPath(secret))}>
      {failure === null ? null : (
        <p class="notice bad" role="alert">
          {failureText(failure)}
        </p>
      )}
      {told === null || value === null ? null : (
        <>
          <div class="class-top">
            {value.stage === 'over' ? null : <ClassEntrance code={value.code} secret={secret} />}
            <ClassStart value={value} start={start} />
          </div>
          <section class="desk-section" aria-labelledby="wall">
            <h2 id="wall">{t('wall')}</h2>
            <ul class="plain-list wall">
              {value.wall.map((table, index) => (
                <WallCard
                  key={table.code}
                  {...{ table, texts, secret, wall: value.wall, people: value.people, atMs: told.atMs }}
                  number={index + 1}
                />
              ))}
            </ul>
            {value.stage === 'lobby' ? null : (
              <div class="row">
                <ExportButton secret={secret} of={`classes/${id}`} code={value.code} onTrouble={setTrouble} />
              </div>
            )}
            {trouble === null ? null : (
              <p class="notice bad" role="alert">
                {trouble}
              </p>
            )}
          </section>
          <ClassStudents value={value} texts={texts} />
        </>
      )}
    </DeskFrame>
  );
}
