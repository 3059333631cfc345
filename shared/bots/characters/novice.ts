import type { SeatCommand } from '../../game/Command.ts';
import { type ClauseId, sideOf } from '../../game/ids.ts';
import type { Channel, Term, TextChange } from '../../game/terms.ts';
import { FRAMES, LEVELS, type Level } from '../../game/vocabulary.ts';
import { crossesRedLine } from '../../rules/value/accordValue.ts';
import type { Bot } from '../Bot.ts';
import { mayAmendText } from '../deeds/amendments.ts';
import { owesYes } from '../deeds/ballots.ts';
import { talkLine } from '../deeds/noviceLines.ts';
import { beReady } from '../deeds/ready.ts';
import { type Mind, mindOf } from '../mind/Mind.ts';
import { owedBy, ownEdits, ownOffers, ownPledges } from '../mind/ownActs.ts';
import { changedPackage, draftPackage, type Package, withTerms } from '../mind/Package.ts';
import { gainOf, isForbidden } from '../mind/prospects.ts';

/**
 * Somebody new at the table: knows what is good for its seat, and tries things out. Never over its line, but it
 * forgets, hesitates, changes its mind and uses its powers on a whim.
 */
export const novice: Bot = {
  id: 'novice',
  next: (sight) => {
    const mind = mindOf(sight);
    switch (sight.view.step) {
      case 'docket':
        return dilemma(mind) ?? (mind.ready ? null : (docket(mind) ?? beReady(sight)));
      case 'debate':
      case 'caucus':
      case 'drafting':
        return talk(mind);
      case 'amendments':
        return mind.ready ? null : (amend(mind) ?? beReady(sight));
      case 'amendmentBallot':
      case 'accordBallot':
        return vote(mind);
      case 'commitment':
        return commit(mind);
      case 'statements':
        return mind.ready ? null : (claim(mind) ?? power(mind, 10) ?? beReady(sight));
      case 'outcome':
        return beReady(sight);
      case 'over':
        return null;
    }
  },
};

/** True so many times in a hundred. */
function chance({ sight }: Mind, percent: number): boolean {
  return sight.random.integer(1, 100) <= percent;
}

function any<Item>({ sight }: Mind, items: readonly Item[]): Item | null {
  return items.length === 0 ? null : (items[sight.random.integer(0, items.length - 1)] ?? null);
}

function dilemma(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.answerDilemma;
  const choice = option.available ? any(mind, option.choices.choices) : null;
  return option.available && choice !== null
    ? { kind: 'answerDilemma', card: option.choices.card, choice }
    : null;
}

/** Clauses at random, each with a level that is good for it. */
function docket(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.fileDocket;
  if (!option.available) return null;
  const first = any(mind, option.choices.clauses);
  if (first === null) return null;
  const entry = { clause: first.clause, stance: goodLevel(mind, first.clause) };
  if (first.reopens)
    return mind.capital > 1
      ? { kind: 'fileDocket', entries: new Array<typeof entry>(option.choices.tokens).fill(entry) }
      : null;
  const other = any(
    mind,
    option.choices.clauses.filter(({ clause, reopens }) => !reopens && clause !== first.clause),
  );
  if (other === null || option.choices.tokens < 2) return { kind: 'fileDocket', entries: [entry] };
  return {
    kind: 'fileDocket',
    entries: [entry, { clause: other.clause, stance: goodLevel(mind, other.clause) }],
  };
}

/** One of the levels that are better for the seat than what stands; what stands if none is. */
function goodLevel(mind: Mind, clause: ClauseId): Level {
  const now = mind.standing[clause] ?? 0;
  const worths = mind.values.clauses[clause] ?? [];
  const better = LEVELS.filter((level) => (worths[level] ?? 0) > (worths[now] ?? 0));
  return any(mind, better) ?? now;
}

function talk(mind: Mind): SeatCommand | null {
  const reaction = answer(mind);
  if (reaction !== null || mind.ready) return reaction;
  const acts: readonly (readonly [number, () => SeatCommand | null])[] = [
    [12, () => withdrawOffer(mind)],
    [12, () => withdrawEdit(mind)],
    [8, () => (mind.sight.options.cancelPower.available ? { kind: 'cancelPower' } : null)],
    [40, () => back(mind)],
    [35, () => edit(mind)],
    [25, () => offer(mind)],
    [20, () => power(mind, 100)],
    [12, () => pledge(mind)],
    [15, () => talkLine(mind)],
    [35, () => beReady(mind.sight)],
  ];
  for (const [percent, act] of acts) {
    if (!chance(mind, percent)) continue;
    const command = act();
    if (command !== null) return command;
  }
  return beReady(mind.sight);
}

function likes(mind: Mind, accord: Package): boolean {
  return gainOf(mind, accord) > 0 && !crossesRedLine(mind.table, mind.seat, mind.standing, accord.levels);
}

/** Answers what it is asked; it takes its time, unless it is done. */
function answer(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.answerOffer;
  const id = option.available ? any(mind, option.choices.offers) : null;
  const asked = mind.view.offers.find((candidate) => candidate.id === id);
  if (id === null || asked === undefined || (!mind.ready && chance(mind, 40))) return null;
  const good = likes(mind, withTerms(mind, draftPackage(mind), asked.terms)) && chance(mind, 85);
  return { kind: 'answerOffer', offer: id, answer: good ? 'accept' : 'decline' };
}

function back(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.backEdit;
  if (!option.available) return null;
  const draft = draftPackage(mind);
  const now = gainOf(mind, draft);
  const good = mind.view.edits.filter(({ id, change }) => {
    if (!option.choices.edits.includes(id)) return false;
    const after = changedPackage(mind, draft, change);
    return change.kind === 'term' ? likes(mind, after) && gainOf(mind, after) > now : chance(mind, 40);
  });
  const edit = any(mind, good);
  return edit === null ? null : { kind: 'backEdit', edit: edit.id };
}

function edit(mind: Mind): SeatCommand | null {
  if (!mind.sight.options.proposeEdit.available || ownEdits(mind).length > 1) return null;
  const change = someChange(mind);
  return change === null ? null : { kind: 'proposeEdit', change };
}

/** A change it would like; now and then another frame, or two clauses tied together. */
function someChange(mind: Mind): TextChange | null {
  const draft = draftPackage(mind);
  if (chance(mind, 8)) {
    const frame = FRAMES.find((other) => other !== draft.frame);
    if (frame !== undefined && !isWaiting(mind, 'frame')) return { kind: 'frame', frame };
  }
  if (draft.changed.length > 1 && draft.linked.length === 0 && chance(mind, 15) && !isWaiting(mind, 'link'))
    return { kind: 'link', clauses: draft.changed.slice(0, 2) };
  const term = goodTerm(mind, draft);
  if (term === null) return null;
  const mine = ownEdits(mind).some(
    ({ change }) => change.kind === 'term' && change.term.clause === term.clause,
  );
  return mine ? null : { kind: 'term', term };
}

function isWaiting({ view }: Mind, kind: TextChange['kind']): boolean {
  return view.edits.some(({ change }) => change.kind === kind);
}

/** A term that the text does not hold yet and that is good for the seat. */
function goodTerm(mind: Mind, draft: Package): Term | null {
  const terms = mind.view.docket
    .map((clause): Term => {
      const visibility = chance(mind, 45) ? 'quiet' : 'announced';
      return { clause, level: goodLevel(mind, clause), visibility };
    })
    .filter((term) => term.level !== draft.levels[term.clause])
    .filter((term) => likes(mind, withTerms(mind, draft, [term])));
  return any(mind, terms);
}

function offer(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.makeOffer;
  if (!option.available || ownOffers(mind).length > 1) return null;
  const channel = any(
    mind,
    option.choices.channels.filter((choice) => reachesOthers(mind, choice)),
  );
  const term = goodTerm(mind, draftPackage(mind));
  if (channel === null || term === null) return null;
  const generous = chance(mind, 25) && mind.capital > 2;
  const sweetener = generous ? ({ kind: 'capital', amount: 1 } as const) : null;
  return { kind: 'makeOffer', channel, terms: [term], sweetener };
}

function reachesOthers({ seat, side }: Mind, channel: Channel): boolean {
  if (channel.kind !== 'private') return true;
  return channel.seats.some((other) => other !== seat && sideOf(other) !== side);
}

function withdrawOffer(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.withdrawOffer;
  if (!option.available) return null;
  const open = ownOffers(mind).find(
    ({ id, answers }) => option.choices.offers.includes(id) && !Object.values(answers).includes('decline'),
  );
  return open === undefined ? null : { kind: 'withdrawOffer', offer: open.id };
}

function withdrawEdit(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.withdrawEdit;
  const edit = option.available ? any(mind, option.choices.edits) : null;
  return edit === null ? null : { kind: 'withdrawEdit', edit };
}

/** Some power of its office, rarely one that stops something it wants. */
function power(mind: Mind, percent: number): SeatCommand | null {
  const option = mind.sight.options.usePower;
  if (!option.available || !chance(mind, percent)) return null;
  const open = option.choices.powers.filter(
    (choice) => mind.pack.power(choice.power).kind !== 'blocking' || chance(mind, 15),
  );
  const choice = any(mind, open);
  if (choice === null || choice.price > mind.capital - 1) return null;
  const target = choice.targets === null ? null : any(mind, choice.targets);
  return { kind: 'usePower', power: choice.power, target };
}

function pledge(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.makePledge;
  if (!option.available || ownPledges(mind).length > 0) return null;
  const channel = { kind: 'table' } as const;
  const draft = draftPackage(mind);
  const terms = draft.changed.map((clause) => ({
    clause,
    level: draft.levels[clause] ?? 0,
    visibility: draft.visibility[clause] ?? ('announced' as const),
  }));
  if (terms.length > 0 && likes(mind, draft))
    return { kind: 'makePledge', channel, undertaking: { kind: 'vote', terms: terms.slice(0, 3) } };
  return null;
}

function amend(mind: Mind): SeatCommand | null {
  if (!mayAmendText(mind) || !chance(mind, 12)) return null;
  const term = goodTerm(mind, draftPackage(mind));
  if (term === null) return null;
  const taken = mind.view.amendments.some(
    ({ change }) => change.kind === 'term' && change.term.clause === term.clause,
  );
  return taken ? null : { kind: 'proposeAmendment', change: { kind: 'term', term } };
}

/** As it promised; else mostly for what is good for it, and sometimes it cannot make up its mind. */
function vote(mind: Mind): SeatCommand | null {
  if (!mind.sight.options.castBallot.available) return null;
  const draft = draftPackage(mind);
  const motion = mind.view.vote?.motion;
  const amendment =
    motion?.kind === 'amendment' ? mind.view.amendments.find(({ id }) => id === motion.amendment) : undefined;
  const after = amendment === undefined ? draft : changedPackage(mind, draft, amendment.change);
  const owes = owedBy(mind).length > 0;
  const promised = amendment === undefined && owesYes(mind, after) && !isForbidden(mind, after);
  if (promised) return { kind: 'castBallot', ballot: 'yes' };
  if (!owes && chance(mind, 6)) return { kind: 'castBallot', ballot: 'abstain' };
  return { kind: 'castBallot', ballot: likes(mind, after) ? 'yes' : 'no' };
}

function commit(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.commitCapital;
  if (!option.available) return null;
  const promised = owedBy(mind).reduce(
    (most, { undertaking }) => (undertaking.kind === 'capital' ? Math.max(most, undertaking.amount) : most),
    0,
  );
  const whim = likes(mind, draftPackage(mind)) ? mind.sight.random.integer(0, 2) : 0;
  return { kind: 'commitCapital', amount: Math.min(option.choices.max, Math.max(whim, promised)) };
}

function claim(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.claimCredit;
  const clause = option.available && chance(mind, 50) ? any(mind, option.choices.clauses) : null;
  return clause === null ? null : { kind: 'claimCredit', clause };
}
