import { randomBytes } from 'node:crypto';
import { nextPlace } from '../../shared/classroom/nextPlace.ts';
import type { Place, SessionTables } from '../../shared/classroom/Place.ts';
import { ok, type Result } from '../../shared/game/result.ts';
import type {
  ClassJoined,
  ClassOpened,
  ClassSummary,
  DeskClass,
  JoinClass,
  ListedClass,
  OpenClass,
  StudentPlace,
  WallTable,
} from '../../shared/protocol/OpenClass.ts';
import type { Problem } from '../../shared/protocol/Problem.ts';
import type { ClassRecord, ClassStore, StudentRecord } from '../store/classes.ts';
import type { Directory } from '../store/directory.ts';
import { type LiveTable, stageOf } from '../tables/LiveTable.ts';
import { problem, storeProblem } from '../tables/problem.ts';
import { keyHash, newCode, newKey, normalCode } from '../tables/secrets.ts';
import { RESUMED_DAYS, type Tables } from '../tables/tables.ts';
import { keepTogether } from './keepTogether.ts';
import { createOneAtATime } from './oneAtATime.ts';

/** Classes: tables that are played side by side and reached by one code. */
export interface Classes {
  open(request: OpenClass): Promise<Result<ClassOpened, Problem>>;
  summary(code: string): Promise<Result<ClassSummary, Problem>>;
  /** Gives whoever comes the next place; there is one for everybody, whenever they come. */
  join(code: string, request: JoinClass): Promise<Result<ClassJoined, Problem>>;
  /** Where the holder of a key is now: after a reload, on another device, after a move. */
  placeOf(code: string, key: string): Promise<Result<StudentPlace, Problem>>;
  /** Fills empty seats with bots and begins at every table. */
  start(id: string): Promise<Result<DeskClass, Problem>>;
  desk(id: string): Promise<Result<DeskClass, Problem>>;
  /** The newest first. */
  all(): readonly ListedClass[];
  /** Keeps those together again that were played together when the process ended. */
  resume(): Promise<void>;
}

export interface ClassesParts {
  readonly tables: Tables;
  readonly store: ClassStore;
  readonly directory: Directory;
}

export function createClasses({ tables, store, directory }: ClassesParts): Classes {
  const oneAtATime = createOneAtATime();
  /** How to let the tables of a class go their own ways again. */
  const together = new Map<string, () => void>();

  function pace({ id, request }: ClassRecord, all: readonly LiveTable[]): void {
    if (request.pace !== 'together' || all.length < 2) return;
    together.get(id)?.();
    together.set(id, keepTogether(all));
  }

  async function open(request: OpenClass): Promise<Result<ClassOpened, Problem>> {
    const games: string[] = [];
    for (let count = 0; count < request.tables; count += 1) {
      const opened = await tables.open({ ...request, pace: 'clock', mode: 'table', seat: null });
      if (!opened.ok) return opened;
      const table = await tables.byCode(opened.value.code);
      if (table === null) return problem('internal');
      games.push(table.record.game);
    }
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const id = randomBytes(9).toString('hex');
      const code = newCode();
      if (directory.byCode(code) !== null) continue;
      const added = await store.add({ id, code, openedMs: Date.now(), request, games });
      if (added.ok) return ok({ id, code });
      if (added.error !== 'conflict') return storeProblem(added.error);
    }
    return problem('internal');
  }

  async function tablesOf({ games }: ClassRecord): Promise<Result<readonly LiveTable[], Problem>> {
    const found = await Promise.all(games.map((game) => tables.byGame(game)));
    const here = found.filter((table) => table !== null);
    return here.length === found.length ? ok(here) : problem('unknownTable');
  }

  /** Where a student's key leads; `null` when it leads nowhere any more. */
  function placeOfHash(hash: string, all: readonly LiveTable[]): Place | null {
    const key = directory.key(hash);
    const table = all.findIndex(({ record }) => record.game === key?.game);
    if (key === null || table < 0) return null;
    if (key.seat === null) return { kind: 'observer', table };
    return { kind: key.mirror ? 'mirror' : 'seat', table, seat: key.seat };
  }

  function placesOf(students: readonly StudentRecord[], all: readonly LiveTable[]): Map<string, Place> {
    return new Map(
      students.flatMap(({ id, hash }) => {
        const place = placeOfHash(hash, all);
        return place === null ? [] : [[id, place] as const];
      }),
    );
  }

  /** The same with those who came to a table by its own code. */
  function takenPlaces(students: readonly StudentRecord[], all: readonly LiveTable[]): Map<string, Place> {
    const places = placesOf(students, all);
    const known = new Set(students.map(({ hash }) => hash));
    for (const { record } of all)
      for (const { hash } of directory.seatKeys(record.game)) {
        const place = known.has(hash) ? null : placeOfHash(hash, all);
        if (place !== null) places.set(hash, place);
      }
    return places;
  }

  async function admit(record: ClassRecord, { pseudonym }: JoinClass): Promise<Result<ClassJoined, Problem>> {
    const all = await tablesOf(record);
    if (!all.ok) return all;
    const open = all.value.filter(({ host }) => stageOf(host.state()) !== 'over');
    if (open.length === 0) return problem('classOver');
    const seats: SessionTables = open.map(({ host }) => host.state().settings.seats);
    const place = nextPlace(seats, takenPlaces(store.students(record.id), open));
    const table = open[place.table];
    if (table === undefined) return problem('internal');
    const key = newKey();
    const hash = keyHash(key);
    const admitted = await tables.admit(table, hash, {
      seat: place.kind === 'observer' ? null : place.seat,
      mirror: place.kind === 'mirror',
      opener: false,
    });
    if (!admitted.ok) return admitted;
    const id = randomBytes(6).toString('hex');
    const added = await store.addStudent(record.id, {
      id,
      hash,
      pseudonym: pseudonym?.trim() || null,
      joinedMs: Date.now(),
    });
    return added.ok ? ok({ key, place: studentPlace(place, open) }) : storeProblem(added.error);
  }

  async function deskClass(record: ClassRecord): Promise<Result<DeskClass, Problem>> {
    const all = await tablesOf(record);
    if (!all.ok) return all;
    const students = store.students(record.id);
    const places = placesOf(students, all.value);
    return ok({
      ...summaryOf(record, all.value, students.length),
      id: record.id,
      openedAtMs: record.openedMs,
      pace: record.request.pace,
      wall: all.value.map(wallTable),
      people: students.flatMap(({ id, pseudonym }) => {
        const place = places.get(id);
        return place === undefined ? [] : [{ id, pseudonym, place: studentPlace(place, all.value) }];
      }),
    });
  }

  async function of<Value>(
    record: ClassRecord | null,
    work: (record: ClassRecord) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> {
    return record === null ? problem('unknownClass') : work(record);
  }

  const byCode = (code: string): ClassRecord | null => store.byCode(normalCode(code));

  return {
    open,
    summary: (code) =>
      of(byCode(code), async (record) => {
        const all = await tablesOf(record);
        return all.ok ? ok(summaryOf(record, all.value, store.students(record.id).length)) : all;
      }),
    join: (code, request) =>
      of(byCode(code), (record) => oneAtATime(record.id, () => admit(record, request))),
    placeOf: (code, key) =>
      of(byCode(code), async (record) => {
        const all = await tablesOf(record);
        if (!all.ok) return all;
        const place = placeOfHash(keyHash(key), all.value);
        return place === null ? problem('wrongToken') : ok(studentPlace(place, all.value));
      }),
    start: (id) =>
      of(store.byId(id), async (record) => {
        const all = await tablesOf(record);
        if (!all.ok) return all;
        for (const table of all.value) {
          const started = await tables.start(table);
          if (!started.ok && started.error.code !== 'alreadyStarted') return started;
        }
        pace(record, all.value);
        return deskClass(record);
      }),
    desk: (id) => of(store.byId(id), deskClass),
    resume: async () => {
      const since = Date.now() - RESUMED_DAYS * 86_400_000;
      const unfinished = new Set(directory.unfinished(since).map(({ game }) => game));
      for (const record of store.all().filter(({ games }) => games.some((game) => unfinished.has(game)))) {
        // One broken log is no reason to keep the others from going on.
        const all = await tablesOf(record).catch(() => null);
        if (all?.ok === true && all.value.some(({ host }) => stageOf(host.state()) === 'running'))
          pace(record, all.value);
      }
    },
    all: () =>
      store.all().map(({ id, code, request, openedMs, games }) => ({
        id,
        code,
        pack: request.pack,
        openedAtMs: openedMs,
        students: store.students(id).length,
        games,
      })),
  };
}

function wallTable({ record, host, summary }: LiveTable): WallTable {
  const { paused, conclusion } = host.state();
  return {
    ...summary(),
    game: record.game,
    paused,
    clock: host.clock(),
    ending: conclusion?.ending ?? null,
  };
}

function studentPlace(place: Place, all: readonly LiveTable[]): StudentPlace {
  const tableCode = all[place.table]?.record.code ?? '';
  return place.kind === 'observer'
    ? { kind: 'observer', tableCode }
    : { kind: place.kind, tableCode, seat: place.seat };
}

function summaryOf(
  { code, request }: ClassRecord,
  all: readonly LiveTable[],
  students: number,
): ClassSummary {
  const stages = all.map(({ host }) => stageOf(host.state()));
  const stage = stages.every((one) => one === 'over')
    ? 'over'
    : stages.every((one) => one === 'lobby')
      ? 'lobby'
      : 'running';
  return { code, pack: request.pack, voice: request.voice, stage, tables: all.length, students };
}
