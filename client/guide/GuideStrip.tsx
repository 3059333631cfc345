import { useEffect, useState } from 'preact/hooks';
import { guide } from '../../shared/i18n/guide.ts';
import { say } from '../i18n/say.ts';
import { announce } from '../page/announce.ts';
import { go } from '../router/route.ts';
import { showEverything } from '../settings/unlock.ts';
import type { Game } from '../store/Game.ts';
import { useGame } from '../store/GameContext.ts';
import { Act } from '../ui/Act.tsx';
import { Icon } from '../ui/Icon.tsx';
import { guideLeft, isGuided } from './guideState.ts';
import { type GuideStep, type GuideWords, guideStep } from './guideSteps.ts';

const t = say(guide);

/** How often the screen is looked at for the control to point to, in milliseconds. */
const LOOK_MS = 250;

/** The guide of the tutorial: one sentence, with the control it is about marked on the screen. */
export function GuideStrip() {
  const game = useGame();
  const guided = isGuided(game);
  const step = useStep(game, guided);
  const words = step?.words ?? null;
  useEffect(() => {
    if (words !== null) announce(t(words));
  }, [words]);
  if (!guided || words === null) return null;
  return (
    <aside class="guide" aria-label={t('guide')}>
      <p>
        <Icon name="forward" size={16} /> {t(words)}
      </p>
      {words === 'over' ? (
        <Act kind="primary" onPress={() => go('/play/quick')}>
          {t('quick')}
        </Act>
      ) : (
        <button
          type="button"
          class="button quiet small"
          onClick={() => {
            guideLeft.value = true;
            showEverything();
          }}
        >
          {t('leave')}
        </button>
      )}
    </aside>
  );
}

/** The step that fits, looked for again and again, for it follows what is on the screen; its control is marked. */
function useStep(game: Game, guided: boolean): GuideStep | null {
  const [step, setStep] = useState<GuideStep | null>(null);
  useEffect(() => {
    if (!guided) return;
    let shown: GuideWords | null = null;
    const pressed = new Set<GuideWords>();
    const press = ({ target }: MouseEvent): void => {
      const inside = target instanceof Element && target.closest('[data-guided]') !== null;
      if (inside && shown !== null) pressed.add(shown);
    };
    const look = (): void => {
      const seat = game.seat.peek();
      const options = game.options.peek();
      const view = game.view.peek();
      if (seat === null || options === null || view.round === 0) return;
      const now = guideStep({
        view,
        seat,
        options,
        shows: (selector) => firstShown([selector]) !== null,
        pressed: (words) => pressed.has(words),
      });
      shown = now?.words ?? null;
      setStep(now);
      mark(now === null ? null : firstShown(now.targets));
    };
    look();
    document.addEventListener('click', press, true);
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      document.removeEventListener('click', press, true);
      mark(null);
    };
  }, [game, guided]);
  return step;
}

/** The first element on the screen that one of the selectors finds. */
function firstShown(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors)
    for (const element of document.querySelectorAll<HTMLElement>(selector))
      if (element.checkVisibility({ visibilityProperty: true })) return element;
  return null;
}

/** Marks one element and no other. */
function mark(element: HTMLElement | null): void {
  for (const other of document.querySelectorAll<HTMLElement>('[data-guided]'))
    if (other !== element) delete other.dataset['guided'];
  if (element === null || element.dataset['guided'] !== undefined) return;
  element.dataset['guided'] = 'yes';
  element.scrollIntoView({ block: 'center' });
}
