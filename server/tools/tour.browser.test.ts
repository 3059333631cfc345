import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeInBrowser } from './describeNeeding.ts';
import { runTour } from './tour/runTour.ts';
import { parseTour } from './tour/TourPlan.ts';

const LIMIT_MS = 90_000;

describeInBrowser('a tour through the page', () => {
  let out: string;

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'dos-mesas-tour-out-'));
  });

  afterAll(() => rm(out, { recursive: true, force: true }));

  test(
    'plays a whole round in all four acts, without a fault',
    async () => {
      const screens = 'lobby,table-first,talks-text,vote-accord,home-count,desk';
      const seat = ['--seat', 'mx-presidency', '--pack', 'quick-start', '--table', '6', '--rounds', '3'];
      const short = ['--stop-after', '1', '--only', screens, '--limit', '80', '--language', 'es'];
      const { report, failure } = await runTour(parseTour([...seat, ...short, '--out', out]));

      const { consoleErrors, cspViolations, axeViolations, thirdPartyRequests } = report;
      expect({ failure, consoleErrors, cspViolations, axeViolations, thirdPartyRequests }).toEqual({
        failure: null,
        consoleErrors: [],
        cspViolations: [],
        axeViolations: [],
        thirdPartyRequests: [],
      });
      expect(report.actsSeen).toEqual(['news', 'talks', 'vote', 'home']);
      expect(Object.keys(report.commandsByKind)).toEqual(
        expect.arrayContaining([
          'fileDocket',
          'speak',
          'proposeEdit',
          'makeOffer',
          'usePower',
          'castBallot',
          'setReady',
        ]),
      );
      expect(report.screenshots.length).toBeGreaterThanOrEqual(5);
      expect(await readdir(out)).toContain('log.jsonl');
    },
    LIMIT_MS,
  );
});
