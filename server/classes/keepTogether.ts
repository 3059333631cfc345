import type { GameState } from '../../shared/game/GameState.ts';
import { ACTS, actOf } from '../../shared/game/vocabulary.ts';
import type { LiveTable } from '../tables/LiveTable.ts';

/** What is needed of a table to keep it with the others. */
export interface PacedTable {
  readonly record: Pick<LiveTable['record'], 'game'>;
  readonly host: {
    state(): Pick<GameState, 'round' | 'step' | 'paused'>;
    submit(actor: 'instructor', command: { readonly kind: 'pauseClock' | 'resumePlay' }): Promise<unknown>;
  };
  onChange(listener: () => void): () => void;
}

/**
 * Keeps the tables of a class together: one that comes to its next act before the others stops there, and goes on when
 * the last has come. A table that its instructor lets go on is not stopped again in the same act; one that its
 * instructor stopped is not let go on.
 *
 * @returns How to end this.
 */
export function keepTogether(tables: readonly PacedTable[]): () => void {
  /** The act at which each table was stopped here. */
  const stopped = new Map<string, number>();
  let working = false;
  let again = false;

  async function step(table: PacedTable): Promise<void> {
    const { game } = table.record;
    const at = placeOf(table);
    if (at === null) return;
    const slowest = Math.min(...tables.flatMap((one) => placeOf(one) ?? []));
    const { paused } = table.host.state();
    if (at > slowest) {
      // Stopped before the server was started anew, or by the instructor: either way it goes on with the others.
      if (paused) stopped.set(game, at);
      else if (stopped.get(game) !== at) {
        stopped.set(game, at);
        await table.host.submit('instructor', { kind: 'pauseClock' });
      }
    } else if (stopped.delete(game) && paused) {
      await table.host.submit('instructor', { kind: 'resumePlay' });
    }
  }

  /** One look at a time; what changes meanwhile is looked at afterwards. */
  async function look(): Promise<void> {
    again = true;
    if (working) return;
    working = true;
    while (again) {
      again = false;
      for (const table of tables) await step(table);
    }
    working = false;
  }

  const stops = tables.map((table) => table.onChange(() => void look()));
  void look();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Acts since the game began; `null` before it and after its end. */
function placeOf({ host }: PacedTable): number | null {
  const { round, step } = host.state();
  return round === 0 || step === 'over' ? null : round * ACTS.length + ACTS.indexOf(actOf(step));
}
