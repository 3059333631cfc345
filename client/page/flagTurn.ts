import { effect } from '@preact/signals';
import { common } from '../../shared/i18n/common.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { say } from '../i18n/say.ts';
import calmIcon from '../icons/favicon.svg?url';
import turnIcon from '../icons/favicon-turn.svg?url';
import type { Game } from '../store/Game.ts';
import { askedOf } from './myTurn.ts';

const t = say(phases);
const c = say(common);

/** Says in the title and icon of the page whether something is asked of this seat. Returns how to stop. */
export function flagTurn(game: Game): () => void {
  const stop = effect(() => {
    const turn = askedOf(game.view.value, game.options.value, game.seat.value) !== null;
    show(turn ? `● ${t('titleTurn')} · ${c('game')}` : c('game'), turn ? turnIcon : calmIcon);
  });
  return () => {
    stop();
    show(c('game'), calmIcon);
  };
}

function show(title: string, icon: string): void {
  document.title = title;
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (link !== null && !link.href.endsWith(icon)) link.href = icon;
}
