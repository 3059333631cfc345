/**
 * `npm run -s claims -- --json` plays every mechanism of the paper as claims and prints what it found; exit 1 when one
 * does not hold. `--id M05` plays some rows only, `--set COEFFICIENT=VALUE` changes numbers of the model, `--mutate`
 * says of each check whether it would fail if what it rests on were flipped or nothing, `--out DIR` writes the games
 * of the first seed as logs that `replay` reads.
 */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { changedPack } from '../../shared/analysis/claims/changedPack.ts';
import { CLAIMS } from '../../shared/analysis/claims/claims.ts';
import type { Mutation } from '../../shared/analysis/claims/mutations.ts';
import { observedRanges } from '../../shared/analysis/claims/ranges.ts';
import type { CheckResult } from '../../shared/analysis/claims/runCheck.ts';
import { loadPack } from '../../shared/scenario/LoadedPack.ts';
import { readPack } from '../packs/readPacks.ts';
import { ENGINE } from '../tables/tables.ts';
import type { ClaimsSetting, ClaimsTask } from './claims/ClaimsTask.ts';

const USAGE =
  'usage: npm run -s claims -- [--json] [--id M05] [--set COEFFICIENT=VALUE] [--mutate] [--out DIR]';

/** The scenario the claims are about: the full one. */
const SCENARIO = fileURLToPath(new URL('../../assets/scenarios/the-road-ahead', import.meta.url));

type Found = CheckResult & Partial<Mutation>;

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`claims: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}

/** Runs the command and answers its exit code. */
async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      mutate: { type: 'boolean' },
      id: { type: 'string', multiple: true },
      set: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
  });
  const wanted = values.id ?? CLAIMS.map(({ id }) => id);
  const stranger = wanted.find((id) => !CLAIMS.some((claim) => claim.id === id));
  if (stranger !== undefined) throw new Error(`there is no row ${stranger}`);
  const raw = changedPack(readPack(SCENARIO).pack.raw, (values.set ?? []).map(settingOf));
  const seen = observedRanges(loadPack(raw));
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true });
  const tasks = CLAIMS.flatMap(({ id, checks }, claim) =>
    wanted.includes(id) ? checks.map((_, check): ClaimsTask => ({ claim, check })) : [],
  );
  const found = await workedOff(tasks, {
    raw,
    ranges: Object.fromEntries(raw.stocks.map(({ id }) => [id, seen(id)])),
    mutate: values.mutate === true,
    out: values.out ?? null,
    engine: ENGINE,
  });
  const rows = CLAIMS.flatMap((claim, index) => {
    if (!wanted.includes(claim.id)) return [];
    const checks = claim.checks.flatMap((_, check) => found.get(keyOf({ claim: index, check })) ?? []);
    return [{ id: claim.id, pages: claim.pages, checks, pass: checks.every(({ pass }) => pass) }];
  });
  if (values.json === true) console.log(JSON.stringify(rows, null, 2));
  else for (const row of rows) print(row);
  return rows.every(({ pass }) => pass) ? 0 : 1;
}

/** `firearms.trend=60` as a change of the pack. */
function settingOf(text: string): { readonly id: string; readonly to: () => number } {
  const [id = '', value] = text.split('=');
  const number = Number(value);
  if (id === '' || value === undefined || value === '' || !Number.isInteger(number))
    throw new Error(`--set should be COEFFICIENT=INTEGER, not ${text}`);
  return { id, to: () => number };
}

/** Hands the checks to one worker a processor, the next to whoever is free. */
async function workedOff(
  tasks: readonly ClaimsTask[],
  setting: ClaimsSetting,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  const waiting = [...tasks];
  const count = Math.max(1, Math.min(availableParallelism(), waiting.length));
  await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL('./claims/claimsWorker.ts', import.meta.url), {
            workerData: setting,
          });
          const next = (): void => {
            const task = waiting.shift();
            if (task === undefined) void worker.terminate().then(() => resolve());
            else worker.postMessage(task);
          };
          worker.on('error', reject);
          worker.on('message', ({ task, result }: { readonly task: ClaimsTask; readonly result: Found }) => {
            found.set(keyOf(task), result);
            next();
          });
          next();
        }),
    ),
  );
  return found;
}

function keyOf({ claim, check }: ClaimsTask): string {
  return `${claim} ${check}`;
}

function print({ id, checks }: { readonly id: string; readonly checks: readonly Found[] }): void {
  for (const check of checks) {
    const { pass, statement, direction, control, treated, difference, interval, seeds } = check;
    const mutation =
      check.coefficientOrRule === undefined
        ? ''
        : `; flipped ${check.failsWhenFlipped === true ? 'fails' : 'holds'}, zero ${
            check.failsWhenZero === true ? 'fails' : 'holds'
          }: ${check.coefficientOrRule}`;
    console.log(
      `${pass ? 'holds' : 'FAILS'} ${id} ${statement}: ${control} -> ${treated}, ${difference} ` +
        `[${interval.join(', ')}] ${direction}, ${seeds} seeds${mutation}`,
    );
  }
}
