import { type SeatId, type Side, sideOf } from '../../shared/game/ids.ts';

/** What somebody answered; `null` where nothing was said. */
export interface SeatWish {
  readonly side: Side | null;
  readonly role: Role | null;
  readonly care: Care | null;
}

export const ROLES = ['decide', 'asked'] as const;
export type Role = (typeof ROLES)[number];

export const CARES = ['results', 'rights', 'security', 'places'] as const;
export type Care = (typeof CARES)[number];

/** Whether an office decides or must be asked, and what it cares about most (designer's judgement). */
const TRAITS: { readonly [seat: SeatId]: readonly [Role, Care] } = {
  'us-white-house': ['decide', 'results'],
  'us-state': ['decide', 'rights'],
  'us-homeland': ['decide', 'security'],
  'us-justice': ['decide', 'rights'],
  'us-congress': ['asked', 'results'],
  'us-local': ['asked', 'places'],
  'mx-presidency': ['decide', 'results'],
  'mx-foreign': ['decide', 'rights'],
  'mx-attorney': ['asked', 'rights'],
  'mx-defense': ['decide', 'security'],
  'mx-governors': ['asked', 'places'],
  'mx-senate': ['asked', 'rights'],
};

/** How much an answer that fits counts: the side most of all. */
const WEIGHTS = { side: 4, role: 2, care: 3 } as const;

/** The seat that fits the answers best; among equals the first. `null` where there is none. */
export function suggestSeat(seats: readonly SeatId[], wish: SeatWish): SeatId | null {
  let best: SeatId | null = null;
  let most = -1;
  for (const seat of seats) {
    const [role, care] = TRAITS[seat] ?? [null, null];
    const fit =
      (wish.side === sideOf(seat) ? WEIGHTS.side : 0) +
      (wish.role === role ? WEIGHTS.role : 0) +
      (wish.care === care ? WEIGHTS.care : 0);
    if (fit <= most) continue;
    best = seat;
    most = fit;
  }
  return best;
}
