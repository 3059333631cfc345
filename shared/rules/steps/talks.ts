import type { GameEvent } from '../../game/GameEvent.ts';
import { resolvePower } from '../powers.ts';
import { seatsOf } from '../seats.ts';
import { type Consequence, sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { reportOutlooks } from './news.ts';
import { openStep, passedOrReady, type StepRule } from './StepRule.ts';

/** Stances are on the table; presets with speeches stop here. */
export const debateStep: StepRule = {
  isDone: passedOrReady,
  close: (table) => openStep(table, 'caucus'),
};

/** Talk, offers, pledges, edits, one power a seat. */
export const caucusStep: StepRule = {
  isDone: passedOrReady,
  close: (table) => openStep(table, 'drafting'),
};

/** The text is closed: what nobody backed falls, powers take effect, homes are heard on the text as it is. */
export const draftingStep: StepRule = {
  isDone: passedOrReady,
  close: (table) =>
    sequence(table, [
      lapseEdits,
      lapseOffers,
      resolvePowers,
      reportOutlooks,
      (now) => openStep(now, 'amendments'),
    ]),
};

function lapseEdits(table: Table): readonly GameEvent[] {
  return table.state.edits.map((edit) => ({ type: 'EditClosed', edit: edit.id, reason: 'lapsed' }));
}

function lapseOffers(table: Table): readonly GameEvent[] {
  const open = table.state.offers.filter(
    (offer) => offer.status === 'open' && offer.round === table.state.round,
  );
  if (open.length === 0) return [];
  return [
    {
      type: 'OffersClosed',
      offers: open.map((offer) => ({ offer: offer.id, channel: offer.channel, status: 'lapsed' })),
    },
  ];
}

function resolvePowers(table: Table): readonly GameEvent[] {
  const queued = seatsOf(table.state).map(
    (seat): Consequence =>
      (now) => {
        const power = now.state.secrets[seat]?.queuedPower ?? null;
        return power === null ? [] : resolvePower(now, seat, power.power, power.target);
      },
  );
  return sequence(table, queued);
}
