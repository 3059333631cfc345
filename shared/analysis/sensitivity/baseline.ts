import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Check } from '../claims/Check.ts';
import { type Played, playScript } from '../claims/playScript.ts';
import type { Ranges } from '../claims/ranges.ts';
import { armsOf, differenceOf } from '../claims/runCheck.ts';
import type { Script } from '../claims/Script.ts';
import { type RecordingPack, recordingPack } from './recordingPack.ts';
import { type FirstLook, seedsOf } from './seedsOf.ts';

/** A check with one seed in the pack as it is. */
export interface BaseSeed {
  readonly seed: string;
  /** One for each game of the check. */
  readonly arms: readonly BaseArm[];
  readonly difference: number;
}

/** What one game gave to its check, and every coefficient that had a part in it. */
export interface BaseArm {
  readonly reading: number;
  readonly reads: ReadonlySet<string>;
}

/** By check, in their order: the games of the first look in the pack as it is. */
export type Baseline = readonly (readonly BaseSeed[])[];

interface RecordedGame {
  readonly played: Played;
  readonly recorder: RecordingPack;
  readonly reads: ReadonlySet<string>;
}

/** Plays every check with the seeds of the first look and takes down what each game read. */
export function baselineOf(
  pack: LoadedPack,
  checks: readonly Check[],
  ranges: Ranges,
  look: FirstLook,
): Baseline {
  const play = rememberingPlayer(pack);
  return checks.map((check) =>
    seedsOf(check, look).map((seed): BaseSeed => {
      const arms = armsOf(check).map((script): BaseArm => {
        const { played, recorder, reads } = play(script, seed);
        recorder.takeReads();
        const reading = check.measure(played, ranges);
        return { reading, reads: new Set([...reads, ...recorder.takeReads()]) };
      });
      return {
        seed,
        arms,
        difference: differenceOf(
          check,
          arms.map(({ reading }) => reading),
          pack,
        ),
      };
    }),
  );
}

/** Games remembered: neighbouring checks share their controls. */
const MOST_KNOWN = 150;

function rememberingPlayer(pack: LoadedPack): (script: Script, seed: string) => RecordedGame {
  const known = new Map<string, RecordedGame>();
  return (script, seed) => {
    const key = `${seed} ${JSON.stringify(script)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const recorder = recordingPack(pack);
    const played = playScript(recorder.pack, script, seed);
    const game = { played, recorder, reads: recorder.takeReads() };
    if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value ?? '');
    known.set(key, game);
    return game;
  };
}
