import type { GameEvent } from '../../game/GameEvent.ts';
import { openingDraft } from '../draft.ts';
import { resolvePower } from '../powers.ts';
import { procedureOf } from '../procedure/procedureOf.ts';
import { advanceFloor } from '../procedure/turns.ts';
import { seatsOf } from '../seats.ts';
import { type Consequence, sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { reportOutlooks } from './news.ts';
import { openStep, passedOrReady, type StepRule } from './StepRule.ts';
import { leaveAsItStands } from './voting.ts';

/** Stances are on the table; presets with a floor hear speakers and motions until the body moves on. */
export const debateStep: StepRule = {
  isDone: (table) =>
    procedureOf(table) === null ? passedOrReady(table) : (table.state.floor?.ended ?? null) !== null,
  advance: (table) => {
    const procedure = procedureOf(table);
    if (procedure === null) return [];
    const { floor, docket } = table.state;
    return floor === null
      ? [{ type: 'FloorOpened', speakingSeconds: procedure.speakingSeconds, agenda: docket }]
      : advanceFloor(table);
  },
  close: (table) => {
    const ended = table.state.floor?.ended ?? null;
    if (ended !== 'adjourned' && ended !== 'tabled') return openStep(table, 'caucus');
    // the body went home, or set the matter aside: there is no text to vote on
    return sequence(table, [lapseEdits, lapseOffers, resolvePowers, backToWhatStands, leaveAsItStands]);
  },
};

function backToWhatStands({ state }: Table): readonly GameEvent[] {
  return [{ type: 'TextChanged', edit: null, backedBy: null, draft: openingDraft(state, state.docket) }];
}

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
