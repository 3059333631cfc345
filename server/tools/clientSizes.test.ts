import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { BUDGET, clientSizes } from './clientSizes.ts';
import { describeNeeding } from './describeNeeding.ts';
import { projectFolder } from './schemas/schemaRoots.ts';

const dist = join(projectFolder, 'dist');
const isBuilt = existsSync(join(dist, 'index.html'));

describeNeeding(isBuilt, 'the client is not built: npm run build')('the built client', () => {
  const { lobby, table } = clientSizes(dist);

  test('shows the lobby within its budget', () => {
    expect(lobby).toBeGreaterThan(5_000);
    expect(lobby).toBeLessThanOrEqual(BUDGET.lobby);
  });

  test('draws the table within its budget, Phaser included', () => {
    expect(table).toBeGreaterThan(100_000);
    expect(table).toBeLessThanOrEqual(BUDGET.table);
  });
});
