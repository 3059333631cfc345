import { SIDES, type Side, sideOf } from '../game/ids.ts';
import type { Card } from './Card.ts';
import type { Report } from './PackProblem.ts';
import type { ScenarioPack } from './ScenarioPack.ts';
import type { Seat } from './Seat.ts';

/** Whether the pack keeps the rules of the game. */
export function checkPackRules(pack: ScenarioPack, report: Report): void {
  checkUnique(pack, report);
  checkTables(pack, report);
  checkSeats(pack, report);
  checkCalendar(pack, report);
  checkNumbers(pack, report);
  for (const card of pack.cards) checkCard(card, `pack/cards/${card.id}`, report);
  checkEndings(pack, report);
}

/** No id is defined twice. */
function checkUnique(pack: ScenarioPack, report: Report): void {
  const lists = {
    halfYears: pack.halfYears,
    attributes: pack.attributes,
    clauses: pack.clauses,
    seats: pack.seats,
    audiences: pack.audiences,
    powers: pack.powers,
    cards: pack.cards,
    stocks: pack.stocks,
    coefficients: pack.coefficients,
    endings: pack.endings,
    presets: pack.presets,
    votes: pack.halfYears.flatMap((half) => half.votes),
    history: pack.halfYears.flatMap((half) => half.history),
    goals: pack.seats.flatMap((seat) => seat.confidential?.goals ?? []),
    choices: pack.cards.flatMap((card) => card.choices.map(({ id }) => ({ id: `${card.id} ${id}` }))),
  };
  for (const [kind, items] of Object.entries(lists))
    for (const twice of repeated(items.map((item) => item.id)))
      report(`pack/${kind}`, 'every id once', twice);
}

/** Both delegations sit at every table, each with exactly one head. */
function checkTables(pack: ScenarioPack, report: Report): void {
  for (const [index, table] of pack.tables.entries()) {
    const path = `pack/tables/${index}/seats`;
    for (const twice of repeated(table.seats)) report(path, 'every seat once', twice);
    for (const side of SIDES) {
      const heads = pack.seats.filter(
        (seat) => seat.side === side && seat.head && table.seats.includes(seat.id),
      );
      if (heads.length !== 1) report(path, `one head of the delegation ${side}`, String(heads.length));
    }
  }
}

function checkSeats(pack: ScenarioPack, report: Report): void {
  for (const seat of pack.seats) {
    const path = `pack/seats/${seat.id}`;
    if (seat.side !== sideOf(seat.id)) report(`${path}/side`, sideOf(seat.id), seat.side);
    const audience = pack.audiences.find((one) => one.id === seat.audience);
    if (audience !== undefined && audience.side !== seat.side)
      report(`${path}/audience`, `an audience of ${seat.side}`, audience.id);
    if (seat.head) checkHead(pack, seat, path, report);
  }
  for (const twice of repeated(pack.seats.map((seat) => seat.audience)))
    report('pack/seats', 'one seat an audience', twice);
  for (const audience of pack.audiences)
    if (!pack.seats.some((seat) => seat.audience === audience.id))
      report(`pack/audiences/${audience.id}`, 'a seat that owns it', 'none');
  const held = pack.seats.flatMap((seat) => seat.powers);
  for (const twice of repeated(held)) report('pack/seats', 'one seat a power', twice);
  for (const power of pack.powers)
    if (!held.includes(power.id)) report(`pack/powers/${power.id}`, 'a seat that holds it', 'none');
  for (const side of SIDES) checkDelegation(pack, side, report);
}

function checkDelegation(pack: ScenarioPack, side: Side, report: Report): void {
  const heads = pack.seats.filter((seat) => seat.side === side && seat.head).length;
  if (heads !== 1) report('pack/seats', `one head of the delegation ${side}`, String(heads));
}

/** A head can refuse the accord, and sign it without its delegation's majority. */
function checkHead(pack: ScenarioPack, seat: Seat, path: string, report: Report): void {
  const effects = pack.powers
    .filter((power) => seat.powers.includes(power.id))
    .flatMap((power) => power.effects);
  for (const kind of ['refuse', 'override'] as const)
    if (!effects.some((effect) => effect.kind === kind))
      report(`${path}/powers`, `a power with the effect "${kind}"`, 'none');
}

function checkCalendar(pack: ScenarioPack, report: Report): void {
  const { halfYears, roundChoices } = pack;
  for (const [index, half] of halfYears.entries()) {
    const before = halfYears[index - 1];
    if (before !== undefined && half.id !== after(before.id))
      report(`pack/halfYears/${index}/id`, after(before.id), half.id);
    const card = pack.cards.find((one) => one.id === half.dilemma);
    if (card !== undefined && card.kind !== 'dilemma')
      report(`pack/halfYears/${half.id}/dilemma`, 'a dilemma', card.kind);
  }
  for (const [index, rounds] of roundChoices.entries()) {
    if (rounds > halfYears.length)
      report(`pack/roundChoices/${index}`, `at most ${halfYears.length} half-years`, String(rounds));
    if (index > 0 && rounds <= (roundChoices[index - 1] ?? 0))
      report(`pack/roundChoices/${index}`, 'rising numbers', String(rounds));
  }
  const asked = halfYears.map((half) => half.dilemma);
  for (const card of pack.cards)
    if (card.kind === 'dilemma' && !asked.includes(card.id))
      report(`pack/cards/${card.id}`, 'a half-year that asks it', 'none');
}

/** The half-year that follows: `2009H2` after `2009H1`. */
function after(half: string): string {
  return half.endsWith('1') ? `${half.slice(0, 4)}H2` : `${Number(half.slice(0, 4)) + 1}H1`;
}

function checkNumbers(pack: ScenarioPack, report: Report): void {
  const rounds = pack.halfYears.length;
  for (const clause of pack.clauses) {
    const path = `pack/clauses/${clause.id}`;
    if (clause.levels.length !== 4) report(`${path}/levels`, 'four levels', String(clause.levels.length));
    if (clause.levels[clause.today] === undefined)
      report(`${path}/today`, 'a level of the clause', String(clause.today));
    if (clause.unlockRound > rounds)
      report(`${path}/unlockRound`, `at most ${rounds} rounds`, String(clause.unlockRound));
  }
  for (const stock of pack.stocks) {
    const falling = stock.bands.some((bound, index) => bound <= (stock.bands[index - 1] ?? 0));
    if (falling) report(`pack/stocks/${stock.id}/bands`, 'rising bounds', stock.bands.join(', '));
  }
  for (const { id, low, value, high } of pack.coefficients)
    if (low > value || value > high)
      report(`pack/coefficients/${id}`, 'low <= value <= high', `${low}, ${value}, ${high}`);
}

/** A dilemma asks one seat and offers two or three answers; news asks nobody. */
function checkCard(card: Card, path: string, report: Report): void {
  const dilemma = card.kind === 'dilemma';
  if (dilemma && card.asks === null) report(`${path}/asks`, 'the seat that must answer', 'null');
  if (!dilemma && card.asks !== null) report(`${path}/asks`, 'null, for news asks nobody', card.asks);
  const { length } = card.choices;
  if (dilemma && length < 2) report(`${path}/choices`, 'two or three choices', String(length));
  if (!dilemma && length > 0) report(`${path}/choices`, 'no choices, for news asks nobody', String(length));
}

/** The last ending always fits, and no other does, so that every game has a name. */
function checkEndings(pack: ScenarioPack, report: Report): void {
  for (const [index, ending] of pack.endings.entries()) {
    const always = ending.when.kind === 'all' && ending.when.of.length === 0;
    const last = index === pack.endings.length - 1;
    if (always !== last)
      report(
        `pack/endings/${ending.id}/when`,
        last ? 'an empty "all", for it is the last' : 'a condition that can fail, for it is not the last',
        JSON.stringify(ending.when).slice(0, 80),
      );
  }
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
