import { signal } from '@preact/signals';
import type { SeatId } from '../../shared/game/ids.ts';

/** Where one is in the page. */
export type Route =
  | { readonly kind: 'lobby' }
  /** The first page with the door to play alone already open; perhaps with a game and a seat to take. */
  | { readonly kind: 'play'; readonly game: 'quick' | 'full' | null; readonly seat: SeatId | null }
  /** The opening, to be seen again or on a wall. */
  | { readonly kind: 'coldOpen' }
  | { readonly kind: 'table'; readonly code: string }
  | { readonly kind: 'solo'; readonly game: string }
  | { readonly kind: 'review'; readonly code: string }
  /** The review of a game kept in this browser. */
  | { readonly kind: 'ownReview'; readonly game: string }
  | { readonly kind: 'replay' }
  /** The door of a class, or the same for the wall: its code in large type. */
  | { readonly kind: 'class'; readonly code: string; readonly wall: boolean }
  | { readonly kind: 'desk'; readonly secret: string; readonly game: string | null; readonly watch: boolean }
  | { readonly kind: 'plan'; readonly secret: string }
  | { readonly kind: 'deskClass'; readonly secret: string; readonly id: string };

/**
 * The route of an address (path and `#` part); addresses nobody gave out lead to the first page. The instructor's key
 * may stand after the `#`, where browsers keep it to themselves.
 */
export function routeOf(address: string): Route {
  const [path = '', key = ''] = address.split('#');
  const [first = '', second, third, fourth] = path.split('/').filter((part) => part !== '');
  if (first === 't' && second !== undefined) return { kind: 'table', code: second.toUpperCase() };
  if (first === 'solo' && second !== undefined) return { kind: 'solo', game: second };
  if (first === 'review' && second === 'solo' && third !== undefined)
    return { kind: 'ownReview', game: third };
  if (first === 'review' && second !== undefined) return { kind: 'review', code: second.toUpperCase() };
  if (first === 'replay') return { kind: 'replay' };
  if (first === 'play') return playRoute(second, third);
  if (first === 'cold-open') return { kind: 'coldOpen' };
  if (first === 'c' && second !== undefined)
    return { kind: 'class', code: second.toUpperCase(), wall: third === 'wall' };
  if (first === 'desk' && key !== '') return deskRoute(key, second, third);
  if (first === 'desk' && second !== undefined) return deskRoute(second, third, fourth);
  return { kind: 'lobby' };
}

function deskRoute(secret: string, page: string | undefined, detail: string | undefined): Route {
  if (page === 'plan') return { kind: 'plan', secret };
  if (page === 'class' && detail !== undefined) return { kind: 'deskClass', secret, id: detail };
  return { kind: 'desk', secret, game: page ?? null, watch: detail === 'watch' };
}

/** A game alone; a seat may be asked for once it is known in which game. */
function playRoute(game: string | undefined, seat: string | undefined): Route {
  if (game !== 'quick' && game !== 'full') return { kind: 'play', game: null, seat: null };
  return { kind: 'play', game, seat: seat !== undefined && isSeatId(seat) ? seat : null };
}

function isSeatId(text: string): text is SeatId {
  return /^(us|mx)-[a-z]+(-[a-z]+)*$/u.test(text);
}

export const route = signal<Route>(typeof location === 'undefined' ? { kind: 'lobby' } : here());

function here(): Route {
  return routeOf(location.pathname + location.hash);
}

/**
 * Goes to an address within the page; what was asked of the page (`?view=projector`) stays asked. With `instead` the
 * way back leads past the page one leaves.
 */
export function go(path: string, instead = false): void {
  const [before = '/', key] = path.split('#');
  const address = before + location.search + (key === undefined ? '' : `#${key}`);
  if (instead) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  route.value = here();
  scrollTo(0, 0);
}

/** Follows the browser's back and forward. Called once, by the page. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    route.value = here();
  });
}
