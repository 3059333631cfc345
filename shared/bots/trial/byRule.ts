import type { SeatCommand } from '../../game/Command.ts';
import type { ClauseId } from '../../game/ids.ts';
import type { Term } from '../../game/terms.ts';
import type { Level } from '../../game/vocabulary.ts';
import { effectsOfUse } from '../../scenario/Power.ts';
import type { Bot, BotSight } from '../Bot.ts';
import { beReady } from '../deeds/ready.ts';
import { type Mind, mindOf } from '../mind/Mind.ts';
import { isUntouched, owedBy, ownEdits } from '../mind/ownActs.ts';
import { changedPackage, draftPackage, withTerms } from '../mind/Package.ts';
import type { Rule } from './Rule.ts';

/**
 * A bot that goes by one rule in everything it asks, answers and votes. It reckons nothing, commits no capital beyond
 * its word, claims nothing, and uses no power but to deliver. For tests: a game in which such a bot does as well as one
 * that thinks would teach that thinking is idle.
 */
export function byRule(rule: Rule): Bot {
  return {
    id: rule.id,
    next: (sight) => {
      if (isDone(sight)) return null;
      switch (sight.view.step) {
        case 'docket': {
          const mind = mindOf(sight);
          return firstChoice(mind) ?? (mind.ready ? null : (file(mind, rule) ?? beReady(sight)));
        }
        case 'debate':
        case 'caucus':
        case 'drafting':
          return talk(mindOf(sight), rule);
        case 'amendmentBallot':
        case 'accordBallot':
          return vote(mindOf(sight), rule);
        case 'commitment':
          return commit(mindOf(sight));
        case 'amendments':
        case 'statements':
        case 'outcome':
          return beReady(sight);
        case 'over':
          return null;
      }
    },
  };
}

/** Done with the step, and nobody asks anything. */
function isDone({ view, seat, options }: BotSight): boolean {
  if (view.seats[seat]?.ready !== true) return false;
  return !(options.answerDilemma.available || options.answerOffer.available || options.backEdit.available);
}

function firstChoice({ sight }: Mind): SeatCommand | null {
  const option = sight.options.answerDilemma;
  const choice = option.available ? option.choices.choices[0] : undefined;
  return option.available && choice !== undefined
    ? { kind: 'answerDilemma', card: option.choices.card, choice }
    : null;
}

/** Tokens on clauses that it wants elsewhere than they stand: fresh ones first, by lot. */
function file(mind: Mind, rule: Rule): SeatCommand | null {
  const option = mind.sight.options.fileDocket;
  if (!option.available) return null;
  const { tokens, clauses } = option.choices;
  const wanted = clauses.filter(({ clause }) => rule.wants(mind, clause) !== mind.standing[clause]);
  const fresh = byLot(
    mind,
    wanted.filter(({ reopens }) => !reopens),
  );
  const entries = fresh.slice(0, tokens).map(({ clause }) => entryFor(clause));
  const [settled] = byLot(
    mind,
    wanted.filter(({ reopens }) => reopens),
  );
  const [only] = entries;
  if (only === undefined && settled !== undefined && mind.capital > 1)
    return { kind: 'fileDocket', entries: repeated(entryFor(settled.clause), tokens) };
  if (only === undefined) return null;
  return { kind: 'fileDocket', entries: entries.length < tokens ? repeated(only, tokens) : entries };

  function entryFor(clause: ClauseId): { readonly clause: ClauseId; readonly stance: Level } {
    return { clause, stance: rule.wants(mind, clause) };
  }
}

function repeated<Item>(item: Item, times: number): readonly Item[] {
  return new Array<Item>(times).fill(item);
}

function byLot<Item>({ sight }: Mind, items: readonly Item[]): readonly Item[] {
  const rest = [...items];
  const drawn: Item[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(sight.random.integer(0, rest.length - 1), 1));
  return drawn;
}

function talk(mind: Mind, rule: Rule): SeatCommand | null {
  const reaction = answer(mind, rule) ?? back(mind, rule);
  if (reaction !== null || mind.ready) return reaction;
  return edit(mind, rule) ?? (rule.delivers ? deliver(mind) : null) ?? beReady(mind.sight);
}

function answer(mind: Mind, rule: Rule): SeatCommand | null {
  const option = mind.sight.options.answerOffer;
  const id = option.available ? option.choices.offers[0] : undefined;
  const offer = mind.view.offers.find((candidate) => candidate.id === id);
  if (id === undefined || offer === undefined) return null;
  const draft = draftPackage(mind);
  const good = rule.agrees(mind, withTerms(mind, draft, offer.terms), draft);
  return { kind: 'answerOffer', offer: id, answer: good ? 'accept' : 'decline' };
}

function back(mind: Mind, rule: Rule): SeatCommand | null {
  const option = mind.sight.options.backEdit;
  if (!option.available) return null;
  const draft = draftPackage(mind);
  const good = mind.view.edits.find(
    ({ id, change }) =>
      option.choices.edits.includes(id) &&
      change.kind === 'term' &&
      isUntouched(mind, change.term.clause) &&
      rule.agrees(mind, changedPackage(mind, draft, change), draft),
  );
  return good === undefined ? null : { kind: 'backEdit', edit: good.id };
}

/** One change at a time that leads to what it wants. */
function edit(mind: Mind, rule: Rule): SeatCommand | null {
  if (!mind.sight.options.proposeEdit.available || ownEdits(mind).length > 0) return null;
  const draft = draftPackage(mind);
  const term = mind.view.docket
    .map((clause): Term => ({ clause, level: rule.wants(mind, clause), visibility: 'announced' }))
    .find(
      ({ clause, level }) =>
        level !== mind.standing[clause] && level !== draft.levels[clause] && isUntouched(mind, clause),
    );
  if (term === undefined) return null;
  const waiting = mind.view.edits.some(
    ({ change }) =>
      change.kind === 'term' && change.term.clause === term.clause && change.term.level === term.level,
  );
  return waiting ? null : { kind: 'proposeEdit', change: { kind: 'term', term } };
}

/** Keeps the promise of a standing clause that waits for a power of this seat. */
function deliver(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.usePower;
  if (!option.available) return null;
  for (const { power, targets } of option.choices.powers) {
    const owed = mind.pack.raw.clauses.some(
      ({ id, deliveredBy }) => deliveredBy === power && mind.view.standing.clauses[id]?.delivered === false,
    );
    if (!owed) continue;
    for (const target of targets ?? [null]) {
      const option = target?.kind === 'option' ? target.option : null;
      const delivers = effectsOfUse(mind.pack.power(power), option).some(({ kind }) => kind === 'deliver');
      if (delivers) return { kind: 'usePower', power, target };
    }
  }
  return null;
}

function vote(mind: Mind, rule: Rule): SeatCommand | null {
  if (!mind.sight.options.castBallot.available) return null;
  const draft = draftPackage(mind);
  const motion = mind.view.vote?.motion;
  const amendment =
    motion?.kind === 'amendment' ? mind.view.amendments.find(({ id }) => id === motion.amendment) : undefined;
  const yes =
    amendment === undefined
      ? rule.agrees(mind, draft, null)
      : rule.agrees(mind, changedPackage(mind, draft, amendment.change), draft);
  return { kind: 'castBallot', ballot: yes ? 'yes' : 'no' };
}

/** No more than it promised. */
function commit(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.commitCapital;
  if (!option.available) return null;
  const promised = owedBy(mind).reduce(
    (most, { undertaking }) => (undertaking.kind === 'capital' ? Math.max(most, undertaking.amount) : most),
    0,
  );
  return { kind: 'commitCapital', amount: Math.min(option.choices.max, promised) };
}
