import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Check } from './Check.ts';
import { type Estimate, estimate } from './estimate.ts';
import { type Played, playScript } from './playScript.ts';
import type { Ranges } from './ranges.ts';
import type { Script } from './Script.ts';

/** What a check found. */
export interface CheckResult {
  readonly statement: string;
  readonly reading: 'paper' | 'critical';
  readonly lever: string;
  readonly gauge: string;
  /** Means over the seeds. */
  readonly control: number;
  readonly treated: number;
  readonly difference: number;
  /** 95 per cent, of the mean of the paired differences. */
  readonly interval: readonly [number, number];
  readonly seeds: number;
  readonly direction: 'up' | 'down' | 'none';
  /** For no effect: the interval must lie within this much of 0. */
  readonly band?: number;
  readonly pass: boolean;
}

/** What a run is played with. */
export interface Bench {
  readonly pack: LoadedPack;
  readonly ranges: Ranges;
  /** Plays a script; may remember games it was asked for before. */
  readonly play: (script: Script, seed: string) => Played;
  /** Fewer seeds than the check asks for, for a quick look. */
  readonly mostSeeds?: number;
}

/** A bench that remembers the last games played, for controls that many checks share. */
export function benchOf(pack: LoadedPack, ranges: Ranges, mostSeeds?: number): Bench {
  const known = new Map<string, Played>();
  return {
    pack,
    ranges,
    ...(mostSeeds === undefined ? {} : { mostSeeds }),
    play: (script, seed) => {
      const key = `${seed} ${JSON.stringify(script)}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const played = playScript(pack, script, seed);
      if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value ?? '');
      known.set(key, played);
      return played;
    },
  };
}

/** Games a bench remembers. */
const MOST_KNOWN = 150;

/** Seeds of a check that does not say otherwise. */
const SEEDS = 30;

/** The seed of a number: the same for every check, so that controls can be shared. */
export function seedOf(number: number): string {
  return `claims-${number}`;
}

/** The games of a check in the order in which its contrast reads them. */
export function armsOf(check: Check): readonly Script[] {
  return [check.control, check.treated, ...(check.others ?? [])];
}

/** What a check compares with one seed: by default treated minus control. */
export function differenceOf({ contrast }: Check, readings: readonly number[], pack: LoadedPack): number {
  return contrast === undefined ? (readings[1] ?? 0) - (readings[0] ?? 0) : contrast(readings, pack);
}

/** Plays a check over its seeds and judges it. */
export function runCheck(bench: Bench, check: Check): CheckResult {
  const seeds = Math.min(check.seeds ?? SEEDS, bench.mostSeeds ?? Number.MAX_SAFE_INTEGER);
  const readings: (readonly number[])[] = [];
  const differences: number[] = [];
  for (let number = 1; number <= seeds; number += 1) {
    const read = armsOf(check).map((script) =>
      check.measure(bench.play(script, seedOf(number)), bench.ranges),
    );
    readings.push(read);
    differences.push(differenceOf(check, read, bench.pack));
  }
  const found = estimate(differences);
  const band = bandOf(check, bench.ranges);
  return {
    statement: check.statement,
    reading: check.treated.reading ?? 'paper',
    lever: check.lever,
    gauge: check.gauge,
    control: rounded(estimate(readings.map((read) => read[0] ?? 0)).mean),
    treated: rounded(estimate(readings.map((read) => read[1] ?? 0)).mean),
    difference: rounded(found.mean),
    interval: [rounded(found.low), rounded(found.high)],
    seeds,
    direction: check.expects.direction,
    ...(band === null ? {} : { band: rounded(band) }),
    pass: holdsFor(check, found, band),
  };
}

function bandOf({ expects }: Check, ranges: Ranges): number | null {
  if (expects.direction !== 'none') return null;
  return typeof expects.band === 'number' ? expects.band : expects.band(ranges);
}

function holdsFor({ expects }: Check, { low, high }: Estimate, band: number | null): boolean {
  switch (expects.direction) {
    case 'up':
      return low > 0;
    case 'down':
      return high < 0;
    case 'none':
      return band !== null && low >= -band && high <= band;
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
