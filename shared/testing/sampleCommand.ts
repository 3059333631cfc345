import { SEAT_COMMAND_KINDS, type SeatCommand } from '../game/Command.ts';
import type { MotionTerms } from '../game/floor/Floor.ts';
import type { ClauseId, SeatId } from '../game/ids.ts';
import type { RandomStream } from '../game/random.ts';
import type { Channel, Term, TextChange, Undertaking } from '../game/terms.ts';
import { FRAMES, LEVELS, type MotionKind, VISIBILITIES } from '../game/vocabulary.ts';
import type { MotionTargets, Options } from '../rules/Options.ts';

/** Any one of a list; the list is not empty. */
export function oneOf<Item>(random: RandomStream, items: readonly Item[]): Item {
  return items[random.integer(0, items.length - 1)] as Item;
}

/** A command that the options allow, every kind and every filling equally welcome; `null` when nothing is allowed. */
export function sampleCommand(options: Options, random: RandomStream): SeatCommand | null {
  const kinds = SEAT_COMMAND_KINDS.filter((kind) => options[kind].available);
  return kinds.length === 0 ? null : fill(options, oneOf(random, kinds), random);
}

/** Fills in one kind of command from what its options allow. */
export function fill(options: Options, kind: SeatCommand['kind'], random: RandomStream): SeatCommand | null {
  const pick = <Item>(items: readonly Item[]): Item => oneOf(random, items);
  switch (kind) {
    case 'fileDocket': {
      const option = options.fileDocket;
      if (!option.available) return null;
      const chosen = pick(option.choices.clauses);
      const entry = { clause: chosen.clause, stance: pick(LEVELS) };
      if (chosen.reopens) return { kind, entries: [entry, entry] };
      const other = pick(option.choices.clauses);
      if (other.reopens || other.clause === chosen.clause) return { kind, entries: [entry] };
      return { kind, entries: [entry, { clause: other.clause, stance: pick(LEVELS) }] };
    }
    case 'answerDilemma': {
      const option = options.answerDilemma;
      return option.available
        ? { kind, card: option.choices.card, choice: pick(option.choices.choices) }
        : null;
    }
    case 'speak': {
      const option = options.speak;
      return option.available
        ? { kind, channel: pick(option.choices.channels), speech: { kind: 'line', line: 'line:waiting' } }
        : null;
    }
    case 'makeOffer': {
      const option = options.makeOffer;
      if (!option.available) return null;
      return {
        kind,
        channel: pick(option.choices.channels),
        terms: [term(option.choices.clauses, random)],
        sweetener: null,
      };
    }
    case 'answerOffer': {
      const option = options.answerOffer;
      return option.available
        ? { kind, offer: pick(option.choices.offers), answer: pick(['accept', 'decline'] as const) }
        : null;
    }
    case 'withdrawOffer': {
      const option = options.withdrawOffer;
      return option.available ? { kind, offer: pick(option.choices.offers) } : null;
    }
    case 'makePledge': {
      const option = options.makePledge;
      if (!option.available) return null;
      return {
        kind,
        channel: pick(option.choices.channels),
        undertaking: undertaking(option.choices, random),
      };
    }
    case 'proposeEdit': {
      const option = options.proposeEdit;
      return option.available ? { kind, change: change(option.choices.clauses, random) } : null;
    }
    case 'proposeAmendment': {
      const option = options.proposeAmendment;
      if (!option.available) return null;
      const { clauses, papers } = option.choices;
      const to = papers.length === 0 ? {} : { to: pick(papers) };
      return { kind, change: change(clauses, random), ...to };
    }
    case 'startPaper': {
      const option = options.startPaper;
      if (!option.available) return null;
      const { clauses } = option.choices;
      return { kind, terms: [term(clauses, random)], frame: pick([null, ...FRAMES]), linked: [] };
    }
    case 'sponsorPaper':
    case 'signPaper':
    case 'leavePaper': {
      const option = options[kind];
      return option.available ? { kind, paper: pick(option.choices.papers) } : null;
    }
    case 'detailClause': {
      const option = options.detailClause;
      if (!option.available) return null;
      const { paper, clauses } = pick(option.choices.papers);
      const details = { actor: null, amount: random.integer(1, 9999), deadline: random.integer(0, 13) };
      return { kind, paper, clause: pick(clauses), details };
    }
    case 'signAmendment':
    case 'agreeAmendment':
    case 'withdrawAmendment': {
      const option = options[kind];
      return option.available ? { kind, amendment: pick(option.choices.amendments) } : null;
    }
    case 'proposeMerge': {
      const option = options.proposeMerge;
      return option.available ? { kind, ...pick(option.choices.pairs) } : null;
    }
    case 'answerMerge': {
      const option = options.answerMerge;
      return option.available
        ? { kind, merge: pick(option.choices.merges), answer: pick(['agree', 'refuse'] as const) }
        : null;
    }
    case 'answerOpening': {
      const option = options.answerOpening;
      return option.available ? { kind, as: pick(option.choices.answers) } : null;
    }
    case 'backEdit':
    case 'withdrawEdit': {
      const option = options[kind];
      return option.available ? { kind, edit: pick(option.choices.edits) } : null;
    }
    case 'usePower': {
      const option = options.usePower;
      if (!option.available) return null;
      const power = pick(option.choices.powers);
      return { kind, power: power.power, target: power.targets === null ? null : pick(power.targets) };
    }
    case 'cancelPower':
      return options.cancelPower.available ? { kind } : null;
    case 'answerPower': {
      const option = options.answerPower;
      return option.available ? { kind, power: pick(option.choices.uses).power } : null;
    }
    case 'joinList': {
      const option = options.joinList;
      return option.available ? { kind, stance: pick(option.choices.stances) } : null;
    }
    case 'leaveList':
    case 'raisePlacard':
    case 'lowerPlacard':
    case 'passFloor':
    case 'passBallot':
    case 'askReply':
      return options[kind].available ? { kind } : null;
    case 'yieldFloor': {
      const option = options.yieldFloor;
      if (!option.available) return null;
      const { mayYield, seats } = option.choices;
      if (!mayYield) return { kind, rest: { to: 'chair' } };
      const to = pick(['chair', 'questions', 'comments', 'seat'] as const);
      return { kind, rest: to === 'seat' ? { to, seat: pick(seats) } : { to } };
    }
    case 'makeMotion': {
      const option = options.makeMotion;
      if (!option.available) return null;
      const { motions, targets } = option.choices;
      return { kind, terms: { ...motionTerms(pick(motions), targets, random) } };
    }
    case 'withdrawMotion':
    case 'secondMotion':
    case 'objectMotion': {
      const option = options[kind];
      return option.available ? { kind, motion: pick(option.choices.motions) } : null;
    }
    case 'speakToMotion': {
      const option = options.speakToMotion;
      return option.available
        ? { kind, motion: pick(option.choices.motions), side: pick(['for', 'against'] as const) }
        : null;
    }
    case 'voteMotion': {
      const option = options.voteMotion;
      return option.available
        ? { kind, motion: pick(option.choices.motions), vote: pick(['yes', 'no'] as const) }
        : null;
    }
    case 'raisePoint': {
      const option = options.raisePoint;
      return option.available ? { kind, point: pick(option.choices.points) } : null;
    }
    case 'castBallot': {
      const option = options.castBallot;
      return option.available ? { kind, ballot: pick(option.choices.ballots) } : null;
    }
    case 'commitCapital': {
      const option = options.commitCapital;
      return option.available ? { kind, amount: random.integer(0, option.choices.max) } : null;
    }
    case 'claimCredit': {
      const option = options.claimCredit;
      return option.available ? { kind, clause: pick(option.choices.clauses) } : null;
    }
    case 'setReady': {
      const option = options.setReady;
      return option.available ? { kind, ready: option.choices.ready } : null;
    }
  }
}

/** What a motion of a kind asks for, as far as there is anything to ask for. */
function motionTerms(kind: MotionKind, targets: MotionTargets, random: RandomStream): MotionTerms {
  const pick = <Item>(items: readonly Item[]): Item => oneOf(random, items);
  const { papers, amendments, drafts, divisible, decisions } = targets;
  switch (kind) {
    case 'introduceDraft':
      return papers.length > 0 ? { kind, paper: pick(papers) } : { kind, amendment: pick(amendments) };
    case 'reconsider':
      return { kind, motion: pick(decisions) };
    case 'reorderDrafts':
      return { kind, papers: [...drafts].reverse() };
    case 'divideQuestion':
      return { kind, ...pick(divisible) };
    case 'appeal':
    case 'rollCall':
    case 'importantQuestion':
      return { kind };
    default:
      return { kind, seconds: pick([60, 120, 300]), speakerSeconds: pick([15, 30, 60]) };
  }
}

function term(clauses: readonly ClauseId[], random: RandomStream): Term {
  return {
    clause: oneOf(random, clauses),
    level: oneOf(random, LEVELS),
    visibility: oneOf(random, VISIBILITIES),
  };
}

function change(clauses: readonly ClauseId[], random: RandomStream): TextChange {
  const kind = oneOf(random, ['term', 'term', 'term', 'frame', 'link'] as const);
  switch (kind) {
    case 'term':
      return { kind, term: term(clauses, random) };
    case 'frame':
      return { kind, frame: oneOf(random, FRAMES) };
    case 'link':
      return { kind, clauses: clauses.slice(0, 2) };
  }
}

function undertaking(
  choices: { readonly clauses: readonly ClauseId[]; readonly maxCapital: number },
  random: RandomStream,
): Undertaking {
  return choices.maxCapital > 0 && random.integer(0, 1) === 1
    ? { kind: 'capital', amount: random.integer(1, choices.maxCapital) }
    : { kind: 'vote', terms: [term(choices.clauses, random)] };
}

/** A channel both seats can use alone. */
export function between(a: SeatId, b: SeatId): Channel {
  return { kind: 'private', seats: a < b ? [a, b] : [b, a] };
}
