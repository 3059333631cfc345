import type { CommandKind } from '../../../../shared/game/Command.ts';
import { linesOf, parseLog } from '../../../../shared/host/log/parseLog.ts';
import type { Faults } from '../Faults.ts';

/** What came of a round. */
export type AccordOutcome = 'adopted' | 'rejected' | 'unchanged';

/** What a formal tour prints. */
export interface FormalReport extends Faults {
  readonly preset: 'formal';
  readonly browsers: number;
  readonly bots: number;
  readonly seconds: number;
  /** What came of the accord, round by round, by the game's own log. */
  readonly outcomes: readonly AccordOutcome[];
  /** What the browsers' seats did, counted in the log. */
  readonly commandsByKind: { readonly [Kind in CommandKind]?: number };
  /** Motions, by what came of them. */
  readonly motions: { readonly [outcome: string]: number };
  readonly screenshots: readonly string[];
  readonly log: string | null;
}

/** What a log says of accords and motions; throws when it is not whole. */
export function outcomesIn(log: string): Pick<FormalReport, 'outcomes' | 'motions'> {
  const parsed = parseLog(linesOf(log));
  if (!parsed.ok) throw new Error(`the log is not whole: ${parsed.error.reason} at seq ${parsed.error.seq}`);
  const events = parsed.value.rows.flatMap((row) => row.events);
  const motions: { [outcome: string]: number } = {};
  for (const event of events) {
    if (event.type === 'MotionEnded') motions[event.outcome] = (motions[event.outcome] ?? 0) + 1;
  }
  return {
    outcomes: events.flatMap((event) => (event.type === 'AccordDecided' ? [event.outcome] : [])),
    motions,
  };
}
