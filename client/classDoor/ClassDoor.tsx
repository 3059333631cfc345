import './classDoor.css';
import { useEffect, useState } from 'preact/hooks';
import { classDoor } from '../../shared/i18n/classDoor.ts';
import { classroom } from '../../shared/i18n/classroom.ts';
import { common } from '../../shared/i18n/common.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import type { ClassJoined, ClassSummary, StudentPlace } from '../../shared/protocol/OpenClass.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { askServer, type Failure, failureText } from '../lobby/askServer.ts';
import { LanguageSwitch } from '../lobby/LanguageSwitch.tsx';
import { Scene } from '../lobby/Scene.tsx';
import { useBundle } from '../lobby/useBundle.ts';
import { go } from '../router/route.ts';
import { forgetSeat, keepSeat, placeInClass } from '../settings/myTables.ts';
import { Act } from '../ui/Act.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useClassSummary } from './useClassSummary.ts';

const t = say(classDoor);
const r = say(classroom);
const l = say(lobby);
const c = say(common);

/** Characters of a pseudonym, at most; the server takes no more. */
const MOST_NAME = 24;

/**
 * The door of a class. Whoever has a place is led to it, wherever it is by now; whoever has none takes one by a press,
 * never by opening the link.
 */
export function ClassDoor({ code }: { readonly code: string }) {
  const { summary, failure } = useClassSummary(code);
  const returning = useReturn(code, summary);
  return (
    <div class="lobby">
      <Scene />
      <header>
        <LanguageSwitch />
      </header>
      <main class="lobby-main">
        <button type="button" class="button ghost" onClick={() => go('/')}>
          <Icon name="back" /> {c('back')}
        </button>
        <section class="paper class-door">
          <h1 class="table-title">
            {t('title')} <span class="big-code">{code}</span>
          </h1>
          {summary === null || returning ? (
            <p class={failure === null ? '' : 'reason'} role={failure === null ? 'status' : 'alert'}>
              {failure === null ? (returning ? t('back') : c('loading')) : doorFailure(failure, code)}
            </p>
          ) : (
            <OpenDoor summary={summary} />
          )}
        </section>
      </main>
    </div>
  );
}

function OpenDoor({ summary }: { readonly summary: ClassSummary }) {
  const { code, pack, stage, voice, tables, students } = summary;
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const bundle = useBundle(pack);

  async function takePlace(): Promise<void> {
    setBusy(true);
    const pseudonym = name.trim();
    const answer = await askServer<ClassJoined>(`/api/classes/${code}/students`, {
      method: 'POST',
      body: pseudonym === '' ? {} : { pseudonym },
    });
    setBusy(false);
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) sitDown(summary, answer.value.key, answer.value.place);
  }

  const sizes = { tables: r('tables', { n: tables }), students: r('students', { n: students }) };
  return (
    <>
      <p>
        <strong>{bundle?.packTexts[language.value].title ?? ''}</strong>
        <br />
        {t('what')} {t(voice)}
      </p>
      <p class="hint" role="status">
        {r('sizes', sizes)}
      </p>
      {stage === 'over' ? (
        <p class="notice">{t('over')}</p>
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void takePlace();
          }}
        >
          {stage === 'running' ? <p class="notice">{t('begun')}</p> : null}
          <div class="field">
            <label for="pseudonym">
              {t('name')} <span class="hint">({t('optional')})</span>
            </label>
            <input
              id="pseudonym"
              value={name}
              maxLength={MOST_NAME}
              autocomplete="off"
              spellcheck={false}
              aria-describedby="pseudonym-hint"
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <p id="pseudonym-hint" class="hint">
              {t('nameHint', { n: MOST_NAME })}
            </p>
          </div>
          <p class="notice">{l('teachers')}</p>
          {failure === null ? null : (
            <p class="reason" role="alert">
              {failureText(failure)}
            </p>
          )}
          <Act kind="primary" reason={busy ? c('working') : null} onPress={() => void takePlace()}>
            {t('take')}
          </Act>
        </form>
      )}
    </>
  );
}

/** Keeps a place in this browser and goes to its table; the way back does not lead through the door again. */
function sitDown({ code, pack }: ClassSummary, key: string, place: StudentPlace): void {
  keepSeat({
    code: place.tableCode,
    seatToken: key,
    packId: pack,
    seat: place.kind === 'observer' ? null : place.seat,
    host: false,
    inClass: { code, kind: place.kind },
  });
  go(`/t/${place.tableCode}`, true);
}

/** Leads whoever holds a place to where it is now; answers whether it is still being looked for. */
function useReturn(code: string, summary: ClassSummary | null): boolean {
  const [looking, setLooking] = useState(() => placeInClass(code) !== null);
  const known = summary !== null;
  useEffect(() => {
    const mine = placeInClass(code);
    if (!looking || mine === null || summary === null) return;
    let wanted = true;
    const { seatToken } = mine;
    void askServer<StudentPlace>(`/api/classes/${code}/me`, { key: seatToken }).then((answer) => {
      if (!wanted) return;
      if (answer.ok) return sitDown(summary, seatToken, answer.value);
      if (typeof answer.error === 'object' && answer.error.code === 'wrongToken') forgetSeat(mine.code);
      setLooking(false);
    });
    return () => {
      wanted = false;
    };
  }, [code, known, looking]);
  return looking;
}

function doorFailure(failure: Failure, code: string): string {
  const unknown = typeof failure === 'object' && failure.code === 'unknownClass';
  return unknown ? t('noClass', { code }) : failureText(failure);
}
