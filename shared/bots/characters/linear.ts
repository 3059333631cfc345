import type { SeatCommand } from '../../game/Command.ts';
import { otherSide, sideOf } from '../../game/ids.ts';
import type { TextChange } from '../../game/terms.ts';
import { crossesRedLine } from '../../rules/value/accordValue.ts';
import type { Bot, BotSight } from '../Bot.ts';
import { mayAmendText } from '../deeds/amendments.ts';
import { answerDilemma } from '../deeds/answerDilemma.ts';
import { answerPower } from '../deeds/answerPower.ts';
import { fileDocket } from '../deeds/fileDocket.ts';
import { claimCredit } from '../deeds/home.ts';
import { bestPower } from '../deeds/powers.ts';
import { beReady } from '../deeds/ready.ts';
import { closestBid, type LinearBid } from '../mind/closestBid.ts';
import { outlookOn } from '../mind/homeBelief.ts';
import { type Mind, mindOf } from '../mind/Mind.ts';
import { isUntouched, owedBy, ownEdits, ownOffers, timeOf } from '../mind/ownActs.ts';
import {
  changedPackage,
  draftPackage,
  type Package,
  termOf,
  termsApart,
  withTerms,
} from '../mind/Package.ts';
import { clauseGain, gainOf } from '../mind/prospects.ts';

/** Acts of a round after which it has come down to its reservation. */
const PATIENCE = 3;

/**
 * Asks for a share of its own best that falls evenly through the round, and takes the accord nearest to the text that
 * reaches it. It does not ask what the others want, or what homes will say.
 */
export const linear: Bot = {
  id: 'linear',
  next: (sight) => {
    switch (sight.view.step) {
      case 'docket': {
        const mind = mindOf(sight);
        const answer = answerDilemma(mind);
        if (answer !== null || mind.ready) return answer;
        return fileDocket(mind, { temperature: 1, thinksOfVotes: false }) ?? beReady(sight);
      }
      case 'debate':
      case 'caucus':
      case 'drafting':
        return talk(sight);
      case 'amendments':
        return sight.view.seats[sight.seat]?.ready === true ? null : (amend(mindOf(sight)) ?? beReady(sight));
      case 'amendmentBallot':
      case 'accordBallot':
        return sight.options.castBallot.available ? vote(mindOf(sight)) : null;
      case 'commitment':
        return sight.options.commitCapital.available ? commit(mindOf(sight)) : null;
      case 'statements':
        return sight.view.seats[sight.seat]?.ready === true
          ? null
          : (claimCredit(mindOf(sight)) ?? answerPower(mindOf(sight)) ?? beReady(sight));
      case 'outcome':
        return beReady(sight);
      case 'over':
        return null;
    }
  },
};

function talk(sight: BotSight): SeatCommand | null {
  const { options, view, seat } = sight;
  const ready = view.seats[seat]?.ready === true;
  if (ready && !options.answerOffer.available && !options.backEdit.available) return null;
  const mind = mindOf(sight);
  const bid = closestBid(mind, ready ? 1 : timeOf(mind, PATIENCE));
  const reaction = answer(mind, bid) ?? back(mind, bid);
  if (reaction !== null || ready) return reaction;
  const power = bestPower(mind, bid.draft);
  return (
    withdraw(mind, bid) ??
    edit(mind, bid) ??
    offer(mind, bid) ??
    (power === null ? null : { kind: 'usePower', power: power.power, target: power.target }) ??
    beReady(sight)
  );
}

function accepts(mind: Mind, bid: LinearBid, accord: Package): boolean {
  const gain = gainOf(mind, accord);
  return gain > 0 && gain >= bid.target && !forbidden(mind, accord);
}

function forbidden(mind: Mind, accord: Package): boolean {
  return crossesRedLine(mind.table, mind.seat, mind.standing, accord.levels);
}

function answer(mind: Mind, bid: LinearBid): SeatCommand | null {
  const option = mind.sight.options.answerOffer;
  const id = option.available ? option.choices.offers[0] : undefined;
  const asked = mind.view.offers.find((candidate) => candidate.id === id);
  if (id === undefined || asked === undefined) return null;
  const good = accepts(mind, bid, withTerms(mind, bid.draft, asked.terms));
  return { kind: 'answerOffer', offer: id, answer: good ? 'accept' : 'decline' };
}

function back(mind: Mind, bid: LinearBid): SeatCommand | null {
  const option = mind.sight.options.backEdit;
  if (!option.available) return null;
  const now = gainOf(mind, bid.draft);
  const good = mind.view.edits.find(({ id, change }) => {
    if (!option.choices.edits.includes(id) || change.kind !== 'term') return false;
    const after = changedPackage(mind, bid.draft, change);
    return gainOf(mind, after) > now && accepts(mind, bid, after);
  });
  return good === undefined ? null : { kind: 'backEdit', edit: good.id };
}

function withdraw(mind: Mind, { accord }: LinearBid): SeatCommand | null {
  const option = mind.sight.options.withdrawEdit;
  if (!option.available) return null;
  const stale = ownEdits(mind).find(
    ({ change }) => change.kind === 'term' && accord.levels[change.term.clause] !== change.term.level,
  );
  return stale === undefined ? null : { kind: 'withdrawEdit', edit: stale.id };
}

function edit(mind: Mind, { accord, draft }: LinearBid): SeatCommand | null {
  if (!mind.sight.options.proposeEdit.available || ownEdits(mind).length > 0) return null;
  const term = termsApart(mind, accord, draft).find(({ clause }) => isUntouched(mind, clause));
  if (term === undefined) return null;
  const waiting = mind.view.edits.some(
    ({ change }) =>
      change.kind === 'term' && change.term.clause === term.clause && change.term.level === term.level,
  );
  return waiting ? null : { kind: 'proposeEdit', change: { kind: 'term', term } };
}

/** One offer a round, to a seat across the table that changes from round to round. */
function offer(mind: Mind, { accord, draft }: LinearBid): SeatCommand | null {
  const option = mind.sight.options.makeOffer;
  if (!option.available || ownOffers(mind).length > 0) return null;
  const terms = termsApart(mind, accord, draft).slice(0, 3);
  const others = mind.view.settings.seats.filter((id) => sideOf(id) === otherSide(mind.side));
  const partner = others[(mind.place + mind.view.round) % others.length];
  const channel = option.choices.channels.find(
    (choice) => choice.kind === 'private' && partner !== undefined && choice.seats.includes(partner),
  );
  if (terms.length === 0 || channel === undefined) return null;
  return { kind: 'makeOffer', channel, terms, sweetener: null };
}

/** Asks to take back what hurts it most, if the text as a whole would leave it worse off. */
function amend(mind: Mind): SeatCommand | null {
  if (!mayAmendText(mind)) return null;
  const draft = draftPackage(mind);
  if (gainOf(mind, draft) >= 0) return null;
  const worst = draft.changed.reduce<(typeof draft.changed)[number] | null>(
    (most, clause) =>
      most === null || clauseGain(mind, draft, clause) < clauseGain(mind, draft, most) ? clause : most,
    null,
  );
  if (worst === null) return null;
  const change: TextChange = {
    kind: 'term',
    term: { ...termOf(draft, worst), level: mind.standing[worst] ?? 0 },
  };
  const taken = mind.view.amendments.some(
    (amendment) => amendment.change.kind === 'term' && amendment.change.term.clause === worst,
  );
  return taken ? null : { kind: 'proposeAmendment', change };
}

function vote(mind: Mind): SeatCommand {
  const draft = draftPackage(mind);
  const motion = mind.view.vote?.motion;
  if (motion?.kind === 'amendment') {
    const amendment = mind.view.amendments.find(({ id }) => id === motion.amendment);
    const after = amendment === undefined ? draft : changedPackage(mind, draft, amendment.change);
    const better = gainOf(mind, after) > gainOf(mind, draft) && !forbidden(mind, after);
    return { kind: 'castBallot', ballot: better ? 'yes' : 'no' };
  }
  const owed = owedBy(mind).some(
    ({ undertaking }) =>
      undertaking.kind === 'vote' &&
      undertaking.terms.every(({ clause, level }) => draft.levels[clause] === level),
  );
  const yes = !forbidden(mind, draft) && gainOf(mind, draft) > (owed ? -3 : 0);
  return { kind: 'castBallot', ballot: yes ? 'yes' : 'no' };
}

/** A coin for an accord it wants where its home is split, or what it promised. */
function commit(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.commitCapital;
  if (!option.available) return null;
  const draft = draftPackage(mind);
  const promised = owedBy(mind).reduce(
    (most, { undertaking }) => (undertaking.kind === 'capital' ? Math.max(most, undertaking.amount) : most),
    0,
  );
  const split = draft.changed.some(
    (clause) => outlookOn(mind, clause, draft.levels[clause] ?? 0)?.band === 'open',
  );
  const own = split && gainOf(mind, draft) > 0 ? 1 : 0;
  return { kind: 'commitCapital', amount: Math.min(option.choices.max, Math.max(own, promised)) };
}
