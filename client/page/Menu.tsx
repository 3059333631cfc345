import { useEffect, useRef } from 'preact/hooks';
import { coach } from '../../shared/i18n/coach.ts';
import { common } from '../../shared/i18n/common.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { review as reviewWords } from '../../shared/i18n/review.ts';
import { room } from '../../shared/i18n/room.ts';
import { chooseLanguage, chooseRegister, language, register } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { SeatList } from '../panels/SeatList.tsx';
import { COACH_LEVELS, chooseCoach, coachLevel } from '../settings/coach.ts';
import { isMotionReduced, keysOn, reduceMotion, useKeys } from '../settings/settings.ts';
import { showEverything, unlocking } from '../settings/unlock.ts';
import { Choice } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KeyList } from './Hotkeys.tsx';
import { usePage } from './PageState.ts';
import { mute, muted } from './sound.ts';
import { useTableFrame } from './TableFrame.ts';

const t = say(room);
const p = say(panels);
const c = say(common);
const l = say(lobby);
const rv = say(reviewWords);
const co = say(coach);

/** The button of the menu, in the status line. */
export function MenuButton() {
  const { menu } = usePage();
  return (
    <button
      type="button"
      class="menu-button"
      aria-haspopup="dialog"
      aria-expanded={menu.value !== null}
      onClick={() => {
        menu.value = 'menu';
      }}
    >
      <Icon name="menu" />
      <span class="menu-word">{p('menu')}</span>
    </button>
  );
}

/** Everything that is not needed all the time: other panels, who is here, settings, keys, the way out. */
export function Menu() {
  const { menu, open } = usePage();
  const { leave, review } = useTableFrame();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = menu.value;
  useEffect(() => {
    const box = dialog.current;
    if (shown === null) box?.close();
    else if (box !== null && !box.open) box.showModal();
  }, [shown]);
  const close = (): void => {
    menu.value = null;
  };
  return (
    <dialog ref={dialog} class="menu" aria-label={shown === 'keys' ? t('keys') : p('menu')} onClose={close}>
      {shown === null ? null : (
        <>
          <div class="row between">
            <h2>{shown === 'keys' ? t('keys') : p('menu')}</h2>
            <button type="button" class="button quiet" aria-label={c('close')} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          {shown === 'keys' ? (
            <KeyList />
          ) : (
            <>
              <div class="menu-panels">
                {(['calendar', 'log', 'terms'] as const).map((id) => (
                  <button
                    key={id}
                    type="button"
                    class="button plain"
                    onClick={() => {
                      open(id);
                      close();
                    }}
                  >
                    <Icon name={id === 'calendar' ? 'calendar' : id === 'log' ? 'list' : 'question'} />{' '}
                    {p(id)}
                  </button>
                ))}
              </div>
              <h3>{l('whoIsHere')}</h3>
              <SeatList />
              <h3>{t('settings')}</h3>
              <Choice
                legend={c('language')}
                value={language.value}
                onChoose={chooseLanguage}
                options={[
                  { value: 'en', text: <span lang="en">{c('english')}</span> },
                  { value: 'es', text: <span lang="es">{c('spanish')}</span> },
                ]}
              />
              <Choice
                legend={t('register')}
                value={register.value}
                onChoose={chooseRegister}
                options={[
                  { value: 'plain', text: t('plain') },
                  { value: 'full', text: t('full') },
                ]}
              />
              <Choice
                legend={co('level')}
                value={coachLevel.value}
                onChoose={chooseCoach}
                options={COACH_LEVELS.map((level) => ({ value: level, text: co(level) }))}
              />
              {unlocking.value ? (
                <button type="button" class="button plain" onClick={showEverything}>
                  {co('showAll')}
                </button>
              ) : null}
              <label class="check">
                <input
                  type="checkbox"
                  checked={isMotionReduced()}
                  onChange={(event) => reduceMotion(event.currentTarget.checked)}
                />
                {t('motion')}
              </label>
              <label class="check">
                <input
                  type="checkbox"
                  checked={!muted.value}
                  onChange={(event) => mute(!event.currentTarget.checked)}
                />
                {t('sound')}
              </label>
              <label class="check">
                <input
                  type="checkbox"
                  checked={keysOn.value}
                  onChange={(event) => useKeys(event.currentTarget.checked)}
                />
                {t('keysOn')}
              </label>
              <div class="row between">
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    menu.value = 'keys';
                  }}
                >
                  {t('keys')} (?)
                </button>
                {review === null ? null : (
                  <button type="button" class="button plain" onClick={review}>
                    {rv('review')}
                  </button>
                )}
                <button type="button" class="button plain" onClick={leave}>
                  {t('leave')}
                </button>
              </div>
              <p class="hint">{t('leaveHint')}</p>
            </>
          )}
        </>
      )}
    </dialog>
  );
}
