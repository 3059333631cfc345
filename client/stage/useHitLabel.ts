import type { SeatId, StockId } from '../../shared/game/ids.ts';
import { sideOf } from '../../shared/game/ids.ts';
import { common } from '../../shared/i18n/common.ts';
import { news } from '../../shared/i18n/news.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { talks } from '../../shared/i18n/talks.ts';
import { inNumbers, say } from '../i18n/say.ts';
import { bandOf } from '../panels/world/bandOf.ts';
import type { Game } from '../store/Game.ts';
import { useGame } from '../store/GameContext.ts';
import type { HitTarget } from '../table/layout/TableLayout.ts';

const t = say(panels);
const ta = say(talks);
const n = say(news);
const c = say(common);

/** What a screen reader says of a thing on the table. */
export function useHitLabel(target: HitTarget): string {
  const game = useGame();
  switch (target.kind) {
    case 'seat':
      return seatLabel(game, target.id);
    case 'card':
    case 'home':
      return clauseLabel(game, target.id);
    case 'gauge':
      return target.id === 'rights' ? t('rights') : gaugeLabel(game, target.id);
    case 'gauges':
      return t('gauges');
    case 'tray':
      return t('standing');
    case 'calendar':
      return t('calendar');
    case 'news':
      return n('card');
  }
}

function seatLabel({ view, words }: Game, seat: SeatId): string {
  const state = view.value.seats[seat];
  const parts = [
    t('seatOf', { seat: words.value.seat(seat), side: words.value.side(sideOf(seat)) }),
    ...(state?.occupant.kind === 'bot'
      ? [t('seatBot')]
      : state?.occupant.kind === 'empty'
        ? [t('seatEmpty')]
        : []),
    ...(view.value.round === 0 || state === undefined
      ? []
      : [state.ready ? t('seatDone') : t('seatNotDone')]),
  ];
  return parts.join(', ');
}

function clauseLabel({ view, words }: Game, clause: `clause:${string}`): string {
  const standing = view.value.standing.clauses[clause];
  const draft = view.value.draft?.terms[clause];
  const today = standing === undefined ? '' : words.value.level(clause, standing.level);
  const parts = [words.value.clause(clause), `${c('today')}: ${today}`];
  if (draft !== undefined && draft.level !== standing?.level) {
    parts.push(`${c('proposed')}: ${words.value.level(clause, draft.level)}`);
    if (draft.sponsors.length > 0) parts.push(ta('sponsors', { seats: words.value.seats(draft.sponsors) }));
  }
  return parts.join('. ');
}

function gaugeLabel({ view, pack, words }: Game, stock: StockId): string {
  const value = view.value.stocks[stock] ?? 0;
  const band = words.value.band(stock, bandOf(pack.value, stock, value));
  return `${words.value.stock(stock)}: ${t('gaugeNow', { band, n: inNumbers(value / 100) })}`;
}
