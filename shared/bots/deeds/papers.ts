import type { SeatCommand } from '../../game/Command.ts';
import { type SeatId, sideOf } from '../../game/ids.ts';
import { namesOn, type Paper, type PaperDesk } from '../../game/papers/Paper.ts';
import { mergedText } from '../../rules/papers/consequences.ts';
import { papersNow, signaturesNeeded } from '../../rules/papers/paperRules.ts';
import { changedText, textOf } from '../../rules/papers/paperText.ts';
import type { BotSight } from '../Bot.ts';
import { type Mind, mindOf } from '../mind/Mind.ts';
import { gainOf, isForbidden } from '../mind/prospects.ts';
import { isWelcome, paperPackage, termsIn } from './paperPackages.ts';

/**
 * What a bot does with papers before anything else: takes over amendments it likes, answers mergers, puts its name
 * where it helps, brings a paper to the floor that has what it needs. `null` where there is nothing of the kind.
 */
export function onPapers(sight: BotSight): SeatCommand | null {
  const { view, options } = sight;
  const desk = view.floor?.desk;
  if (desk === undefined || desk.papers.length === 0) return null;
  const waits =
    options.agreeAmendment.available ||
    options.answerMerge.available ||
    options.signAmendment.available ||
    options.sponsorPaper.available ||
    options.signPaper.available ||
    options.makeMotion.available;
  if (!waits) return null;
  const mind = mindOf(sight);
  return (
    agree(mind, desk) ??
    answer(mind, desk) ??
    sign(mind, desk) ??
    putName(mind, desk) ??
    introduce(mind, desk)
  );
}

/** Takes over an amendment to an own paper that makes it better, or not worse for a co-sponsor's sake. */
function agree(mind: Mind, desk: PaperDesk): SeatCommand | null {
  const option = mind.sight.options.agreeAmendment;
  if (!option.available) return null;
  const amendment = option.choices.amendments.find((id) => improves(mind, desk, id, 0));
  return amendment === undefined ? null : { kind: 'agreeAmendment', amendment };
}

/** Signs an amendment that makes a draft better. */
function sign(mind: Mind, desk: PaperDesk): SeatCommand | null {
  const option = mind.sight.options.signAmendment;
  if (!option.available) return null;
  const amendment = option.choices.amendments.find((id) => improves(mind, desk, id, 0.1));
  return amendment === undefined ? null : { kind: 'signAmendment', amendment };
}

function improves(mind: Mind, desk: PaperDesk, id: string, least: number): boolean {
  const amendment = mind.view.amendments.find((other) => other.id === id);
  const paper = desk.papers.find((other) => other.id === amendment?.brought?.paper);
  if (amendment === undefined || paper === undefined) return false;
  const before = paperPackage(mind, paper.text);
  const after = paperPackage(mind, changedText(mind.view, paper.text, amendment.change));
  return !isForbidden(mind, after) && gainOf(mind, after) >= gainOf(mind, before) + least;
}

/** Agrees to a merger that leaves a paper it can stand behind. */
function answer(mind: Mind, desk: PaperDesk): SeatCommand | null {
  const option = mind.sight.options.answerMerge;
  const id = option.available ? option.choices.merges[0] : undefined;
  const merge = desk.merges.find((other) => other.id === id);
  if (merge === undefined) return null;
  const keep = desk.papers.find((paper) => paper.id === merge.keep);
  const add = desk.papers.find((paper) => paper.id === merge.add);
  if (keep === undefined || add === undefined) return null;
  const good = isWelcome(mind, paperPackage(mind, mergedText(mind.view, keep.text, add.text)));
  return { kind: 'answerMerge', merge: merge.id, answer: good ? 'agree' : 'refuse' };
}

/** Sponsors a paper it gains by, where its delegation has no sponsor yet; otherwise signs what lacks names. */
function putName(mind: Mind, desk: PaperDesk): SeatCommand | null {
  const { sponsorPaper, signPaper } = mind.sight.options;
  const rules = papersNow(mind.table)?.rules;
  if (rules === undefined) return null;
  const needed = signaturesNeeded(mind.table, rules);
  const open = desk.papers.filter(({ stage }) => stage === 'working');
  for (const paper of open) {
    const lacksSponsor = !paper.sponsors.some((seat) => sideOf(seat) === mind.side);
    const may = sponsorPaper.available && sponsorPaper.choices.papers.includes(paper.id);
    if (may && lacksSponsor && isWelcome(mind, paperPackage(mind, paper.text)))
      return { kind: 'sponsorPaper', paper: paper.id };
  }
  const unsigned = open.find(
    (paper) =>
      !lacksASide(paper) &&
      namesOn(paper).length < needed &&
      signPaper.available &&
      signPaper.choices.papers.includes(paper.id),
  );
  return unsigned === undefined ? null : { kind: 'signPaper', paper: unsigned.id };
}

function lacksASide({ sponsors }: Paper): boolean {
  return !(['us', 'mx'] as const).every((side) => sponsors.some((seat) => sideOf(seat) === side));
}

/** Brings in what has the names it needs: a paper it sponsors, an amendment of its own. */
function introduce({ sight, view, seat }: Mind, desk: PaperDesk): SeatCommand | null {
  const option = sight.options.makeMotion;
  if (!option.available || !option.choices.motions.includes('introduceDraft')) return null;
  const { papers, amendments } = option.choices.targets;
  const paper = papers.find((id) => desk.papers.some((own) => own.id === id && own.sponsors.includes(seat)));
  if (paper !== undefined) return { kind: 'makeMotion', terms: { kind: 'introduceDraft', paper } };
  const amendment = amendments.find((id) => view.amendments.some((own) => own.id === id && own.by === seat));
  return amendment === undefined
    ? null
    : { kind: 'makeMotion', terms: { kind: 'introduceDraft', amendment } };
}

/**
 * Writes down what the delegations have agreed, once there is nothing left to bargain about: a head starts a paper from
 * the working text, or brings its own paper up to it. Where the text itself can be voted nobody needs to.
 */
export function writePaper(sight: BotSight): SeatCommand | null {
  const { startPaper, proposeAmendment } = sight.options;
  const now = papersNow({ pack: sight.pack, state: sight.view });
  if (now === null || now.rules.withoutDraft === 'workingText' || !startPaper.available) return null;
  const { terms, frame, linked } = startPaper.choices.workingText;
  if (terms.length === 0) return null;
  const mind = mindOf(sight);
  const open = now.desk.papers.filter(({ stage }) => stage === 'working' || stage === 'draft');
  const own = open.find(({ sponsors }) => sponsors.includes(sight.seat));
  if (own === undefined) {
    const text = textOf(sight.view, terms, frame, linked);
    const begun = open.some((paper) =>
      termsIn(paper.text).some(({ clause }) => text.terms[clause] !== undefined),
    );
    if (begun || !isWriter(sight.view.settings.seats, sight.seat)) return null;
    return isWelcome(mind, paperPackage(mind, text)) ? { kind: 'startPaper', terms, frame, linked } : null;
  }
  if (!proposeAmendment.available || !proposeAmendment.choices.papers.includes(own.id)) return null;
  const missing = terms.find(({ clause, level, visibility }) => {
    const said = own.text.terms[clause];
    return said?.level !== level || said.visibility !== visibility;
  });
  if (missing === undefined) return null;
  const change = { kind: 'term', term: missing } as const;
  const isAsked = sight.view.amendments.some(
    ({ change: asked }) => asked.kind === 'term' && asked.term.clause === missing.clause,
  );
  const after = paperPackage(mind, changedText(sight.view, own.text, change));
  const better = isWelcome(mind, after) && gainOf(mind, after) >= gainOf(mind, paperPackage(mind, own.text));
  return better && !isAsked ? { kind: 'proposeAmendment', change, to: own.id } : null;
}

/** One seat of each delegation writes, so that not everybody starts the same paper. */
function isWriter(seats: readonly SeatId[], seat: SeatId): boolean {
  return seats.find((other) => sideOf(other) === sideOf(seat)) === seat;
}
