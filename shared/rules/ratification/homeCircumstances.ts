import type { Contribution } from '../../game/Contribution.ts';
import type { CauseId, StockId } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import { bell, streamOf } from '../../game/random.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { referenceOf } from '../../world/World.ts';
import { isNarrow } from '../breadth.ts';
import type { HomeCase } from './HomeCase.ts';
import { reason } from './reason.ts';

/** Clauses that ask people in the United States to see their own part in it (Arzt 2009, pp. 3, 6). */
const NEEDS_AWARENESS = ['clause:arms', 'clause:demand'];

/** What the clause meets at home whatever it says: frame, trust, results so far, the mood, passing events. */
export function circumstancesAtHome(home: HomeCase): readonly Contribution[] {
  const { side, clause } = home;
  const parts = [frame(home)];
  if (side === 'mx') {
    parts.push(
      measured(home, 'stock:trust-mx-us', 'cause:home-trust', 'home.trust'),
      measured(home, 'stock:insecurity', 'cause:home-insecurity', 'home.insecurity'),
    );
    if (clause === 'clause:capacity')
      parts.push(measured(home, 'stock:governors', 'cause:home-governors', 'home.governors'));
  } else {
    parts.push(
      measured(home, 'stock:trust-us-mx', 'cause:home-trust', 'home.trust'),
      measured(home, 'stock:attention', 'cause:home-attention', 'home.attention'),
    );
    if (NEEDS_AWARENESS.includes(clause))
      parts.push(measured(home, 'stock:awareness', 'cause:home-awareness', 'home.awareness'));
  }
  return [...parts, fatigue(home), ...passingEvents(home), ...moods(home)];
}

/** Aid passes more easily in Washington, shared responsibility in Mexico (Arzt 2009, p. 2). */
function frame({ table: { pack }, side, proposal }: HomeCase): Contribution {
  const id = `home.frame.${side}.${proposal.frame}`;
  const cause = proposal.frame === 'shared' ? 'cause:home-frame-shared' : 'cause:home-frame-assistance';
  return reason(pack, coefficient(pack.coefficients, id), cause, id);
}

/** Half-years of enforcement and little else that a home still counts. */
const MOST_TIRED = 6;

/** Enforcement alone tires a home, half-year by half-year; a broad accord does not (Arzt 2009, p. 6). */
function fatigue({ table: { pack, state } }: HomeCase): Contribution {
  const tired = state.history.filter((record) => isNarrow(pack, record.levels)).length;
  return reason(
    pack,
    -Math.min(tired, MOST_TIRED) * coefficient(pack.coefficients, 'home.narrow'),
    'cause:home-narrow',
    'home.narrow',
  );
}

/** So many thousandths of how far a gauge has moved from 2009. */
function measured(home: HomeCase, stock: StockId, cause: CauseId, id: string): Contribution {
  const { pack, state } = home.table;
  const reference = coefficient(pack.coefficients, referenceOf(stock));
  const moved = (state.stocks[stock] ?? reference) - reference;
  return reason(pack, mulDiv(moved, coefficient(pack.coefficients, id), 1000), cause, id);
}

function passingEvents({ table: { state }, side, clause }: HomeCase): readonly Contribution[] {
  return state.modifiers
    .filter(
      (modifier) =>
        modifier.side === side &&
        (modifier.clause === null || modifier.clause === clause) &&
        modifier.untilRound >= state.round,
    )
    .map(({ amount, cause, source, seat }) => ({
      amount,
      cause,
      source,
      contested: false,
      clause,
      ...(seat === undefined ? {} : { seat }),
    }));
}

/** What no seat knows for sure: the mood of the half-year, and the surprise of the count. */
function moods({ table: { pack, state }, side, clause, surprise }: HomeCase): readonly Contribution[] {
  const { hidden } = state;
  if (hidden === null) return [];
  const mood = reason(pack, hidden.moods[side][clause] ?? 0, 'cause:home-mood', 'home.mood');
  if (!surprise) return [mood];
  const draw = bell(
    streamOf(hidden.seed, ['surprise', state.round, side, clause]),
    coefficient(pack.coefficients, 'home.surprise'),
  );
  return [mood, reason(pack, draw, 'cause:home-surprise', 'home.surprise')];
}
