import type { MotionTerms, OpenMotion } from '../../game/floor/Floor.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { SeatId } from '../../game/ids.ts';
import { ok } from '../../game/result.ts';
import { introductionFault } from '../papers/introductionFault.ts';
import { papersNow } from '../papers/paperRules.ts';
import { checkTerms } from '../procedure/checkTerms.ts';
import { executed } from '../procedure/executed.ts';
import { motionsInOrder } from '../procedure/motionsInOrder.ts';
import { motionTargets } from '../procedure/motionTargets.ts';
import { floorNow, procedureOf, ruleOf } from '../procedure/procedureOf.ts';
import { refuse } from '../refuse.ts';
import { presentSeats } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import type { CommandRule } from './CommandRule.ts';
import { notNow } from './onFloor.ts';
import { TALKS } from './shared.ts';

/**
 * Moves something the floor has not moved yet; what is in order depends on what the floor is doing. Drafts and
 * amendments are introduced at once, since their signatures stand for the second and nobody votes on it; in a caucus
 * between the sessions too.
 */
export const makeMotion: CommandRule<'makeMotion'> = {
  steps: [...TALKS, 'amendments'],
  options: (table, seat) => {
    const running = floorNow(table);
    if (running === null && papersNow(table) === null) return refuse('makeMotion', 'noFloor');
    const targets = motionTargets(table);
    const motions = motionsInOrder(table, targets);
    if (motions.length === 0) return notNow(table, 'makeMotion', 'noMotionsNow');
    const waits = running?.floor.motions.some((motion) => motion.by === seat) === true;
    const left = waits ? motions.filter((kind) => kind === 'introduceDraft') : motions;
    return left.length === 0 ? refuse('makeMotion', 'motionWaits') : ok({ motions: left, targets });
  },
  judge: (table, seat, { terms }, { motions }) => {
    const { floor } = table.state;
    const procedure = procedureOf(table);
    if (floor === null || procedure === null) return refuse('makeMotion', 'noFloor');
    const rule = ruleOf(procedure, terms.kind);
    if (rule === null)
      return refuse('makeMotion', 'unknownMotion', { motion: terms.kind, inOrderInstead: motions.join(' ') });
    const unready = terms.kind === 'introduceDraft' ? introductionFault(table, terms) : null;
    if (unready !== null) return unready;
    if (!motions.includes(terms.kind))
      return refuse('makeMotion', 'notInOrder', { rule: terms.kind, inOrderInstead: motions.join(' ') });
    const fault = checkTerms(table, floor, rule, terms);
    if (fault !== null) return fault;
    const motion = newMotion(table, seat, terms);
    if (terms.kind === 'introduceDraft') return ok(introduced(table, motion));
    return ok([{ type: 'MotionMade', motion }, ...(floor.stage === 'voting' ? noLongerReady(table) : [])]);
  },
};

/** After closure a motion waits until everybody has looked at it. */
function noLongerReady({ state }: Table): readonly GameEvent[] {
  return presentSeats(state)
    .filter((seat) => state.seats[seat]?.ready === true)
    .map((seat) => ({ type: 'SeatReady', seat, ready: false }));
}

function newMotion({ state }: Table, by: SeatId, terms: MotionTerms): OpenMotion {
  return {
    id: `motion:${state.round}.${(state.floor?.moved ?? 0) + 1}`,
    by,
    terms,
    secondedBy: null,
    objectedBy: [],
    speakers: [],
    heard: { for: 0, against: 0 },
    votes: {},
  };
}

function introduced(table: Table, motion: OpenMotion): readonly GameEvent[] {
  return sequence(table, [
    () => [{ type: 'MotionMade', motion }],
    () => [{ type: 'MotionEnded', motion: motion.id, outcome: 'carried' }],
    (now) => executed(now, motion),
  ]);
}
