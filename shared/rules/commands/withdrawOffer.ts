import { ok } from '../../game/result.ts';
import { refuse } from '../refuse.ts';
import type { CommandRule } from './CommandRule.ts';
import { TALKS } from './shared.ts';

/** Takes back an own offer nobody may answer any more; what was agreed under it stays agreed. */
export const withdrawOffer: CommandRule<'withdrawOffer'> = {
  steps: TALKS,
  options: ({ state }, seat) => {
    const offers = state.offers
      .filter((offer) => offer.from === seat && offer.status === 'open' && offer.round === state.round)
      .map((offer) => offer.id);
    return offers.length === 0 ? refuse('withdrawOffer', 'unknownOffer') : ok({ offers });
  },
  judge: ({ state }, seat, { offer: id }, { offers }) => {
    const offer = state.offers.find((candidate) => candidate.id === id);
    if (offer === undefined) return refuse('withdrawOffer', 'unknownOffer', { offer: id });
    if (offer.from !== seat) return refuse('withdrawOffer', 'notYourOffer');
    if (!offers.includes(id)) return refuse('withdrawOffer', 'offerClosed');
    return ok([
      { type: 'OffersClosed', offers: [{ offer: id, channel: offer.channel, status: 'withdrawn' }] },
    ]);
  },
};
