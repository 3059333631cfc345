import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Debrief } from '../../shared/analysis/debrief/Debrief.ts';
import { type DebriefedGame, debriefOf } from '../../shared/analysis/debrief/debriefOf.ts';
import { canonical } from '../../shared/game/canonical.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { foldRows } from '../../shared/host/log/fold.ts';
import { readPack } from '../packs/readPacks.ts';
import { projectFolder } from './schemas/schemaRoots.ts';
import { simulationOptions } from './simulation/options.ts';
import { simulateGame } from './simulation/simulateGame.ts';

const { pack, texts } = readPack(join(projectFolder, 'assets/scenarios/quick-start'));

describe('the debrief of a game of bots', () => {
  let game: DebriefedGame;
  let found: Debrief;
  let final: GameState;
  beforeAll(async () => {
    const options = simulationOptions(['--scenario', 'quick-start', '--games', '1', '--seed', 'x2']);
    const { record } = await simulateGame({ hash: '', pack, texts }, options, 0);
    game = { record, pack, texts: texts.en };
    found = debriefOf(game)!;
    final = foldRows(record.header.settings, record.rows, record.header.format);
  });

  test('is the same when it is computed again', () => {
    expect(JSON.stringify(debriefOf(game))).toBe(JSON.stringify(found));
  });

  test('says of homes what the game said', () => {
    const failed = final.ratifications.flatMap(({ counts }) => counts.filter(({ passed }) => !passed));
    expect(found.refusals.map(({ side, clause, missing }) => ({ side, clause, missing }))).toEqual(
      failed.map(({ side, clause, support, threshold }) => ({ side, clause, missing: threshold - support })),
    );
    for (const { missing, objections } of found.refusals) {
      expect(missing).toBeGreaterThan(0);
      for (const { amount } of objections) expect(amount).toBeLessThan(0);
    }
  });

  test('has a round for each, and its disagreement is what stood then', () => {
    expect(found.rounds.map(({ round }) => round)).toEqual([1, 2, 3]);
    for (const round of found.rounds) {
      expect(round.feasible).toBe(4 ** round.docket.length);
      expect(round.unanimous).toBeLessThanOrEqual(round.passing);
      const reached = final.votes.some((vote) => vote.round === round.round && vote.adopted);
      expect(round.adopted && !reached).toBe(false);
    }
  });

  test('has every promise with its rows, every seat, and sums that are sums', () => {
    expect(found.pledges.map(({ pledge }) => canonical(pledge))).toEqual(
      final.pledges.map((pledge) => canonical(pledge)),
    );
    for (const { madeSeq, settledSeq } of found.pledges)
      expect(settledSeq ?? madeSeq).toBeGreaterThanOrEqual(madeSeq);
    const { parties } = found;
    expect(parties.seats).toHaveLength(final.settings.seats.length);
    expect(parties.joint).toBe(parties.seats.reduce((sum, { outcome }) => sum + outcome.total, 0));
    expect(parties.worst?.score).toBe(Math.min(...parties.seats.map(({ score }) => score)));
    expect(found.talk.pairs.reduce((sum, { messages }) => sum + messages, 0)).toBe(final.messages.length);
  });

  test('draws no point beyond the frontier', () => {
    const { frontier, passingFrontier, reached } = found.picture;
    for (const point of [reached, ...passingFrontier])
      expect(frontier.some(({ us, mx }) => us >= point.us && mx >= point.mx)).toBe(true);
  });
});
