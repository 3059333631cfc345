import { isOpen } from '../game/emptyState.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { Step } from '../game/vocabulary.ts';
import { after } from './sequence.ts';
import { docketStep } from './steps/docket.ts';
import { commitmentStep, statementsStep } from './steps/home.ts';
import { outcomeStep } from './steps/outcome.ts';
import type { StepRule } from './steps/StepRule.ts';
import { caucusStep, debateStep, draftingStep } from './steps/talks.ts';
import { accordBallotStep, amendmentBallotStep, amendmentsStep } from './steps/voting.ts';
import type { Table } from './Table.ts';

/** Every step of a round with its rule. A step without one is a compile error. */
const STEP_RULES: { readonly [S in Step]: StepRule } = {
  docket: docketStep,
  debate: debateStep,
  caucus: caucusStep,
  drafting: draftingStep,
  amendments: amendmentsStep,
  amendmentBallot: amendmentBallotStep,
  accordBallot: accordBallotStep,
  commitment: commitmentStep,
  statements: statementsStep,
  outcome: outcomeStep,
  over: { isDone: () => false, close: () => [] },
};

/** What follows by itself from the table as it is, until somebody has to act. */
export function settle(table: Table): readonly GameEvent[] {
  const all: GameEvent[] = [];
  let now = table;
  while (isRunning(now)) {
    const rule = STEP_RULES[now.state.step];
    const events = rule.isDone(now) ? rule.close(now) : (rule.advance?.(now) ?? []);
    if (events.length === 0) break;
    all.push(...events);
    now = after(now, events);
  }
  return all;
}

/** The end of the current step whoever is not done, and what follows. */
export function closeStep(table: Table): readonly GameEvent[] {
  const events = STEP_RULES[table.state.step].close(table);
  return [...events, ...settle(after(table, events))];
}

function isRunning({ state }: Table): boolean {
  return isOpen(state) && !state.paused && state.round > 0 && state.step !== 'over';
}
