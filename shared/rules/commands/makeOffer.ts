import { ok } from '../../game/result.ts';
import { refuse } from '../refuse.ts';
import { seatState } from '../seats.ts';
import type { CommandRule } from './CommandRule.ts';
import {
  channelsOf,
  clausesOfUndertaking,
  countIn,
  duplicateOf,
  idIn,
  mayUse,
  offDocket,
  TALKS,
} from './shared.ts';

/** Offers a seat may have open at once. */
const MAX_OPEN = 3;

/** "If the text says this, I vote yes", to one seat, the delegation or the table, with something on top if wished. */
export const makeOffer: CommandRule<'makeOffer'> = {
  steps: TALKS,
  options: ({ state }, seat) => {
    const open = state.offers.filter(
      (offer) => offer.from === seat && offer.round === state.round && offer.status === 'open',
    ).length;
    if (open >= MAX_OPEN) return refuse('makeOffer', 'tooManyOffers', { max: MAX_OPEN });
    return ok({ channels: channelsOf(state, seat), clauses: state.docket });
  },
  judge: ({ state }, seat, { channel, terms, sweetener }) => {
    if (!mayUse(state, seat, channel)) return refuse('makeOffer', 'notInChannel');
    const clauses = terms.map((term) => term.clause);
    const stray = offDocket(state, [
      ...clauses,
      ...(sweetener === null ? [] : clausesOfUndertaking(sweetener)),
    ]);
    if (stray !== null) return refuse('makeOffer', 'clauseNotOnDocket', { clause: stray });
    const twice = duplicateOf(clauses);
    if (twice !== null) return refuse('makeOffer', 'duplicateClause', { clause: twice });
    const { capital } = seatState(state, seat);
    if (sweetener?.kind === 'capital' && sweetener.amount > capital)
      return refuse('makeOffer', 'notEnoughCapital', { price: sweetener.amount, capital });
    return ok([
      {
        type: 'OfferMade',
        offer: {
          id: `offer:${idIn(seat, channel, countIn(state.offers, seat, channel))}`,
          round: state.round,
          from: seat,
          channel,
          terms,
          sweetener,
          answers: {},
          status: 'open',
        },
      },
    ]);
  },
};
