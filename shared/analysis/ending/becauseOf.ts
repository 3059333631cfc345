import { type Evidence, evidenceOf } from '../../rules/conditions/evidenceOf.ts';
import type { Question } from '../../rules/conditions/Question.ts';
import { becomesPoliceMatter } from '../../rules/succession/projectHalfYears.ts';
import type { Table } from '../../rules/Table.ts';
import type { Condition } from '../../scenario/Condition.ts';
import { byTurns, causesOf } from './causesOf.ts';
import type { EndingCause } from './EndingCause.ts';

/** Why a game has its ending: what was asked and found, and what brought that about. */
export interface Because {
  readonly facts: readonly Evidence[];
  /** Two or three where there are as many. */
  readonly causes: readonly EndingCause[];
}

/** What is told at most. */
const MOST_FACTS = 3;
const MOST_CAUSES = 3;

/** What an ending that asks for nothing is explained by: what lasted, and what homes refused. */
const EITHER_WAY: Condition = {
  kind: 'all',
  of: [
    { kind: 'keptShare', atMost: 100 },
    { kind: 'failedAtHome', atLeast: 0 },
  ],
};

/** The table as conditions about the end see it, from what was concluded; before the end, what is known by then. */
export function questionOf(table: Table): Question {
  const { conclusion } = table.state;
  if (conclusion === null) return table;
  return { ...table, kept: conclusion.kept, policeMatter: becomesPoliceMatter(table) };
}

/**
 * The facts that decided which ending a finished game has, and their weightiest causes, from what everybody at the
 * table may know. `null` while the game is on, or where the pack no longer has the ending.
 */
export function becauseOf(table: Table): Because | null {
  const { conclusion } = table.state;
  const ending = table.pack.raw.endings.find(({ id }) => id === conclusion?.ending);
  if (conclusion === null || ending === undefined) return null;
  const question = questionOf(table);
  const asked = evidenceOf(ending.when, question);
  const all = asked.length === 0 ? evidenceOf(EITHER_WAY, question) : asked;
  return {
    facts: withoutRepeats(all).slice(0, MOST_FACTS),
    causes: byTurns(withoutRepeats(all).map((fact) => causesOf(fact, table, conclusion))).slice(
      0,
      MOST_CAUSES,
    ),
  };
}

/**
 * A share says more than a count; that little was kept beside something worse, or little refused beside something
 * better, only sets the stage.
 */
function withoutRepeats(facts: readonly Evidence[]): readonly Evidence[] {
  const shared = facts.some(({ asked }) => asked.kind === 'keptShare');
  const told = facts.filter(({ asked }) => {
    if (asked.kind === 'keptClauses') return !shared && asked.atLeast !== undefined;
    return asked.kind !== 'failedAtHome' || asked.atLeast !== undefined;
  });
  return told.length === 0 ? facts : told;
}
