import type { ClauseSurvival } from '../../game/GameState.ts';
import type { Table } from '../Table.ts';

/** A table, and what is known only when its game concludes; before that no clause counts as kept. */
export interface Question extends Table {
  readonly kept?: readonly Pick<ClauseSurvival, 'kept'>[];
  /** Whether by the end of 2014 crime is headed to be a matter for police. */
  readonly policeMatter?: boolean;
}
