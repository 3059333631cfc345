import type { Contribution } from '../../game/Contribution.ts';
import { entriesOf } from '../../game/entries.ts';
import type { StandingClause } from '../../game/GameState.ts';
import type { ClauseId, SeatId, Side } from '../../game/ids.ts';
import { sideOf } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { electoralPressure } from './electoralPressure.ts';
import type { HomeCase } from './HomeCase.ts';
import { reason } from './reason.ts';

/** Offices that speak for the opposition in each country: a sponsor there reaches beyond the governing party. */
export const OPPOSITION: { readonly [S in Side]: SeatId } = { us: 'us-congress', mx: 'mx-senate' };

/** Promises kept in public that still count as news. */
const MOST_DELIVERABLES = 4;

/** What the delegation did for the clause at home: capital, its seats' records, sponsors, promises kept before a vote. */
export function effortsAtHome(home: HomeCase): readonly Contribution[] {
  return [...capital(home), ...records(home), ...sponsors(home), ...deliverables(home)];
}

function capital({ table: { pack }, audiences, weight, commitments }: HomeCase): readonly Contribution[] {
  return audiences.flatMap(({ seat, audience }) => {
    const spent = Math.min(commitments[seat] ?? 0, 3);
    if (spent <= 0) return [];
    const id = `home.capital.${spent}`;
    const amount = mulDiv(coefficient(pack.coefficients, id), audience.weight, weight);
    return [reason(pack, amount, 'cause:home-capital', id, { seat, audience: audience.id })];
  });
}

/** How a seat voted and what it claimed counts with its own audience (Arzt 2009, pp. 3, 6). */
function records({ table: { pack, state }, audiences, weight }: HomeCase): readonly Contribution[] {
  const share = coefficient(pack.coefficients, 'home.record');
  return audiences.map(({ seat, audience }) => {
    const standing = mulDiv(state.seats[seat]?.record ?? 0, share, 1000);
    return reason(pack, mulDiv(standing, audience.weight, weight), 'cause:home-record', 'home.record', {
      seat,
      audience: audience.id,
    });
  });
}

/** Cross-party sponsorship helps (Arzt 2009, pp. 3, 5); being pressed by the other side does not. */
function sponsors({ table: { pack }, side, clause, term }: HomeCase): readonly Contribution[] {
  const parts: Contribution[] = [];
  const gain = coefficient(pack.coefficients, 'home.sponsor.opposition');
  if (term.sponsors.includes(OPPOSITION[side]))
    parts.push(
      reason(pack, gain, 'cause:home-cross-party', 'home.sponsor.opposition', {
        seat: OPPOSITION[side],
        clause,
      }),
    );
  const first = term.sponsors[0];
  if (first !== undefined && pack.clause(clause).wantsSponsor === side && sideOf(first) !== side) {
    const loss = coefficient(pack.coefficients, 'home.sponsor.foreign');
    parts.push(
      reason(pack, -loss, 'cause:home-foreign-sponsor', 'home.sponsor.foreign', { seat: first, clause }),
    );
  }
  return parts;
}

/** Promises kept in public widen what a home accepts when its vote is near; promises alone do not (Arzt 2009, p. 3). */
function deliverables({ table: { pack, state }, side }: HomeCase): readonly Contribution[] {
  if (electoralPressure(pack, side, state.round) === null) return [];
  const announced = entriesOf<ClauseId, StandingClause>(state.standing.clauses)
    .map(([, clause]) => clause)
    .filter((clause) => clause.changedInRound !== null && clause.visibility === 'announced');
  const counted = (delivered: boolean): number =>
    Math.min(announced.filter((clause) => clause.delivered === delivered).length, MOST_DELIVERABLES);
  return [
    reason(
      pack,
      counted(true) * coefficient(pack.coefficients, 'home.deliverables'),
      'cause:home-deliverables',
      'home.deliverables',
    ),
    reason(
      pack,
      counted(false) * coefficient(pack.coefficients, 'home.deliverables.promised'),
      'cause:home-promises',
      'home.deliverables.promised',
    ),
  ];
}
