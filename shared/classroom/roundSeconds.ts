import { ACTS, type Act, actOf } from '../game/vocabulary.ts';
import type { Preset } from '../scenario/Preset.ts';

/** The seconds a round takes under a preset, by act; one amendment is reckoned with. */
export function roundSeconds({ seconds }: Preset): { readonly [A in Act]: number } {
  const acts = { ...NO_TIME };
  for (const step of stepsOf(seconds)) acts[actOf(step)] += seconds[step];
  return acts;
}

/** The same in all. */
export function secondsOfRound(preset: Preset): number {
  const acts = roundSeconds(preset);
  return ACTS.reduce((sum, act) => sum + acts[act], 0);
}

const NO_TIME: { [A in Act]: number } = { news: 0, talks: 0, vote: 0, home: 0 };

function stepsOf(seconds: Preset['seconds']): readonly (keyof Preset['seconds'])[] {
  // the keys of a preset's seconds are its steps: the schema says so
  return Object.keys(seconds) as (keyof Preset['seconds'])[];
}
