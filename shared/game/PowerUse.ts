import type { PowerTarget } from './Command.ts';
import type { PowerId, SeatId } from './ids.ts';
import type { Step } from './vocabulary.ts';

/** A power that took effect, remembered for as long as the seat that can answer it may do so. */
export interface PowerUse {
  readonly power: PowerId;
  readonly seat: SeatId;
  readonly target: PowerTarget | null;
  readonly round: number;
  readonly step: Step;
  readonly answeredBy: SeatId | null;
}
