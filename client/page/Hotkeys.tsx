import { useEffect } from 'preact/hooks';
import { room } from '../../shared/i18n/room.ts';
import { say } from '../i18n/say.ts';
import { keysOn } from '../settings/settings.ts';
import { useGame } from '../store/GameContext.ts';
import { type PageState, type PanelId, usePage } from './PageState.ts';

const t = say(room);

const PANEL_KEYS: { readonly [key: string]: PanelId } = {
  n: 'now',
  t: 'talk',
  b: 'brief',
  a: 'accord',
  w: 'world',
  l: 'log',
  c: 'calendar',
};

/** The list of keys, in the order in which it is shown. */
const LISTED = [
  ['N', 'keyNow'],
  ['T', 'keyTalk'],
  ['B', 'keyBrief'],
  ['A', 'keyAccord'],
  ['W', 'keyWorld'],
  ['L', 'keyLog'],
  ['C', 'keyCalendar'],
  ['D', 'keyDone'],
  ['G', 'keyTable'],
  ['S', 'keySkip'],
  ['?', 'keyHelp'],
  ['Esc', 'keyEscape'],
] as const;

export function KeyList() {
  return (
    <dl class="keys">
      {LISTED.map(([key, words]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Single keys, while they are switched on and no field has the focus. `skip` shows the newest at once. */
export function useHotkeys(skip: () => void): void {
  const game = useGame();
  const page = usePage();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (
        event.key === 'Escape' &&
        page.sheet.value &&
        document.querySelector('dialog[open],:popover-open') === null
      ) {
        page.sheet.value = false;
        return;
      }
      if (!keysOn.value || document.querySelector('dialog[open]') !== null) return;
      if (act(event.key.toLowerCase())) event.preventDefault();
    };
    const act = (key: string): boolean => {
      const panel = PANEL_KEYS[key];
      if (panel !== undefined) {
        openAndFocus(page, panel);
        return true;
      }
      switch (key) {
        case '?':
          page.menu.value = 'keys';
          return true;
        case 'g':
          document.querySelector<HTMLElement>('.hits [tabindex="0"]')?.focus();
          return true;
        case 's':
          skip();
          return true;
        case 'd': {
          const ready = game.options.value?.setReady;
          if (ready?.available === true) void game.submit({ kind: 'setReady', ready: ready.choices.ready });
          return true;
        }
        default:
          return false;
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [game, page, skip]);
}

/** Opens a panel and moves the focus into it. */
export function openAndFocus(page: PageState, panel: PanelId): void {
  page.open(panel);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.side [role="tabpanel"]')?.focus());
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'range'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
