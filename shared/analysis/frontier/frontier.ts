import type { ClauseId } from '../../game/ids.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import type { Table } from '../../rules/Table.ts';
import { holdsAt } from '../../rules/value/holdsAt.ts';
import type { Levels } from '../../rules/value/Levels.ts';
import { clausesAsked, components } from './components.ts';
import type { DelegationValues, Worth } from './DelegationValues.ts';
import { type FrontierPoint, merged, undominated } from './merge.ts';

/**
 * The accords no other accord betters for one delegation without loss to the other, over all levels of the clauses
 * named (the others stand as in 2009): exact, by frontiers of parts that do not touch each other.
 */
export function frontier(
  table: Table,
  values: DelegationValues,
  clauses: readonly ClauseId[] = values.clauses.map(({ id }) => id),
): readonly FrontierPoint[] {
  const ties = values.together.map(({ when }) => when);
  return components(clauses, ties)
    .map((part) => undominated(accordsOf(table, values, part)))
    .reduce(merged, [{ ...constant(table, values, clauses), accord: 0 }]);
}

/** Every accord over some clauses, valued one by one: what `frontier` is checked against. */
export function bruteForce(
  table: Table,
  values: DelegationValues,
  clauses: readonly ClauseId[],
): readonly FrontierPoint[] {
  const base = constant(table, values, clauses);
  return undominated(
    accordsOf(table, values, clauses).map((point) => ({
      us: point.us + base.us,
      mx: point.mx + base.mx,
      accord: point.accord,
    })),
  );
}

/** The levels of an accord's number. */
export function levelsOf(table: Table, accord: number): Levels {
  return Object.fromEntries(
    table.pack.raw.clauses.map(({ id }, index): [ClauseId, Level] => [
      id,
      LEVELS[(accord >>> (2 * index)) & 3] ?? 0,
    ]),
  );
}

/** What each accord over some clauses adds: its clauses, and what they are worth together. */
function accordsOf(
  table: Table,
  values: DelegationValues,
  part: readonly ClauseId[],
): readonly FrontierPoint[] {
  const order = values.clauses.map(({ id }) => id);
  const within = values.together.filter(({ when }) => touches(when, part));
  let points: readonly (FrontierPoint & { readonly levels: Levels })[] = [
    { us: 0, mx: 0, accord: 0, levels: {} },
  ];
  for (const clause of part) {
    const at = order.indexOf(clause);
    const worths = values.clauses[at]?.levels ?? [];
    points = points.flatMap((point) =>
      LEVELS.map((level) => ({
        us: point.us + (worths[level]?.us ?? 0),
        mx: point.mx + (worths[level]?.mx ?? 0),
        accord: point.accord + (level << (2 * at)),
        levels: { ...point.levels, [clause]: level },
      })),
    );
  }
  if (within.length === 0) return points;
  return points.map(({ levels, ...point }) => add(point, together(table, within, levelsWith(table, levels))));
}

/** What clauses outside the part, and ties that touch none of the clauses, add whatever is chosen. */
function constant(table: Table, values: DelegationValues, clauses: readonly ClauseId[]): Worth {
  const untouched = values.together.filter(({ when }) => !touches(when, clauses));
  return together(table, untouched, levelsWith(table, {}));
}

function touches(when: DelegationValues['together'][number]['when'], part: readonly ClauseId[]): boolean {
  const asked = clausesAsked({ kind: 'all', of: when });
  return asked === 'all' || asked.some((clause) => part.includes(clause));
}

function levelsWith(table: Table, levels: Levels): Levels {
  return { ...Object.fromEntries(table.pack.raw.clauses.map(({ id, today }) => [id, today])), ...levels };
}

function together(table: Table, ties: DelegationValues['together'], levels: Levels): Worth {
  return ties
    .filter(({ when }) => when.every((condition) => holdsAt(condition, table, levels)))
    .reduce<Worth>((sum, { worth }) => ({ us: sum.us + worth.us, mx: sum.mx + worth.mx }), { us: 0, mx: 0 });
}

function add(point: FrontierPoint, worth: Worth): FrontierPoint {
  return { us: point.us + worth.us, mx: point.mx + worth.mx, accord: point.accord };
}
