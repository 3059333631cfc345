import type { GameEvent } from '../../game/GameEvent.ts';
import type { Step } from '../../game/vocabulary.ts';
import { allReady } from '../seats.ts';
import type { Table } from '../Table.ts';

/** When a step of the round ends by itself, and what ending it brings (by readiness or by the clock). */
export interface StepRule {
  isDone(table: Table): boolean;
  close(table: Table): readonly GameEvent[];
  /** What happens within the step by itself; nothing where there is nothing to do. */
  advance?(table: Table): readonly GameEvent[];
}

/** Opens a step with the time the rules of procedure give it. */
export function openStep(table: Table, step: Step): readonly GameEvent[] {
  const { settings, stepSerial } = table.state;
  const seconds = step === 'over' ? null : table.pack.preset(settings.preset).seconds[step];
  const ms = settings.pace === 'own' || seconds === null ? null : seconds * 1000;
  return [{ type: 'StepOpened', step, serial: stepSerial + 1, ms }];
}

/** A step that the preset passes straight through, or in which everybody is ready. */
export function passedOrReady(table: Table): boolean {
  const { settings, step } = table.state;
  if (step === 'over') return false;
  return table.pack.preset(settings.preset).seconds[step] === 0 || allReady(table.state);
}
