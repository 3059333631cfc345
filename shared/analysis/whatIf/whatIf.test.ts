import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bots } from '../../bots/bots.ts';
import type { Occupant, SeatCommand } from '../../game/Command.ts';
import type { GameState } from '../../game/GameState.ts';
import { hashValue } from '../../game/hash.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import { ok } from '../../game/result.ts';
import { createGameHost } from '../../host/gameHost.ts';
import { sealHeader } from '../../host/log/chain.ts';
import { exportLog } from '../../host/log/exportLog.ts';
import { foldRows } from '../../host/log/fold.ts';
import type { GameRecord, LogRow } from '../../host/log/LogLine.ts';
import { linesOf } from '../../host/log/parseLog.ts';
import { verifyLog } from '../../host/log/verifyLog.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { PackTexts } from '../../scenario/PackTexts.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { withCoefficients } from '../play/withCoefficients.ts';
import { rulesDifferAt } from './redecide.ts';
import type { WhatIfWorld } from './WhatIfGame.ts';
import { whatIf } from './whatIf.ts';

const read = <Shape>(name: string): Shape =>
  JSON.parse(
    readFileSync(new URL(`../../../assets/scenarios/quick-start/${name}.json`, import.meta.url), 'utf8'),
  ) as Shape;
const pack = loadPack(read<ScenarioPack>('pack'));
const texts = { en: read<PackTexts>('en'), es: read<PackTexts>('es') };
const world: WhatIfWorld = { pack, texts, engine: 'test', bots, policy: 'novice' };
const afterRound = (round: number) => (state: GameState) => state.round > round || state.step === 'over';
const short: WhatIfWorld = { ...world, until: afterRound(1) };

let record: GameRecord;

beforeAll(async () => {
  record = await played();
});

/** A game of novices, as a log; or one with a person who does one thing and leaves. */
async function played(
  person: SeatId | null = null,
  act: (clause: ClauseId) => SeatCommand = () => ({ kind: 'setReady', ready: true }),
): Promise<GameRecord> {
  const header = sealHeader({
    format: 1,
    engine: 'test',
    packId: pack.raw.id,
    packHash: hashValue(pack.raw),
    seed: 'what-if',
    settings: {
      packId: pack.raw.id,
      seats: pack.raw.tables[0]?.seats ?? [],
      rounds: 3,
      preset: 'quick',
      reading: 'paper',
      pace: 'own',
      excludedCards: [],
    },
  });
  let rows = 0;
  const host = createGameHost(
    {
      now: () => 1_767_225_600_000 + rows * 1000,
      after: () => () => undefined,
      append: async () => {
        rows += 1;
        return ok(null);
      },
      salt: () => 'salt-of-a-test-game',
      bots,
      report: () => undefined,
    },
    { header, pack, texts, rows: [], keptTexts: [] },
  );
  await host.submit('system', { kind: 'openGame' });
  for (const seat of header.settings.seats) {
    const occupant: Occupant = seat === person ? { kind: 'person' } : { kind: 'bot', policy: 'novice' };
    await host.submit('system', { kind: 'occupySeat', seat, occupant });
  }
  await host.submit('system', { kind: 'openGame' });
  host.start();
  await host.idle();
  const clause = pack.raw.clauses[0]?.id;
  if (person !== null && clause !== undefined) {
    await host.submit(person, act(clause));
    await host.idle();
  }
  host.close();
  return host.record();
}

function rowOf(kind: SeatCommand['kind'], seat?: SeatId): LogRow {
  const row = record.rows.find(
    ({ command, actor }) => command.kind === kind && (seat === undefined || actor === seat),
  );
  if (row === undefined) throw new Error(`nobody gave ${kind}`);
  return row;
}

function otherBallot({ seq, command }: LogRow) {
  if (command.kind !== 'castBallot') throw new Error('no ballot');
  return { seq, command: { kind: 'castBallot', ballot: command.ballot === 'no' ? 'yes' : 'no' } } as const;
}

describe('a decision that is not changed', () => {
  test('gives the game that was played, to the last bit of its hash', async () => {
    const row = rowOf('castBallot');
    const same = await whatIf(record, { seq: row.seq, command: { ...(row.command as SeatCommand) } }, world);
    expect(same.ok && same.value).toMatchObject({ differsFrom: null, kept: [] });
    expect(same.ok && same.value.record.rows.at(-1)?.chainHash).toBe(record.rows.at(-1)?.chainHash);
    expect(same.ok && same.value.hash).toBe(hashValue(foldRows(record.header.settings, record.rows)));
  });

  test('is judged again: the rules of today write every row of the log', () => {
    expect(rulesDifferAt(record, pack)).toBeNull();
    const other = withCoefficients(pack, { 'home.base.mx': 5400 });
    expect(rulesDifferAt(record, other)).toBeLessThanOrEqual(
      record.rows.find((row) => row.events.some((event) => event.type === 'HomeCounted'))?.seq ?? 0,
    );
  });
});

describe('a decision that is changed', () => {
  test('gives the same game every time, and another than was played', async () => {
    const change = otherBallot(rowOf('castBallot'));
    const [first, second] = [await whatIf(record, change, short), await whatIf(record, change, short)];
    expect(first).toEqual(second);
    expect(first.ok && first.value.differsFrom).toBe(change.seq);
    expect(first.ok && first.value.incidents).toEqual([]);
    expect(first.ok && first.value.final.round).toBe(2);
  });

  test('leaves every row before it, and its log holds', async () => {
    const change = otherBallot(rowOf('castBallot'));
    const changed = await whatIf(record, change, short);
    if (!changed.ok) throw new Error(changed.error.kind);
    const { rows } = changed.value.record;
    expect(rows.slice(0, change.seq - 1)).toEqual(record.rows.slice(0, change.seq - 1));
    expect(verifyLog(linesOf(exportLog(changed.value.record)))).toMatchObject({
      equal: true,
      stateHash: changed.value.hash,
    });
  });

  test('keeps the ballots that others cast unseen at the same time', async () => {
    const row = rowOf('castBallot');
    const changed = await whatIf(record, otherBallot(row), short);
    if (!changed.ok) throw new Error(changed.error.kind);
    const ballots = (rows: readonly LogRow[]) =>
      rows
        .filter(({ command, seq }) => command.kind === 'castBallot' && seq > row.seq)
        .map(({ actor, command }) => [actor, command] as const)
        .slice(0, pack.raw.seats.length - 1);
    expect(changed.value.kept).toHaveLength(pack.raw.seats.length - 1);
    expect(ballots(changed.value.record.rows)).toEqual(ballots(record.rows));
  });

  test('may be to do nothing', async () => {
    const row = rowOf('makeOffer');
    const without = await whatIf(record, { seq: row.seq, command: null }, short);
    expect(without.ok && without.value.record.rows[row.seq - 1]).not.toEqual(row);
  });

  test('puts a bot in the seat of every person, in a row of its own', async () => {
    const mine = await played('mx-senate', (clause) => ({
      kind: 'fileDocket',
      entries: [{ clause, stance: 1 }],
    }));
    const row = mine.rows.find(
      ({ actor, command }) => actor === 'mx-senate' && command.kind === 'fileDocket',
    );
    if (row === undefined) throw new Error('nothing was filed');
    const changed = await whatIf(mine, { seq: row.seq, command: { kind: 'setReady', ready: true } }, short);
    if (!changed.ok) throw new Error(changed.error.kind);
    expect(changed.value.record.rows).toContainEqual(
      expect.objectContaining({
        actor: 'system',
        command: {
          kind: 'occupySeat',
          seat: 'mx-senate',
          occupant: { kind: 'bot', policy: 'novice' },
        },
      }),
    );
    expect(changed.value.final.round).toBe(2);
  });
});

describe('what cannot be changed', () => {
  test('a row that is not there, and the setting of the table', async () => {
    expect(await whatIf(record, { seq: 999_999, command: null }, world)).toMatchObject({
      error: { kind: 'noSuchRow' },
    });
    expect(await whatIf(record, { seq: 1, command: null }, world)).toMatchObject({
      error: { kind: 'notADecision' },
    });
  });

  test('what the rules refuse, with their reason', async () => {
    const row = rowOf('castBallot');
    const change = { seq: row.seq, command: { kind: 'commitCapital', amount: 1 } } as const;
    expect(await whatIf(record, change, world)).toMatchObject({
      error: { kind: 'refused', refusal: { code: 'wrongStep' } },
    });
  });
});

test('a game of another pack or other rules says so, and its branch is written under those of today', async () => {
  const old: GameRecord = {
    ...record,
    header: sealHeader({ ...record.header, engine: 'older', packHash: '0'.repeat(64) }),
  };
  const changed = await whatIf(old, otherBallot(rowOf('castBallot')), short);
  if (!changed.ok) throw new Error(changed.error.kind);
  expect(changed.value.fidelity).toEqual({ packChanged: true, rulesChanged: true });
  expect(changed.value.record.header).toMatchObject({ engine: 'test', packHash: hashValue(pack.raw) });
  expect(verifyLog(linesOf(exportLog(changed.value.record))).equal).toBe(true);
});
