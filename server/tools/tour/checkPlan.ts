import { existsSync, readFileSync } from 'node:fs';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';
import type { TourPlan } from './TourPlan.ts';
import { TourArgumentError } from './tourArguments.ts';

/** Throws a `TourArgumentError` where the scenario cannot be played as planned. */
export function checkPlan({ pack: id, table, rounds, players }: TourPlan): void {
  const file = new URL(`../../../assets/scenarios/${id}/pack.json`, import.meta.url);
  if (!existsSync(file)) throw new TourArgumentError(`there is no scenario ${id}`);
  const pack = JSON.parse(readFileSync(file, 'utf8')) as ScenarioPack;
  const sizes = pack.tables.map(({ seats }) => seats.length);
  const seats = pack.tables.find((one) => one.seats.length === table)?.seats;
  if (seats === undefined)
    throw new TourArgumentError(`--table of ${id} should be one of ${sizes.join(', ')}`);
  if (!pack.roundChoices.includes(rounds)) {
    throw new TourArgumentError(`--rounds of ${id} should be one of ${pack.roundChoices.join(', ')}`);
  }
  for (const { seat } of players) {
    if (seats.includes(seat)) continue;
    throw new TourArgumentError(`${seat} has no seat at the table of ${table}: ${seats.join(', ')}`);
  }
}
