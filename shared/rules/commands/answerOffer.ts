import type { GameEvent } from '../../game/GameEvent.ts';
import type { Offer, Pledge } from '../../game/GameState.ts';
import { type SeatId, sideOf } from '../../game/ids.ts';
import { ok } from '../../game/result.ts';
import { hears, type Undertaking } from '../../game/terms.ts';
import { changed, changesNothing } from '../draft.ts';
import { refuse } from '../refuse.ts';
import { type Consequence, sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import type { CommandRule } from './CommandRule.ts';
import { TALKS } from './shared.ts';

/**
 * Takes or declines an offer. Taking it binds both to a yes on an accord that holds its terms; between the two
 * delegations it also writes the terms into the working text, sponsored by both.
 */
export const answerOffer: CommandRule<'answerOffer'> = {
  steps: TALKS,
  options: ({ state }, seat) => {
    const offers = state.offers
      .filter((offer) => isForAnswer(offer, seat, state.round))
      .map((offer) => offer.id);
    return offers.length === 0 ? refuse('answerOffer', 'unknownOffer') : ok({ offers });
  },
  judge: (table, seat, { offer: id, answer }, { offers }) => {
    const offer = table.state.offers.find((candidate) => candidate.id === id);
    if (offer === undefined || !hears(offer.channel, seat))
      return refuse('answerOffer', 'unknownOffer', { offer: id });
    if (offer.from === seat) return refuse('answerOffer', 'ownOffer');
    if (offer.status !== 'open') return refuse('answerOffer', 'offerClosed');
    if (offer.answers[seat] !== undefined) return refuse('answerOffer', 'alreadyAnswered');
    if (!offers.includes(id)) return refuse('answerOffer', 'offerNotForYou');
    const { channel } = offer;
    const answered: GameEvent = { type: 'OfferAnswered', offer: id, channel, seat, answer };
    if (answer === 'decline') return ok([answered]);
    return ok(
      sequence(table, [
        () => [answered],
        (now) => pledgesOf(now, offer, seat),
        ...(sideOf(offer.from) === sideOf(seat) ? [] : writeTerms(offer, seat)),
      ]),
    );
  },
};

function isForAnswer(offer: Offer, seat: SeatId, round: number): boolean {
  return (
    offer.round === round &&
    offer.status === 'open' &&
    offer.from !== seat &&
    hears(offer.channel, seat) &&
    offer.answers[seat] === undefined
  );
}

/** Both owe a yes on these terms; whoever offered owes the sweetener too. */
function pledgesOf({ state }: Table, offer: Offer, accepter: SeatId): readonly GameEvent[] {
  const vote: Undertaking = { kind: 'vote', terms: offer.terms };
  const first = Object.values(offer.answers).every((answer) => answer !== 'accept');
  const owed: readonly (readonly [SeatId, Undertaking])[] = [
    [accepter, vote],
    // what the offerer owes, it owes once, however many take the offer
    ...(first ? [[offer.from, vote] as const] : []),
    ...(first && offer.sweetener !== null ? [[offer.from, offer.sweetener] as const] : []),
  ];
  return owed.map(([from, undertaking], index) => {
    const pledge: Pledge = {
      id: `pledge:${offer.id.slice('offer:'.length)}.${accepter}.${index + 1}`,
      round: state.round,
      from,
      channel: offer.channel,
      undertaking,
      offer: offer.id,
      status: 'open',
    };
    return { type: 'PledgeMade', pledge };
  });
}

function writeTerms(offer: Offer, accepter: SeatId): readonly Consequence[] {
  return offer.terms.map(
    (term): Consequence =>
      ({ state }) => {
        const change = { kind: 'term', term } as const;
        if (state.draft === null || changesNothing(state.draft, change)) return [];
        return [
          {
            type: 'TextChanged',
            edit: null,
            backedBy: accepter,
            draft: changed(state.draft, change, [offer.from, accepter]),
          },
        ];
      },
  );
}
