import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { ACTS, type Act } from '../../../../shared/game/vocabulary.ts';
import { common } from '../../../../shared/i18n/common.ts';
import { lobby } from '../../../../shared/i18n/lobby.ts';
import type { PackTexts } from '../../../../shared/scenario/PackTexts.ts';
import { launchBrowser } from '../../browser.ts';
import { type Faults, faultless, noFaults, watchFaults } from '../Faults.ts';
import { startGameServer } from '../gameServer.ts';
import { type Pace, paceNotes, type ReadText, watchPace } from '../pace.ts';
import { Screens } from '../Screens.ts';
import { afterTheEnd } from './afterTheEnd.ts';
import { followGuide } from './followGuide.ts';
import { playMainPath } from './playMainPath.ts';
import type { SoloPlan } from './SoloPlan.ts';
import { SoloPlayer } from './SoloPlayer.ts';

const BUILD = fileURLToPath(new URL('../../buildClient.mjs', import.meta.url));

/** Bounds of a game alone. */
const MOST_WORDS_A_ROUND = 250;
const LONGEST_WAIT_S = 20;

export interface SoloReport extends Pace, Faults {
  readonly game: SoloPlan['game'];
  readonly wordsByRound: readonly number[];
  /** With controls and footnotes. */
  readonly inSightByRound: readonly number[];
  readonly subtitlesByRound: readonly number[];
  readonly decisionsByAct: { readonly [A in Act]?: number };
  /** What the end panel says. */
  readonly ending: string;
  /** What the guide said, in the tutorial. */
  readonly guidance: readonly string[];
  readonly screenshots: readonly string[];
}

export interface SoloOutcome {
  readonly report: SoloReport;
  /** Why it did not come to its end, or what is beyond its bounds. */
  readonly failures: readonly string[];
}

/** Builds the client, starts the server with bots that take their time, and plays alone to the end. Never rejects. */
export async function runSolo(plan: SoloPlan, tell: (line: string) => void): Promise<SoloOutcome> {
  const faults = noFaults();
  const screens = new Screens(resolve(plan.out), faults, null);
  const failures: string[] = [];
  let played: Played = NOTHING;
  try {
    await promisify(execFile)(process.execPath, [BUILD]);
    const server = await startGameServer({ GAME_SEED: 'solo tour', BOT_PAUSES: '1' });
    try {
      const browser = await launchBrowser();
      try {
        const context = await browser.newContext({
          viewport: { width: plan.width, height: plan.height },
          locale: 'en-US',
          reducedMotion: plan.still ? 'reduce' : 'no-preference',
        });
        context.setDefaultTimeout(20_000);
        await watchFaults(context, server.origin, faults);
        const page = await context.newPage();
        const parts = {
          page,
          name: plan.seat ?? 'learner',
          language: plan.language,
          screens,
          prefix: '',
          tell,
        };
        const player = new SoloPlayer(parts);
        const late = setTimeout(() => void browser.close(), plan.limitSeconds * 1000);
        try {
          played = await play(player, page, server.origin, plan);
        } catch (error) {
          await screens.picture(page, 'where-it-stopped').catch(() => undefined);
          throw error;
        } finally {
          clearTimeout(late);
        }
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  } catch (error) {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (!faultless(faults)) failures.push('something went wrong in a page: see the lists');
  if (failures.length === 0) failures.push(...beyondBounds(played));
  return {
    report: { game: plan.game, ...played, ...faults, screenshots: screens.pictures },
    failures,
  };
}

type Played = Omit<SoloReport, keyof Faults | 'game' | 'screenshots'>;

const NOTHING: Played = {
  words: 0,
  taps: 0,
  secondsOfAnimation: 0,
  longestWaitSeconds: 0,
  decisions: 0,
  wordsByRound: [],
  inSightByRound: [],
  subtitlesByRound: [],
  decisionsByAct: {},
  ending: '',
  guidance: [],
};

/** What is beyond the bounds of a game alone: words in a round, waits, acts without a decision. */
export function beyondBounds(played: Pick<Played, 'wordsByRound' | 'longestWaitSeconds' | 'decisionsByAct'>) {
  return [
    ...played.wordsByRound
      .map((words, index) => ({ words, round: index + 1 }))
      .filter(({ words }) => words > MOST_WORDS_A_ROUND)
      .map(({ words, round }) => `${words} words in round ${round}, at most ${MOST_WORDS_A_ROUND}`),
    ...(played.longestWaitSeconds >= LONGEST_WAIT_S
      ? [`a wait of ${played.longestWaitSeconds} s, under ${LONGEST_WAIT_S}`]
      : []),
    ...ACTS.filter((act) => (played.decisionsByAct[act] ?? 0) === 0).map((act) => `no decision in ${act}`),
  ];
}

async function play(player: SoloPlayer, page: Page, origin: string, plan: SoloPlan): Promise<Played> {
  await page.goto(`${origin}/?renderer=canvas`, { waitUntil: 'load', timeout: 20_000 });
  const language = player.button(player.words(common)(plan.language === 'en' ? 'english' : 'spanish'));
  if (!(await player.waitsFor(language, 10_000))) throw new Error('no choice of language');
  await player.press(language);
  const say = player.words(lobby);
  await player.tap(player.button(new RegExp(`^${say('solo')}`)));
  const doors = { tutorial: say('tutorial'), quick: say('quickGame'), full: say('fullGame') };
  const door = player.button(new RegExp(`^${doors[plan.game]}`));
  if (!(await player.waitsFor(door, 10_000))) throw new Error('the game is not offered');
  await player.look('solo-length');
  await player.tap(door);
  if (plan.seat !== null) await sitDown(player, plan);
  // on small screens the list of acts is there but not shown
  await page.locator('.status [aria-current="step"]').first().waitFor({ state: 'attached', timeout: 30_000 });
  await watchPace(page);
  await player.look('solo-first');
  const guidance = plan.game === 'tutorial' ? await followGuide(player) : [];
  if (plan.game !== 'tutorial') await playMainPath(player);
  await page.waitForTimeout(500);
  await player.look('solo-end');
  const notes = await paceNotes(page);
  writeFileSync(join(resolve(plan.out), 'words.txt'), notes.read.map(lineOf).join(''));
  const head = page.locator('.the-end h3');
  if (!(await head.first().isVisible())) await player.tap(page.locator('.action-bar .button').first());
  const ending = await head.first().textContent();
  const { taps } = player;
  if (plan.game !== 'tutorial') await afterTheEnd(player);
  return {
    words: notes.wordsByRound.reduce((sum, words) => sum + words, 0),
    taps,
    secondsOfAnimation: notes.secondsOfAnimation,
    longestWaitSeconds: notes.longestWaitSeconds,
    decisions: [...player.decisions.values()].reduce((sum, count) => sum + count, 0),
    wordsByRound: notes.wordsByRound,
    inSightByRound: notes.inSightByRound,
    subtitlesByRound: notes.subtitlesByRound,
    decisionsByAct: Object.fromEntries(player.decisions),
    ending: (ending ?? '').trim(),
    guidance,
  };
}

/** A text for `words.txt`: its round, its words (in brackets when they are no reading), and itself. */
function lineOf({ round, counted, words, text }: ReadText): string {
  return `${round}  ${counted ? words : `(${words})`}  ${text.replaceAll('\n', ' ')}\n`;
}

/** The three questions are looked at; the seat is taken from the list, one tap away. */
async function sitDown(player: SoloPlayer, plan: SoloPlan): Promise<void> {
  const say = player.words(lobby);
  const all = player.button(say('allSeats'));
  if (!(await player.waitsFor(all, 15_000))) throw new Error('the list of seats is not offered');
  await player.look('solo-questions');
  await player.tap(all);
  const pack = plan.game === 'quick' ? 'quick-start' : 'the-road-ahead';
  const file = new URL(`../../../../assets/scenarios/${pack}/${plan.language}.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as PackTexts;
  const name = plan.seat === null ? '' : (texts.seats[plan.seat]?.name ?? plan.seat);
  const tile = player.page.locator('label').filter({ has: player.page.getByText(name, { exact: true }) });
  if (!(await player.waitsFor(tile, 5_000))) throw new Error(`the seat ${plan.seat} is not offered`);
  await player.tap(tile);
  await player.look('solo-seats');
  await player.tap(player.buttons(lobby, 'startSolo'));
}
