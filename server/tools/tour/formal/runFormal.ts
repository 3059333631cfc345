import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser.ts';
import { countCommands } from '../countCommands.ts';
import { faultless, noFaults, watchFaults } from '../Faults.ts';
import { type GameServer, startGameServer } from '../gameServer.ts';
import { Player, type TourNotes } from '../player/Player.ts';
import { Visitor } from '../player/Visitor.ts';
import { visitDesk } from '../player/visitDesk.ts';
import { Screens } from '../Screens.ts';
import { asTourPlan, type FormalBrowser, type FormalPlan } from './FormalPlan.ts';
import { type FormalReport, outcomesIn } from './FormalReport.ts';
import { openProjector, type Projector } from './openProjector.ts';
import { playFormal } from './playFormal.ts';

const WAIT_MS = 10_000;
const BUILD = fileURLToPath(new URL('../../buildClient.mjs', import.meta.url));

export interface FormalOutcome {
  readonly report: FormalReport;
  /** What did not come out as it should; empty when all did. */
  readonly failures: readonly string[];
}

/** Builds the client, starts the server, plays two rounds by formal rules, looks, and cleans up. Never rejects. */
export async function runFormal(
  plan: FormalPlan,
  tell: (line: string) => void = () => undefined,
): Promise<FormalOutcome> {
  const start = performance.now();
  const faults = noFaults();
  const screens = new Screens(resolve(plan.out), faults, null);
  const notes: TourNotes = { rounds: new Set(), acts: new Set(), log: null };
  const failures: string[] = [];
  await tour(plan, { faults, screens, notes, tell }).catch((error: unknown) => {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  const { log } = notes;
  const file = log === null ? null : join(resolve(plan.out), 'log.jsonl');
  if (file !== null && log !== null) writeFileSync(file, log);
  const seen = log === null ? { outcomes: [], motions: {} } : outcomesIn(log);
  if (!faultless(faults)) failures.push('something went wrong in a page: see the lists');
  for (const wanted of ['adopted', 'rejected'] as const) {
    if (!seen.outcomes.includes(wanted))
      failures.push(`no accord was ${wanted}: ${seen.outcomes.join(', ')}`);
  }
  const seats = plan.browsers.map(({ seat }) => seat);
  return {
    report: {
      preset: 'formal',
      browsers: seats.length,
      bots: 12 - seats.length,
      seconds: Math.round((performance.now() - start) / 1000),
      ...seen,
      commandsByKind: log === null ? {} : countCommands(log, seats),
      ...faults,
      screenshots: screens.pictures,
      log: file,
    },
    failures,
  };
}

interface Means {
  readonly faults: ReturnType<typeof noFaults>;
  readonly screens: Screens;
  readonly notes: TourNotes;
  readonly tell: (line: string) => void;
}

async function tour(plan: FormalPlan, means: Means): Promise<void> {
  await promisify(execFile)(process.execPath, [BUILD]);
  const server = await startGameServer({ GAME_SEED: `formal ${plan.seed}` });
  try {
    const browser = await launchBrowser();
    try {
      await playIn(browser, server, plan, means);
    } finally {
      await browser.close();
    }
  } catch (error) {
    means.tell(`the server printed:\n${server.output().slice(-2000)}`);
    throw error;
  } finally {
    await server.stop();
  }
}

async function playIn(browser: Browser, server: GameServer, plan: FormalPlan, means: Means): Promise<void> {
  const players: Player[] = [];
  for (const one of plan.browsers) players.push(await openPlayer(browser, server, one, plan, means));
  let projector: Projector | null = null;
  try {
    const late = new Promise<never>((_, reject) => {
      const seconds = plan.limitSeconds;
      setTimeout(() => reject(new Error(`the tour took longer than ${seconds} s`)), seconds * 1000).unref();
    });
    const play = playFormal(players, server.origin, async (code) => {
      const page = await openWindow(browser, server, { width: 1280, height: 720 }, means);
      projector = await openProjector(
        new Visitor({ page, name: 'projector', language: 'es', prefix: 'projector-es-', ...means }),
        server.origin,
        code,
      );
    });
    await Promise.race([play, late]);
  } catch (error) {
    for (const { page } of players) {
      await means.screens.picture(page, 'where-it-stopped').catch(() => undefined);
    }
    throw error;
  } finally {
    (projector as Projector | null)?.stop();
  }
  const link = server.deskLink();
  if (link === null) throw new Error('the server printed no link to the desk');
  const page = await openWindow(browser, server, { width: 1366, height: 768 }, means);
  means.notes.log = await visitDesk(
    new Visitor({ page, name: 'instructor', language: 'en', prefix: 'instructor-', ...means }),
    link,
  );
}

async function openPlayer(
  browser: Browser,
  server: GameServer,
  one: FormalBrowser,
  plan: FormalPlan,
  means: Means,
): Promise<Player> {
  const page = await openWindow(browser, server, one, means);
  const { seat, language, width } = one;
  const prefix = `${width < 600 ? 'phone' : 'desk'}-${language}-`;
  return new Player({ page, name: seat, seat, language, prefix, plan: asTourPlan(plan), ...means });
}

/** A window that shares nothing with the others, with faults watched from the start. */
async function openWindow(
  browser: Browser,
  server: GameServer,
  { width, height }: Pick<FormalBrowser, 'width' | 'height'>,
  { faults }: Means,
) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-US',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(WAIT_MS);
  await watchFaults(context, server.origin, faults);
  return context.newPage();
}
