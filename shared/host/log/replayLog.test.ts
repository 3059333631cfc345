import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hashValue } from '../../game/hash.ts';
import type { SeatId } from '../../game/ids.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import { aHost, begin, type TestPack } from '../../testing/aHost.ts';
import { sealRow } from './chain.ts';
import { exportLog } from './exportLog.ts';
import type { GameRecord, LogRow } from './LogLine.ts';
import { linesOf } from './parseLog.ts';
import { replayLog } from './replayLog.ts';

const folder = join(import.meta.dirname, '../../../assets/scenarios/quick-start');
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const content: TestPack = { pack: read('pack'), en: read('en'), es: read('es') };
const pack = loadPack(content.pack);
const packHash = hashValue(content.pack);
const SECOND = content.pack.tables[0]!.seats[1] as SeatId;

const replay = (record: GameRecord) =>
  replayLog(linesOf(exportLog(record)), (hash) => (hash === packHash ? pack : null));

/** A game of people in which a step is taken back and done again, and the clock closes two. */
async function aPlayedRecord(): Promise<GameRecord> {
  const { host } = await aHost({ content });
  await begin({ host } as Parameters<typeof begin>[0], 6);
  const done = { kind: 'setReady', ready: true } as const;
  const first = await host.submit(SECOND, done);
  await host.submit('instructor', { kind: 'undo', fromSeq: first.ok ? first.value.seq : 0 });
  await host.submit(SECOND, done);
  for (const _step of ['docket', 'caucus'])
    await host.submit('system', { kind: 'expireStep', serial: host.state().stepSerial });
  return host.record();
}

describe('a replay', () => {
  test('judges every command again and comes to the same state', async () => {
    const record = await aPlayedRecord();
    expect(replay(record)).toMatchObject({ whole: true, by: 'commands', asLogged: true, reason: null });
  });

  test('says when the rules now come to another state', async () => {
    const record = await aPlayedRecord();
    let prevHash = record.header.chainHash;
    const rows = record.rows.map((row): LogRow => {
      const [event] = row.events;
      const events =
        event?.type === 'GameOpened'
          ? [{ ...event, capital: { ...event.capital, [SECOND]: 99 } }]
          : row.events;
      const { chainHash: _old, ...rest } = row;
      const sealed = sealRow({ ...rest, events }, prevHash);
      prevHash = sealed.chainHash;
      return sealed;
    });
    expect(replay({ ...record, rows })).toMatchObject({ whole: true, by: 'commands', asLogged: false });
  });

  test('applies the events where the scenario is not at hand', async () => {
    const record = await aPlayedRecord();
    const known = replay(record);
    const unknown = replayLog(linesOf(exportLog(record)), () => null);
    expect(unknown).toEqual({ ...known, by: 'events' });
  });

  test('has no hash for a log that is not whole', async () => {
    const lines = linesOf(exportLog(await aPlayedRecord())).slice(0, -1);
    const cut = replayLog(lines, () => pack);
    expect(cut).toMatchObject({ whole: false, hash: null, reason: 'closingMissing' });
  });
});
