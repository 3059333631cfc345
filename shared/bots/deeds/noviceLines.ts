import type { SeatCommand } from '../../game/Command.ts';
import type { Mind } from '../mind/Mind.ts';
import { ownEdits } from '../mind/ownActs.ts';
import { say } from './lines.ts';

/** What somebody new says: who could back the change that waits, or a question about one that hurts. */
export function talkLine(mind: Mind): SeatCommand | null {
  const own = ownEdits(mind).find(({ change }) => change.kind === 'term');
  if (own?.change.kind === 'term') {
    const { clause, level } = own.change.term;
    return say(mind, { line: 'line:need-sponsor', clause, level });
  }
  const other = mind.view.edits.find(({ change }) => {
    if (change.kind !== 'term') return false;
    const worths = mind.values.clauses[change.term.clause] ?? [];
    return (worths[change.term.level] ?? 0) < (worths[mind.standing[change.term.clause] ?? 0] ?? 0);
  });
  if (other === undefined || other.by === mind.seat) return null;
  return say(mind, { line: 'line:ask-reason', seat: other.by });
}
