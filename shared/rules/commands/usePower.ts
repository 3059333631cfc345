import { canonical } from '../../game/canonical.ts';
import { ok } from '../../game/result.ts';
import { resolvePower, targetsOf, usablePowers } from '../powers.ts';
import { refuse } from '../refuse.ts';
import { powersOf, seatState } from '../seats.ts';
import type { CommandRule } from './CommandRule.ts';
import { TALKS } from './shared.ts';

/** One power of the office a round during Talks, kept secret until they end; a head's acts and last cards at once. */
export const usePower: CommandRule<'usePower'> = {
  steps: [...TALKS, 'accordBallot', 'statements'],
  options: (table, seat) => {
    const { state } = table;
    if (seatState(state, seat).powerQueued) return refuse('usePower', 'powerAlreadyQueued');
    if (state.step === 'accordBallot' && state.vote?.cast.includes(seat) === true)
      return refuse('usePower', 'alreadyVoted');
    const powers = usablePowers(table, seat);
    return powers.length === 0 ? refuse('usePower', 'powerNotNow') : ok({ powers });
  },
  judge: (table, seat, { power: id, target }, { powers }) => {
    const { pack, state } = table;
    const power = pack.powers.get(id);
    if (power === undefined) return refuse('usePower', 'unknownPower', { power: id });
    if (!powersOf(table, seat).some((own) => own.id === id))
      return refuse('usePower', 'notYourPower', { power: id });
    const seatNow = seatState(state, seat);
    if ((seatNow.powersUsed[id] ?? 0) >= power.limit)
      return refuse('usePower', 'powerUsedUp', { limit: power.limit });
    if (power.price > seatNow.capital)
      return refuse('usePower', 'notEnoughCapital', { price: power.price, capital: seatNow.capital });
    if (!powers.some((choice) => choice.power === id))
      return refuse('usePower', 'powerNotNow', { power: id });
    const targets = targetsOf(table, seat, power);
    if (targets !== null && target === null) return refuse('usePower', 'powerNeedsTarget', { power: id });
    const wanted = canonical(target);
    const aimed = targets === null ? target === null : targets.some((choice) => canonical(choice) === wanted);
    if (!aimed) return refuse('usePower', 'powerTargetWrong', { power: id });
    return ok(
      power.when === 'caucus'
        ? [{ type: 'PowerQueued', seat, queued: { power: id, target } }]
        : resolvePower(table, seat, id, target),
    );
  },
};

/** Takes back a queued power before Talks end. */
export const cancelPower: CommandRule<'cancelPower'> = {
  steps: TALKS,
  options: ({ state }, seat) => {
    const queued = state.secrets[seat]?.queuedPower ?? null;
    return queued === null ? refuse('cancelPower', 'noPowerQueued') : ok({ power: queued.power });
  },
  judge: (_table, seat) => ok([{ type: 'PowerCancelled', seat }]),
};
