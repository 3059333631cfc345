import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import { type Channel, hears, type TextChange, type Undertaking } from '../../game/terms.ts';

/** The seats of a table that a channel reaches, but for the sender. */
export function recipientsOf(
  channel: Channel,
  from: SeatId,
  { settings }: Pick<GameState, 'settings'>,
): readonly SeatId[] {
  return settings.seats.filter((seat) => seat !== from && hears(channel, seat));
}

/** An undertaking in ids: `vote clause:arms 2 announced` or `capital 2`. */
export function undertakingText(undertaking: Undertaking): string {
  if (undertaking.kind === 'capital') return `capital ${undertaking.amount}`;
  const terms = undertaking.terms.map(({ clause, level, visibility }) => `${clause} ${level} ${visibility}`);
  return ['vote', terms.join('; ')].join(' ').trim();
}

/** A change of the text in ids. */
export function changeText(change: TextChange): string {
  switch (change.kind) {
    case 'term':
      return `${change.term.clause} ${change.term.level} ${change.term.visibility}`;
    case 'frame':
      return `frame ${change.frame}`;
    case 'link':
      return `link ${change.clauses.join(' ')}`.trim();
  }
}
