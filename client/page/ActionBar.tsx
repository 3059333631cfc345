import { panels } from '../../shared/i18n/panels.ts';
import { say } from '../i18n/say.ts';
import { useGame } from '../store/GameContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { askedOf } from './myTurn.ts';
import { usePage } from './PageState.ts';
import { askedText } from './statusText.ts';

const t = say(panels);

/** On small screens, under the table: the one thing to do now, and the way to the rest. */
export function ActionBar() {
  const game = useGame();
  const page = usePage();
  const asked = askedOf(game.view.value, game.options.value, game.seat.value);
  const waiting = [...page.unread.value.values()].reduce((sum, count) => sum + count, 0);
  return (
    <nav class="action-bar" aria-label={t('actions')}>
      <button
        type="button"
        class={asked === null ? 'button plain' : 'button primary'}
        onClick={() => page.open('now')}
      >
        <Icon name="up" />
        <span>{asked === null ? t('now') : askedText(asked)}</span>
      </button>
      <button type="button" class="button plain" onClick={() => page.open('talk')}>
        <Icon name="bubble" />
        <span>{t('talk')}</span>
        {waiting === 0 ? null : <span class="badge">{waiting}</span>}
      </button>
    </nav>
  );
}
