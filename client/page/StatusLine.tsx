import type { ComponentChildren } from 'preact';
import { ACTS, actOf } from '../../shared/game/vocabulary.ts';
import { common } from '../../shared/i18n/common.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { say } from '../i18n/say.ts';
import { useGame } from '../store/GameContext.ts';
import { Clock } from './Clock.tsx';
import { MenuButton } from './Menu.tsx';
import { statusOf } from './statusText.ts';

const t = say(phases);
const c = say(common);

/** Always there: half-year and act, what can be done now, the clock; beside it what the page puts there for a while. */
export function StatusLine({ children }: { readonly children?: ComponentChildren }) {
  const game = useGame();
  const status = statusOf(game);
  const view = game.view.value;
  const act = view.round === 0 || view.step === 'over' ? null : actOf(view.step);
  return (
    <header class={status.turn ? 'status turn' : 'status'}>
      <h1 class="brand">{c('game')}</h1>
      <div class="where">
        <p class="half">
          {status.half === '' ? null : <strong>{status.half}</strong>}
          <span class="round-of">{status.round}</span>
        </p>
        <ol class="acts" aria-label={status.act}>
          {ACTS.map((id) => (
            <li
              key={id}
              class={id === act ? 'act-step now' : 'act-step'}
              aria-current={id === act ? 'step' : undefined}
            >
              {t(id)}
            </li>
          ))}
        </ol>
        <p class="act-now">{status.act}</p>
      </div>
      <p class="now-line" role="status">
        {status.ask === null ? (
          status.now
        ) : (
          <>
            <strong class="your-turn">{t('titleTurn')}</strong> <span>{status.ask}</span>
          </>
        )}
      </p>
      {children}
      <Clock />
      <MenuButton />
    </header>
  );
}
