import { expect, test } from '@jest/globals';
import { total } from '../../../shared/game/Contribution.ts';
import { emptyState } from '../../../shared/game/emptyState.ts';
import { evolveAll } from '../../../shared/game/evolve.ts';
import type { StockId } from '../../../shared/game/ids.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import { aPlayedGame } from '../../session/testing/aReview.ts';
import { quickStart } from '../../session/testing/quickStart.ts';
import { gaugeHistory, gaugeSince } from './gaugeHistory.ts';

test('given a whole game, when a gauge is told, then its causes come to every change of it', async () => {
  const { header, rows } = await aPlayedGame();
  const state = evolveAll(
    emptyState(header.settings),
    rows.flatMap(({ events }) => events),
  );
  const pack = loadPack(quickStart.pack);
  expect(state.moves.some(({ by }) => by.kind === 'power')).toBe(true);
  for (const stock of Object.keys(state.stocks) as StockId[]) {
    const points = gaugeHistory(state, pack, stock);
    points.slice(1).forEach((point, index) => {
      expect([stock, point.half, total(point.parts)]).toEqual([
        stock,
        point.half,
        point.value - points[index]!.value,
      ]);
    });
    expect(total(gaugeSince(state, stock))).toBe((state.stocks[stock] ?? 0) - points.at(-1)!.value);
  }
});
