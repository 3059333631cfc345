import type { Command } from '../../game/Command.ts';
import { canonical } from '../../game/canonical.ts';
import type { GameState } from '../../game/GameState.ts';
import { hashValue } from '../../game/hash.ts';
import { fail, ok, type Result } from '../../game/result.ts';
import type { Step } from '../../game/vocabulary.ts';
import { createGameHost, type GameHost } from '../../host/gameHost.ts';
import { sealHeader, sealRow } from '../../host/log/chain.ts';
import { foldRows } from '../../host/log/fold.ts';
import { type GameRecord, LOG_FORMAT, type LogHeader, type LogRow } from '../../host/log/LogLine.ts';
import { liveRows } from '../../host/log/liveRows.ts';
import { eventsOf } from '../../host/log/upcast.ts';
import type { HostIncident, HostPorts } from '../../host/ports.ts';
import { redecide } from './redecide.ts';
import type { Fidelity, WhatIfChange, WhatIfGame, WhatIfProblem, WhatIfWorld } from './WhatIfGame.ts';

/** Milliseconds between two rows of a game that no clock kept. */
const ROW_MS = 1000;

/** Steps in which all decide unseen at the same time: there one decision does not change what others meant to do. */
const UNSEEN: readonly Step[] = ['docket', 'amendmentBallot', 'accordBallot', 'commitment'];

/**
 * The game as it would have gone with one decision changed: the same seed, the same rows before, the same referee.
 * What others decided unseen in the same step stays as it was; from then on bots play every seat, each person's by a
 * bot that sits in visibly. The same change gives the same game. A decision that is not changed gives the game that was
 * played, judged again by today's rules, to the last bit of its hash.
 */
export async function whatIf(
  record: GameRecord,
  change: WhatIfChange,
  world: WhatIfWorld,
): Promise<Result<WhatIfGame, WhatIfProblem>> {
  const row = record.rows[change.seq - 1];
  if (row === undefined) return fail({ kind: 'noSuchRow', seq: change.seq });
  if (isTableSetting(row)) return fail({ kind: 'notADecision', seq: change.seq });
  const fidelity = fidelityOf(record.header, world);
  if (change.command !== null && canonical(change.command) === canonical(row.command)) {
    const again = asPlayed(record, row.seq, world);
    if (again !== null) return ok({ ...again, fidelity, incidents: [], kept: [] });
  }
  return branch(record, row, change.command, world, fidelity);
}

/** Whether pack and rules are those the game was played with, by its header. */
export function fidelityOf(
  header: Pick<LogHeader, 'packHash' | 'engine'>,
  { pack, engine }: Pick<WhatIfWorld, 'pack' | 'engine'>,
): Fidelity {
  return { packChanged: header.packHash !== hashValue(pack.raw), rulesChanged: header.engine !== engine };
}

/** The game to its end as it was played; `null` when today's rules would have had it otherwise. */
function asPlayed(
  record: GameRecord,
  from: number,
  { pack }: WhatIfWorld,
): Pick<WhatIfGame, 'record' | 'final' | 'hash' | 'differsFrom'> | null {
  const { header } = record;
  const judged = redecide(record, pack, from);
  if (judged.differsAt !== null) return null;
  const rows = record.rows.slice(0, from - 1);
  for (const { seq, events } of judged.rows) {
    const played = record.rows[seq - 1];
    if (played === undefined) return null;
    const { atMs, actor, command } = played;
    rows.push(sealRow({ seq, atMs, actor, command, events }, rows.at(-1)?.chainHash ?? header.chainHash));
  }
  const final = foldRows(header.settings, rows, header.format);
  return { record: { ...record, rows }, final, hash: hashValue(final), differsFrom: null };
}

async function branch(
  record: GameRecord,
  row: LogRow,
  command: Command | null,
  world: WhatIfWorld,
  fidelity: Fidelity,
): Promise<Result<WhatIfGame, WhatIfProblem>> {
  const incidents: HostIncident[] = [];
  const before = record.rows.slice(0, row.seq - 1);
  const { header, rows } = rechained(record.header, before, world, fidelity);
  const host = createGameHost(portsOf(row.atMs, world, incidents), {
    header,
    pack: world.pack,
    texts: world.texts,
    rows,
    keptTexts: record.texts,
  });
  const { stepSerial, step } = host.state();
  if (command !== null) {
    const answer = await host.submit(row.actor, command);
    if (!answer.ok) {
      host.close();
      return fail({ kind: 'refused', refusal: answer.error });
    }
  }
  const kept = UNSEEN.includes(step) ? await giveAgain(host, record, row.seq, stepSerial) : [];
  await handOver(host, world.policy);
  await playOn(host, world.until);
  const final = host.state();
  const played = host.record();
  host.close();
  return ok({
    record: played,
    final,
    hash: hashValue(final),
    differsFrom: firstDifference(record.rows, played.rows),
    kept,
    fidelity,
    incidents,
  });
}

/** The rows before a branch; under another header, when pack or rules are not those of the log. */
function rechained(
  header: LogHeader,
  rows: readonly LogRow[],
  { pack, engine }: WhatIfWorld,
  { packChanged, rulesChanged }: Fidelity,
): Pick<GameRecord, 'header' | 'rows'> {
  if (!packChanged && !rulesChanged && header.format === LOG_FORMAT) return { header, rows };
  const { chainHash: _chain, ...rest } = header;
  const sealed = sealHeader({ ...rest, format: LOG_FORMAT, engine, packHash: hashValue(pack.raw) });
  const again: LogRow[] = [];
  for (const row of rows) {
    const { seq, atMs, actor, command } = row;
    const events = eventsOf(row, header.format);
    again.push(sealRow({ seq, atMs, actor, command, events }, again.at(-1)?.chainHash ?? sealed.chainHash));
  }
  return { header: sealed, rows: again };
}

/** What others decided in the same step after the changed row, where it is still in order. */
async function giveAgain(
  host: GameHost,
  record: GameRecord,
  after: number,
  stepSerial: number,
): Promise<readonly number[]> {
  const kept: number[] = [];
  const live = new Set(liveRows(record.rows).map((row) => row.seq));
  for (const row of record.rows.slice(after)) {
    if (host.state().stepSerial !== stepSerial) break;
    if (!live.has(row.seq) || !isBySeat(row)) continue;
    const answer = await host.submit(row.actor, row.command);
    if (answer.ok) kept.push(row.seq);
    if (row.events.some((event) => event.type === 'StepOpened')) break;
  }
  return kept;
}

/** Every seat without a bot gets one, in a row of its own. */
async function handOver(host: GameHost, policy: string): Promise<void> {
  for (const seat of host.state().settings.seats) {
    if (host.state().seats[seat]?.occupant.kind === 'bot') continue;
    await host.submit('system', { kind: 'occupySeat', seat, occupant: { kind: 'bot', policy } });
  }
  if (host.state().paused) await host.submit('instructor', { kind: 'resumePlay' });
}

/** Lets the bots play until the game is over, or as far as is asked. */
async function playOn(host: GameHost, until: ((state: GameState) => boolean) | undefined): Promise<void> {
  if (until?.(host.state()) === true) return;
  const watch = host.watch({ kind: 'projector' }, () => {
    if (until?.(host.state()) === true) host.close();
  });
  host.start();
  await host.idle();
  watch.close();
}

/** A place where nothing waits and the clock counts the rows on from the branch. */
function portsOf(startMs: number, { bots }: WhatIfWorld, incidents: HostIncident[]): HostPorts {
  let rows = 0;
  return {
    now: () => startMs + rows * ROW_MS,
    after: () => () => undefined,
    append: async () => {
      rows += 1;
      return ok(null);
    },
    salt: () => `what-if-${String(rows).padStart(12, '0')}`,
    bots,
    report: (incident) => incidents.push(incident),
  };
}

function isTableSetting(row: LogRow): boolean {
  return row.command.kind === 'undo' || row.events.some((event) => event.type === 'GameOpened');
}

function isBySeat(row: LogRow): boolean {
  return row.actor !== 'system' && row.actor !== 'instructor' && row.actor !== 'chair';
}

function firstDifference(before: readonly LogRow[], after: readonly LogRow[]): number | null {
  const most = Math.max(before.length, after.length);
  for (let index = 0; index < most; index += 1) {
    const [old, now] = [before[index], after[index]];
    if (old === undefined || now === undefined || contentOf(old) !== contentOf(now)) return index + 1;
  }
  return null;
}

/** What was done in a row and what came of it, whenever it was. */
function contentOf({ actor, command, events }: LogRow): string {
  return canonical({ actor, command, events });
}
