import type { Edit, Message, Offer, Pledge } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import { ACT_OF_PHASE, type Act, actOf, PHASE_OF_STEP } from '../../game/vocabulary.ts';
import type { Mind } from './Mind.ts';

/** Offers this seat made this round, whatever became of them. */
export function ownOffers({ view, seat }: Mind): readonly Offer[] {
  return view.offers.filter((offer) => offer.from === seat && offer.round === view.round);
}

/** Changes of this seat that wait for a sponsor. */
export function ownEdits({ view, seat }: Mind): readonly Edit[] {
  return view.edits.filter((edit) => edit.by === seat);
}

/** Promises this seat made of itself this round, not by an offer. */
export function ownPledges({ view, seat }: Mind): readonly Pledge[] {
  return view.pledges.filter(
    (pledge) => pledge.from === seat && pledge.round === view.round && pledge.offer === null,
  );
}

/** Everything this seat owes this round, by offers too. */
export function owedBy({ view, seat }: Mind): readonly Pledge[] {
  return view.pledges.filter((pledge) => pledge.from === seat && pledge.round === view.round);
}

/** What was said this act, by anybody this seat hears. */
export function saidThisAct({ view }: Mind): readonly Message[] {
  const act: Act = actOf(view.step);
  return view.messages.filter(
    (message) => message.round === view.round && ACT_OF_PHASE[message.phase] === act,
  );
}

/** What this seat said in this step's phase. */
export function ownWords({ view, seat }: Mind): readonly Message[] {
  return view.messages.filter(
    (message) =>
      message.from === seat && message.round === view.round && message.phase === PHASE_OF_STEP[view.step],
  );
}

/**
 * How far this seat is in a round's Talks, 0 to 1: by what it has done, or by how many others are done already.
 *
 * @param patience Acts after which it has given all it had.
 */
export function timeOf(mind: Mind, patience: number): number {
  const { view } = mind;
  if (actOf(view.step) !== 'talks') return 1;
  // only what cannot be taken back: if waiting changes counted, taking one back would turn the clock back
  const done = ownOffers(mind).length + ownPledges(mind).length;
  const seats = Object.values(view.seats);
  const others = seats.filter((seat) => seat.ready).length / Math.max(1, seats.length);
  return Math.min(1, Math.max(done / patience, 0.8 * others));
}

/**
 * Whether nobody has rewritten a clause this round. Bots change by edits only what is untouched, and leave what two
 * delegations have signed to offers and amendments, of which there are only so many: else two could go on for ever.
 */
export function isUntouched({ view }: Mind, clause: ClauseId): boolean {
  return view.draft?.terms[clause]?.sponsors.length === 0;
}
