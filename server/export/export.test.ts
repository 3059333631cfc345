import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readPack } from '../packs/readPacks.ts';
import { projectFolder } from '../tools/schemas/schemaRoots.ts';
import { simulationOptions } from '../tools/simulation/options.ts';
import { simulateGame } from '../tools/simulation/simulateGame.ts';
import { exportFiles } from './exportFiles.ts';
import { offsetOf } from './offsetOf.ts';
import { type ExportPlace, tablesOf } from './readLogs.ts';
import { isWhole, verifyExport } from './verifyExport.ts';

const content = readPack(join(projectFolder, 'assets/scenarios/quick-start'));
const place: ExportPlace = {
  packOf: (hash) => (hash === content.hash ? content : null),
  offsetAt: offsetOf('America/Mexico_City'),
};
const folder = mkdtempSync(join(tmpdir(), 'dos-mesas-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const options = simulationOptions(['--scenario', 'quick-start', '--games', '1', '--seed', 'export']);
  const { record } = await simulateGame(content, options, 0);
  const files = await exportFiles(tablesOf([{ file: 'TABLE.log.jsonl', record }], place));
  for (const file of files) writeFileSync(join(folder, file.name), file.content);
});

const reportOf = (file: string, verified = verifyExport(folder, [], place)) =>
  verified.find((report) => report.file === file);

/** Does something to a file, looks, and puts it back. */
function changed(file: string, change: (lines: readonly string[]) => readonly string[]) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before.split('\n')).join('\n'));
  const reports = verifyExport(folder, [], place);
  writeFileSync(path, before);
  return reports;
}

test('an export agrees with its log, in another time zone too', () => {
  const reports = verifyExport(folder, [], { ...place, offsetAt: offsetOf('Asia/Tokyo') });
  expect(reports.map(({ file }) => file)).toContain('session.xlsx');
  expect(reports.every(isWhole)).toBe(true);
  expect(reportOf('offers.csv')?.rows).toBeGreaterThan(0);
  expect(readFileSync(join(folder, 'tables.csv'), 'utf8')).toContain('TABLE,');
});

test('given a line that is missing, added or changed, then the file is not whole', () => {
  const missing = reportOf(
    'votes.csv',
    changed('votes.csv', (lines) => lines.toSpliced(3, 1)),
  );
  expect(missing).toMatchObject({ missing: 1, added: 0 });
  expect(missing?.rows).toBe((missing?.expected ?? 0) - 1);
  const added = reportOf(
    'events.csv',
    changed('events.csv', (lines) => lines.toSpliced(3, 0, lines[3] ?? '')),
  );
  expect(added).toMatchObject({ missing: 0, added: 1 });
  const other = changed('scores.csv', (lines) => lines.map((line) => line.replace('goal', 'gaol')));
  expect(other.every(isWhole)).toBe(false);
});

test('given a log with a line less, then it is the log that is reported', () => {
  const reports = changed('log.jsonl', (lines) => lines.toSpliced(5, 1));
  expect(reports).toMatchObject([{ file: 'log.jsonl', missing: 1 }]);
  expect(reports.every(isWhole)).toBe(false);
});

test('the clock of a place is known for summer and winter', () => {
  const madrid = offsetOf('Europe/Madrid');
  expect([madrid(Date.UTC(2026, 0, 1)), madrid(Date.UTC(2026, 6, 1))]).toEqual([60, 120]);
  expect(offsetOf('UTC')(0)).toBe(0);
  expect(() => offsetOf('Nowhere/City')).toThrow(RangeError);
});
