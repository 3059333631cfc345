import type { SeatCommand } from '../../game/Command.ts';
import type { Offer } from '../../game/GameState.ts';
import { type SeatId, sideOf } from '../../game/ids.ts';
import type { Channel, Undertaking } from '../../game/terms.ts';
import { type Bidding, bidKey, rejectedBids } from '../mind/bids.ts';
import { coinWorth } from '../mind/effectWorth.ts';
import { outlookOn } from '../mind/homeBelief.ts';
import type { Mind } from '../mind/Mind.ts';
import { owedBy, ownOffers } from '../mind/ownActs.ts';
import { draftPackage, type Package, termsApart, withTerms } from '../mind/Package.ts';
import { hopeOf, type Prospect, prospectOf } from '../mind/prospects.ts';
import { chanceOfYes, type VoterBelief } from '../mind/voterBelief.ts';

/** Points of hope that do not matter. */
const NEARLY = 0.3;

/**
 * Answers the oldest offer that waits: accepted if it is not over the seat's line, does not go against what the seat
 * has promised already, and brings what the seat asks for now or what its own next bid would.
 */
export function answerOffer(
  mind: Mind,
  voters: readonly VoterBelief[],
  bidding: Bidding,
  nextBid: () => Prospect | null,
): SeatCommand | null {
  const option = mind.sight.options.answerOffer;
  const id = option.available ? option.choices.offers[0] : undefined;
  const offer = mind.view.offers.find((candidate) => candidate.id === id);
  if (id === undefined || offer === undefined) return null;
  const answer = accepts(mind, voters, bidding, nextBid, offer) ? 'accept' : 'decline';
  return { kind: 'answerOffer', offer: id, answer };
}

function accepts(
  mind: Mind,
  voters: readonly VoterBelief[],
  bidding: Bidding,
  nextBid: () => Prospect | null,
  offer: Offer,
): boolean {
  if (breaksWord(mind, offer)) return false;
  const prospect = prospectOf(mind, voters, withTerms(mind, draftPackage(mind), offer.terms));
  if (prospect.forbidden) return false;
  const hope = prospect.hope + sweetness(mind, offer.sweetener);
  if (hope <= 0) return false;
  if (hope >= bidding.target) return true;
  const next = nextBid();
  return next !== null && hope >= next.hope - NEARLY && prospect.pass >= bidding.draft.pass - 0.1;
}

/** Whether this seat has promised a vote for another level of the same clause this round. */
function breaksWord(mind: Mind, offer: Offer): boolean {
  return owedBy(mind).some(
    ({ undertaking }) =>
      undertaking.kind === 'vote' &&
      undertaking.terms.some((term) =>
        offer.terms.some((other) => other.clause === term.clause && other.level !== term.level),
      ),
  );
}

/** What a promise on top is worth to the seat it is made to, in points. */
function sweetness(mind: Mind, sweetener: Undertaking | null): number {
  if (sweetener === null) return 0;
  if (sweetener.kind === 'capital') return 0.4 * sweetener.amount;
  const { gain } = hopeOf(mind, withTerms(mind, draftPackage(mind), sweetener.terms));
  return Math.max(0, Math.min(1, 0.1 * gain));
}

/**
 * Puts the bid before the seat of the other delegation whose vote is most in doubt, with capital on top where the own
 * home is split and the purse allows. Never the same bid again once it was declined.
 */
export function makeOffer(
  mind: Mind,
  voters: readonly VoterBelief[],
  bid: Prospect,
  bidding: Bidding,
): SeatCommand | null {
  const option = mind.sight.options.makeOffer;
  if (!option.available) return null;
  const mine = ownOffers(mind);
  if (mine.length >= mind.lens.offers) return null;
  const terms = termsApart(mind, bid.accord, bidding.draft.accord).slice(0, 3);
  if (terms.length === 0) return null;
  const key = bidKey(terms);
  if (rejectedBids(mind).has(key) || mine.some((offer) => bidKey(offer.terms) === key)) return null;
  const asked = new Set(mine.flatMap(({ channel }) => (channel.kind === 'private' ? channel.seats : [])));
  const partner = doubtful(mind, voters, bid.accord, asked);
  if (partner === null) return null;
  const channel = option.choices.channels.find(
    (choice) => choice.kind === 'private' && choice.seats.includes(partner),
  );
  if (channel === undefined) return null;
  return { kind: 'makeOffer', channel, terms, sweetener: sweetenerFor(mind, bid.accord) };
}

/** The seat across the table whose vote for an accord is most in doubt. */
function doubtful(
  mind: Mind,
  voters: readonly VoterBelief[],
  accord: Package,
  asked: ReadonlySet<SeatId>,
): SeatId | null {
  let best: SeatId | null = null;
  let most = 0;
  for (const voter of voters) {
    if (sideOf(voter.seat) === mind.side || asked.has(voter.seat)) continue;
    const chance = chanceOfYes(mind, voter, accord);
    const doubt = chance * (1 - chance) + (mind.pack.seat(voter.seat).head ? 0.05 : 0);
    if (doubt > most) {
      best = voter.seat;
      most = doubt;
    }
  }
  return best;
}

function sweetenerFor(mind: Mind, accord: Package): Undertaking | null {
  const split = accord.changed.some(
    (clause) => outlookOn(mind, clause, accord.levels[clause] ?? 0)?.band === 'open',
  );
  return split && coinWorth(mind) < 0.45 ? { kind: 'capital', amount: 1 } : null;
}

/**
 * Takes back an offer that waits for an answer and has lost its sense: the text already says it, it now brings less
 * than nothing, or somebody took it and nobody else is needed.
 */
export function withdrawOffer(mind: Mind, voters: readonly VoterBelief[]): SeatCommand | null {
  const option = mind.sight.options.withdrawOffer;
  if (!option.available) return null;
  const draft = draftPackage(mind);
  const hearersOf = (channel: Channel): number => {
    if (channel.kind === 'private') return 1;
    const others = mind.view.settings.seats.filter((seat) => seat !== mind.seat);
    return channel.kind === 'table'
      ? others.length
      : others.filter((seat) => sideOf(seat) === mind.side).length;
  };
  const spent = mind.view.offers.find((offer) => {
    if (!option.choices.offers.includes(offer.id)) return false;
    const answers = Object.values(offer.answers);
    if (answers.length >= hearersOf(offer.channel)) return false;
    if (answers.includes('accept')) return true;
    const after = withTerms(mind, draft, offer.terms);
    if (termsApart(mind, after, draft).length === 0) return true;
    const prospect = prospectOf(mind, voters, after);
    return prospect.forbidden || prospect.hope < 0;
  });
  return spent === undefined ? null : { kind: 'withdrawOffer', offer: spent.id };
}
