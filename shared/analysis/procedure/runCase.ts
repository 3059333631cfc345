import type { Actor, Command } from '../../game/Command.ts';
import { emptyState } from '../../game/emptyState.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameState } from '../../game/GameState.ts';
import { decide } from '../../rules/decide.ts';
import { decideOpening } from '../../rules/decideOpening.ts';
import { inOrderNow } from '../../rules/procedure/inOrderNow.ts';
import { presentSeats } from '../../rules/seats.ts';
import type { Table } from '../../rules/Table.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import type { CaseReport, ProcedureCase } from './ProcedureCase.ts';

/** Steps that everybody passes before a case begins: more would mean that the step never comes. */
const MOST_STEPS = 12;

/** Plays a case through the same door as every game. Throws when the table cannot be set or the step never comes. */
export function runCase(pack: LoadedPack, given: ProcedureCase): CaseReport {
  const { seats, preset, adjustments } = given;
  const own = adjustments === undefined ? {} : { adjustments };
  const settings = fullSettings(pack, { seats, preset, ...own });
  const opening = decideOpening(pack, settings, 'case');
  if (!opening.ok) throw new Error(`the table was not set: ${opening.error.code}`);
  let state = evolveAll(emptyState(settings), opening.value);
  const ask = (actor: Actor, command: Command) => {
    const judged = decide({ pack, state }, actor, command);
    if (judged.ok) state = evolveAll(state, judged.value);
    return judged;
  };
  for (const seat of given.seats) ask('system', { kind: 'occupySeat', seat, occupant: { kind: 'person' } });
  ask('system', { kind: 'openGame' });
  const from = given.from ?? (pack.preset(given.preset).procedure === null ? 'caucus' : 'debate');
  passUntil({ pack, state }, from, (command) => {
    ask('system', command);
    return state;
  });

  const refused: CaseReport['refused'][number][] = [];
  for (const [index, { actor, command }] of given.commands.entries()) {
    const instead = inOrderNow({ pack, state });
    const judged = ask(actor, command);
    if (judged.ok) continue;
    const { code, params } = judged.error;
    refused.push({
      seq: index + 1,
      code,
      rule: `${params.rule ?? code}`,
      inOrderInstead: params.inOrderInstead === undefined ? instead : `${params.inOrderInstead}`.split(' '),
    });
  }
  return { accepted: given.commands.length - refused.length, refused, step: state.step, floor: state.floor };
}

function passUntil(table: Table, step: string, ask: (command: Command) => GameState): void {
  let { state } = table;
  for (let passed = 0; state.step !== step; passed += 1) {
    if (passed === MOST_STEPS || presentSeats(state).length === 0)
      throw new Error(`the step ${step} never comes`);
    state = ask({ kind: 'expireStep', serial: state.stepSerial });
  }
}
