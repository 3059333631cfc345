import type { PowerTarget } from '../game/Command.ts';
import { entriesOf } from '../game/entries.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { StandingClause } from '../game/GameState.ts';
import type { ClauseId, PowerId, SeatId } from '../game/ids.ts';
import { effectsOfUse, type Power } from '../scenario/Power.ts';
import { holds } from './conditions/holds.ts';
import { applyEffects } from './effects/applyEffects.ts';
import type { PowerChoice } from './Options.ts';
import { powersOf, presentSeats, seatState } from './seats.ts';
import { sequence } from './sequence.ts';
import type { Table } from './Table.ts';

/** The powers a seat could use in this step, with price, uses left and what each can be aimed at. */
export function usablePowers(table: Table, seat: SeatId): readonly PowerChoice[] {
  const { state } = table;
  const step = state.step === 'debate' || state.step === 'drafting' ? 'caucus' : state.step;
  return powersOf(table, seat)
    .filter((power) => power.when === step)
    .map((power) => ({
      power: power.id,
      price: power.price,
      usesLeft: usesLeft(table, seat, power),
      targets: targetsOf(table, seat, power),
    }))
    .filter(
      (choice) =>
        choice.usesLeft > 0 &&
        choice.price <= seatState(state, seat).capital &&
        (choice.targets === null || choice.targets.length > 0) &&
        meetsCondition(table, choice.power),
    );
}

function usesLeft(table: Table, seat: SeatId, power: Power): number {
  return power.limit - (seatState(table.state, seat).powersUsed[power.id] ?? 0);
}

function meetsCondition(table: Table, power: PowerId): boolean {
  const { condition } = table.pack.power(power);
  return condition === null || holds(condition, table);
}

/** What a power can be aimed at now; `null` when it needs no target. */
export function targetsOf(table: Table, seat: SeatId, power: Power): readonly PowerTarget[] | null {
  const aims = aimsOf(table, seat, power);
  if (power.options === undefined) return aims;
  const options = power.options
    .filter(({ condition }) => condition === null || holds(condition, table))
    .map(({ id }): PowerTarget => ({ kind: 'option', option: id }));
  return [...(aims ?? []), ...options];
}

function aimsOf({ state }: Table, seat: SeatId, power: Power): readonly PowerTarget[] | null {
  switch (power.target) {
    case 'none':
      return null;
    case 'docketClause':
      return state.docket.map((clause) => ({ kind: 'clause', clause }));
    case 'standingClause':
      return entriesOf<ClauseId, StandingClause>(state.standing.clauses)
        .filter(([, standing]) => standing.changedInRound !== null)
        .map(([clause]) => ({ kind: 'clause', clause }));
    case 'ratifiedClause':
      return state.ratifications
        .filter((entry) => entry.round === state.round && entry.ratified)
        .map((entry) => ({ kind: 'clause', clause: entry.clause }));
    case 'seat':
      return presentSeats(state)
        .filter((other) => other !== seat)
        .map((other) => ({ kind: 'seat', seat: other }));
  }
}

/** A power takes effect: its price is paid, heads act on the vote, its effects follow. */
export function resolvePower(
  table: Table,
  seat: SeatId,
  id: PowerId,
  target: PowerTarget | null,
): readonly GameEvent[] {
  const power = table.pack.power(id);
  // queued powers are paid when they take effect: without the means by then, nothing happens
  if (power.price > seatState(table.state, seat).capital) return [{ type: 'PowerCancelled', seat }];
  return sequence(table, [
    () => [{ type: 'PowerUsed', seat, power: id, target, price: power.price }],
    () => headActs(power, seat),
    (now) => {
      const event = applyEffects(now, effectsOfUse(power, target?.kind === 'option' ? target.option : null), {
        by: { kind: 'power', power: id, seat },
        self: seat,
        target,
      });
      return event === null ? [] : [event];
    },
  ]);
}

function headActs(power: Power, seat: SeatId): readonly GameEvent[] {
  return power.effects.flatMap((effect): readonly GameEvent[] =>
    effect.kind === 'refuse' || effect.kind === 'override'
      ? [{ type: 'HeadActed', seat, act: effect.kind }]
      : [],
  );
}
