import { checkPackCondition } from './checkPackCondition.ts';
import { checkPackEffects } from './checkPackEffects.ts';
import { knownIds, type PackIds } from './PackIds.ts';
import type { Report } from './PackProblem.ts';
import type { ScenarioPack } from './ScenarioPack.ts';

/** Whether every id that some part of the pack uses is defined in the pack. */
export function checkPackReferences(pack: ScenarioPack, report: Report): void {
  const ids = knownIds(pack);
  const uses = usesOf(ids, report);
  for (const [index, table] of pack.tables.entries())
    for (const seat of table.seats) uses.one('seats', seat, `pack/tables/${index}/seats`);
  for (const half of pack.halfYears)
    if (half.dilemma !== null) uses.one('cards', half.dilemma, `pack/halfYears/${half.id}/dilemma`);
  for (const clause of pack.clauses) {
    const path = `pack/clauses/${clause.id}`;
    if (clause.deliveredBy !== null) uses.one('powers', clause.deliveredBy, `${path}/deliveredBy`);
    for (const [index, level] of clause.levels.entries())
      uses.keys('attributes', level.attributes, `${path}/levels/${index}/attributes`);
  }
  for (const [index, interaction] of pack.interactions.entries()) {
    uses.keys('seats', interaction.seats, `pack/interactions/${index}/seats`);
    for (const [at, when] of interaction.when.entries())
      checkPackCondition(pack, ids, when, `pack/interactions/${index}/when/${at}`, report);
  }
  checkSeats(pack, ids, uses, report);
  for (const audience of pack.audiences)
    uses.keys('attributes', audience.sensitivities, `pack/audiences/${audience.id}/sensitivities`);
  for (const power of pack.powers) {
    const path = `pack/powers/${power.id}`;
    if (power.condition !== null) checkPackCondition(pack, ids, power.condition, `${path}/condition`, report);
    if (power.answer !== null) {
      uses.one('seats', power.answer.by, `${path}/answer/by`);
      checkPackEffects(ids, power.answer.effects, { kind: 'power', power }, `${path}/answer/effects`, report);
    }
    checkPackEffects(ids, power.effects, { kind: 'power', power }, `${path}/effects`, report);
    for (const option of power.options ?? []) {
      const at = `${path}/options/${option.id}`;
      if (option.condition !== null)
        checkPackCondition(pack, ids, option.condition, `${at}/condition`, report);
      checkPackEffects(ids, option.effects, { kind: 'power', power }, `${at}/effects`, report);
    }
  }
  for (const card of pack.cards) {
    const path = `pack/cards/${card.id}`;
    checkPackCondition(pack, ids, card.when, `${path}/when`, report);
    checkPackEffects(ids, card.effects, { kind: 'card' }, `${path}/effects`, report);
    if (card.asks !== null) uses.one('seats', card.asks, `${path}/asks`);
    for (const choice of card.choices)
      checkPackEffects(
        ids,
        choice.effects,
        { kind: 'choice' },
        `${path}/choices/${choice.id}/effects`,
        report,
      );
  }
  for (const ending of pack.endings)
    checkPackCondition(pack, ids, ending.when, `pack/endings/${ending.id}/when`, report);
}

function checkSeats(pack: ScenarioPack, ids: PackIds, uses: Uses, report: Report): void {
  for (const seat of pack.seats) {
    const path = `pack/seats/${seat.id}`;
    uses.one('audiences', seat.audience, `${path}/audience`);
    for (const power of seat.powers) uses.one('powers', power, `${path}/powers`);
    if (seat.confidential === null) {
      report(`${path}/confidential`, 'weights, three goals and a red line', 'null');
      continue;
    }
    uses.keys('attributes', seat.confidential.weights, `${path}/confidential/weights`);
    for (const goal of seat.confidential.goals)
      checkPackCondition(pack, ids, goal.met, `${path}/confidential/goals/${goal.id}/met`, report);
    checkPackCondition(pack, ids, seat.confidential.redLine, `${path}/confidential/redLine`, report);
  }
}

interface Uses {
  one(kind: keyof PackIds, id: string, path: string): void;
  keys(kind: keyof PackIds, record: object, path: string): void;
}

function usesOf(ids: PackIds, report: Report): Uses {
  const one: Uses['one'] = (kind, id, path) => {
    if (!ids[kind].has(id)) report(path, `one of the ${kind} of the pack`, id);
  };
  return {
    one,
    keys: (kind, record, path) => {
      for (const id of Object.keys(record)) one(kind, id, path);
    },
  };
}
