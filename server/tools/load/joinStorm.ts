import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { streamOf } from '../../../shared/game/random.ts';
import type { ClassOpened, DeskClass, OpenClass } from '../../../shared/protocol/OpenClass.ts';
import { readConfig } from '../../config.ts';
import { type RunningServer, startServer } from '../../startServer.ts';
import { joinAsPerson, type Person } from './Person.ts';

/** A class that comes through the door all at once. */
export interface Storm {
  readonly people: number;
  readonly tables: number;
  /** Everybody presses the button at a moment of their own within this time. */
  readonly withinSeconds: number;
  /** Names the moments. */
  readonly seed: string;
}

/** What came of it. */
export interface StormResult {
  /** People in a seat of their own with their own table in front of them. */
  readonly seated: number;
  /** Tables with more students than seats, and tables with a free seat while everybody should have one. */
  readonly overfilled: number;
  readonly underfilled: number;
  readonly joinMs: readonly number[];
}

/** Lets a class join a new server on the loopback, and looks at the tables from the desk. */
export async function joinStorm(storm: Storm): Promise<StormResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dos-mesas-load-'));
  const server = await startServer(
    readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'error' }),
  );
  const base = `http://127.0.0.1:${server.port}`;
  const people: Person[] = [];
  try {
    const { id, code } = await openClass(base, server, storm);
    const random = streamOf(storm.seed, ['arrivals']);
    const moments = Array.from({ length: storm.people }, () =>
      random.integer(0, Math.round(storm.withinSeconds * 1000)),
    );
    const came = await Promise.all(
      moments.map(async (ms) => {
        await after(ms);
        return joinAsPerson(base, code);
      }),
    );
    people.push(...came);
    return judged(storm, people, await deskView(base, server, id));
  } finally {
    await Promise.all(people.map(({ room }) => room.leave()));
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function judged(
  { people: expected, tables }: Storm,
  people: readonly Person[],
  desk: DeskClass,
): StormResult {
  const seatsOfTable = desk.wall[0]?.seats.length ?? 0;
  const counts = desk.wall.map(
    ({ code }) => desk.people.filter(({ place }) => place.kind === 'seat' && place.tableCode === code).length,
  );
  const everySeat = expected >= tables * seatsOfTable;
  const places = people.flatMap(({ joined: { place }, snapshot: { viewer } }) =>
    place.kind === 'seat' && viewer.kind === 'seat' && viewer.seat === place.seat
      ? [`${place.tableCode} ${place.seat}`]
      : [],
  );
  return {
    seated: new Set(places).size,
    overfilled: counts.filter((count) => count > seatsOfTable).length,
    underfilled: everySeat ? counts.filter((count) => count < seatsOfTable).length : 0,
    joinMs: people.map(({ joinMs }) => joinMs),
  };
}

async function openClass(base: string, server: RunningServer, { tables }: Storm): Promise<ClassOpened> {
  const request: OpenClass = {
    pack: 'quick-start',
    tables,
    seats: 6,
    rounds: 3,
    preset: 'quick',
    reading: 'paper',
    pace: 'together',
    voice: 'room',
    bots: 'mixed',
  };
  return asDesk(base, server, '', request);
}

function deskView(base: string, server: RunningServer, id: string): Promise<DeskClass> {
  return asDesk(base, server, `/${id}`);
}

async function asDesk<Value>(
  base: string,
  { deskKey }: RunningServer,
  path: string,
  body?: OpenClass,
): Promise<Value> {
  const answer = await fetch(`${base}/api/desk/classes${path}`, {
    headers: { authorization: `Bearer ${deskKey}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`the desk was refused: ${await answer.text()}`);
  return (await answer.json()) as Value;
}
