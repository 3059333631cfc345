import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { canonical } from '../../game/canonical.ts';
import { linesOf } from '../../host/log/parseLog.ts';
import { verifyLog } from '../../host/log/verifyLog.ts';
import { decide } from '../../rules/decide.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { changedPack } from './changedPack.ts';
import { CLAIMS } from './claims.ts';
import { logOf } from './logOf.ts';
import { mutationsOf } from './mutations.ts';
import { NEWS } from './newsFree.ts';
import { type Played, playScript, stateOf } from './playScript.ts';
import { benchOf, runCheck, seedOf } from './runCheck.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const pack = loadPack(raw);

/** Of the size the roads show; the tool measures them. */
const ranges = (): number => 1500;

/** Seeds of a quick look: enough where little is left to chance. */
const FEW = 4;

const checksOf = (...ids: readonly string[]) =>
  CLAIMS.filter(({ id }) => ids.includes(id)).flatMap(({ id, checks }) =>
    checks.map((check) => [`${id}: ${check.statement}`, check] as const),
  );

describe('the claims', () => {
  test('stand for every row of the mechanisms, once', () => {
    const rows = Array.from({ length: 38 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);
    expect(CLAIMS.map(({ id }) => id)).toEqual(rows);
    expect(CLAIMS.filter(({ checks }) => checks.length === 0)).toEqual([]);
  });

  test('rest on numbers the pack has', () => {
    for (const { checks } of CLAIMS)
      for (const { restsOn } of checks) {
        expect(restsOn.length).toBeGreaterThan(0);
        changedPack(
          raw,
          restsOn.map(({ id }) => ({ id, to: (value) => value + 1 })),
        );
      }
  });

  test('without news leave out every news card there is', () => {
    const news = raw.cards.filter(({ kind }) => kind === 'news').map(({ id }) => id);
    expect([...NEWS].sort()).toEqual([...news].sort());
  });

  test.each(checksOf('M01', 'M05', 'M11', 'M21', 'M29', 'M34'))('hold: %s', (_, check) => {
    expect(runCheck(benchOf(pack, ranges, FEW), check)).toMatchObject({ pass: true });
  });

  test.each(checksOf('M05', 'M23'))('would fail otherwise: %s', (_, check) => {
    expect(mutationsOf(raw, check, ranges, FEW)).toMatchObject({ failsWhenFlipped: true });
  });
});

describe('the games of a claim', () => {
  const played = (id: string, arm: 'control' | 'treated'): Played => {
    const [check] = CLAIMS.find((claim) => claim.id === id)?.checks ?? [];
    if (check === undefined) throw new Error(`no ${id}`);
    return playScript(pack, check[arm], seedOf(1), true);
  };
  const commands = ({ moves }: Played): readonly string[] =>
    moves.map(({ actor, command }) =>
      canonical({ actor, ...(command.kind === 'expireStep' ? { kind: command.kind } : command) }),
    );

  test('are logs that can be computed again, recorded set-ups included', () => {
    for (const id of ['M02', 'M22']) {
      const report = verifyLog(linesOf(logOf(played(id, 'treated'), 'test')));
      expect(report).toMatchObject({ equal: true, reason: null });
    }
  });

  test.each([
    ['M01', ['proposeEdit']],
    ['M11', ['usePower']],
    ['M23', ['setUp']],
  ])('differ in the lever alone: %s', (id, lever) => {
    const control = commands(played(id, 'control'));
    const treated = commands(played(id, 'treated'));
    const differ = [
      ...treated.filter((row) => !control.includes(row)),
      ...control.filter((row) => !treated.includes(row)),
    ].map((row) => (JSON.parse(row) as { readonly kind: string }).kind);
    expect([...new Set(differ)].sort()).toEqual([...lever].sort());
  });

  test.each(
    CLAIMS.flatMap(({ id, checks }) => checks.map((check, index) => [`${id}-${index + 1}`, check] as const)),
  )('take the same steps at the same time: %s', (_, { control, treated }) => {
    const [rows, others] = [control, treated].map((script) => playScript(pack, script, seedOf(1)).moves);
    const steps = (moves: Played['moves'] = []): readonly unknown[] =>
      moves.flatMap(({ command }) => (command.kind === 'expireStep' ? [command] : []));
    expect(steps(others)).toEqual(steps(rows));
  });

  test('cannot be set up at a table', () => {
    const game = played('M23', 'control');
    const state = stateOf(game);
    for (const actor of ['system', 'instructor', 'chair'] as const)
      expect(decide({ pack, state }, actor, { kind: 'setUp', set: {} })).toMatchObject({
        ok: false,
        error: { code: 'notForThisActor' },
      });
  });
});
