import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { ACTS } from '../../../shared/game/vocabulary.ts';
import { launchBrowser } from '../browser.ts';
import { countCommands } from './countCommands.ts';
import { faultless, noFaults, watchFaults } from './Faults.ts';
import { type GameServer, startGameServer } from './gameServer.ts';
import { Player, type TourNotes } from './player/Player.ts';
import { playTable } from './player/playTable.ts';
import { Visitor } from './player/Visitor.ts';
import { Screens } from './Screens.ts';
import type { TourPlan, TourPlayer } from './TourPlan.ts';
import type { TourReport } from './TourReport.ts';

/** How long anything on a page may keep a tour waiting that is not told otherwise, in ms. */
const WAIT_MS = 8_000;
const BUILD = fileURLToPath(new URL('../buildClient.mjs', import.meta.url));

/** How a tour came out. */
export interface TourOutcome {
  readonly report: TourReport;
  /** Why it did not come to its end. */
  readonly failure: string | null;
  readonly faultless: boolean;
}

/** Builds the client, starts the server, plays, looks, and cleans up after itself. Never rejects. */
export async function runTour(
  plan: TourPlan,
  tell: (line: string) => void = () => undefined,
): Promise<TourOutcome> {
  const faults = noFaults();
  const screens = new Screens(resolve(plan.out), faults, plan.only);
  const notes: TourNotes = { rounds: new Set(), acts: new Set(), log: null };
  const failure = await tour(plan, { faults, screens, notes, tell }).then(
    () => null,
    (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  const file = notes.log === null ? null : join(resolve(plan.out), 'log.jsonl');
  if (file !== null && notes.log !== null) writeFileSync(file, notes.log);
  const counted = countOf(notes.log, plan);
  return {
    report: {
      rounds: notes.rounds.size,
      actsSeen: ACTS.filter((act) => notes.acts.has(act)),
      commandsByKind: counted.commands,
      ...faults,
      screenshots: screens.pictures,
      log: file,
    },
    failure: failure ?? counted.failure,
    faultless: faultless(faults),
  };
}

function countOf(
  log: string | null,
  { players }: TourPlan,
): Pick<TourOutcome, 'failure'> & { readonly commands: TourReport['commandsByKind'] } {
  if (log === null) return { commands: {}, failure: 'the log was not downloaded' };
  try {
    return {
      commands: countCommands(
        log,
        players.map(({ seat }) => seat),
      ),
      failure: null,
    };
  } catch (error) {
    return { commands: {}, failure: error instanceof Error ? error.message : String(error) };
  }
}

interface Means {
  readonly faults: ReturnType<typeof noFaults>;
  readonly screens: Screens;
  readonly notes: TourNotes;
  readonly tell: (line: string) => void;
}

async function tour(plan: TourPlan, means: Means): Promise<void> {
  await promisify(execFile)(process.execPath, [BUILD]);
  const server = await startGameServer({ GAME_SEED: `tour ${plan.seed}` });
  means.tell(`server at ${server.origin}`);
  try {
    const browser = await launchBrowser();
    try {
      await playIn(browser, server, plan, means);
    } finally {
      await browser.close();
    }
  } catch (error) {
    const printed = server.output().slice(-2000);
    if (printed !== '') means.tell(`the server printed:\n${printed}`);
    throw error;
  } finally {
    await server.stop();
  }
}

async function playIn(browser: Browser, server: GameServer, plan: TourPlan, means: Means): Promise<void> {
  const players: Player[] = [];
  for (const seat of plan.players) players.push(await openPlayer(browser, server, seat, plan, means));
  try {
    const instructorAt = (): Promise<Visitor> => openInstructor(browser, server, plan, means);
    await within(plan.limitSeconds, playTable(players, server, instructorAt));
  } catch (error) {
    for (const { page } of players) {
      await means.screens.picture(page, 'where-it-stopped').catch(() => undefined);
    }
    throw error;
  }
}

/** A player at a browser window of their own. */
async function openPlayer(
  browser: Browser,
  server: GameServer,
  { seat, language }: TourPlayer,
  plan: TourPlan,
  means: Means,
): Promise<Player> {
  const page = await openWindow(browser, server, plan, means);
  const prefix = plan.players.length > 1 ? `${seat}-${language}-` : '';
  return new Player({ page, name: seat, seat, language, prefix, plan, ...means });
}

async function openInstructor(
  browser: Browser,
  server: GameServer,
  plan: TourPlan,
  means: Means,
): Promise<Visitor> {
  const page = await openWindow(browser, server, plan, means);
  return new Visitor({ page, name: 'instructor', language: 'en', prefix: 'instructor-', ...means });
}

/** A window that shares nothing with the others, with faults watched from the start. */
async function openWindow(
  browser: Browser,
  server: GameServer,
  { width, height }: TourPlan,
  { faults }: Means,
): Promise<Page> {
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

/** The work, or an error when it takes too long. */
async function within(seconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the tour took longer than ${seconds} s`)), seconds * 1000);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
