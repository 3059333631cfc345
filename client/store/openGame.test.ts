import { describe, expect, test } from '@jest/globals';
import { viewOf } from '../../shared/game/viewOf.ts';
import { aHost, begin, type TestHost } from '../../shared/testing/aHost.ts';
import { chooseLanguage } from '../i18n/language.ts';
import { quickStart } from '../session/testing/quickStart.ts';
import type { Game } from './Game.ts';
import { openGame } from './openGame.ts';
import { type HostSession, hostSession, seatViewer } from './testing/hostSession.ts';

const SEAT = 'us-white-house';
const { pack, packTexts } = quickStart;

async function aGame(): Promise<{
  readonly table: TestHost;
  readonly session: HostSession;
  readonly game: Game;
}> {
  const table = await aHost({ content: { pack, ...packTexts } });
  await begin(table, 1);
  await table.host.idle();
  const session = hostSession(table.host, seatViewer(SEAT));
  return { table, session, game: await openGame(session) };
}

describe('a game as the page sees it', () => {
  test('is the host’s view of the seat, after every frame', async () => {
    const { table, game } = await aGame();
    for (let turn = 0; turn < 8; turn += 1) {
      const ready = game.options.value?.setReady;
      const dilemma = game.options.value?.answerDilemma;
      if (dilemma?.available === true) {
        const [choice] = dilemma.choices.choices;
        expect(
          await game.submit({ kind: 'answerDilemma', card: dilemma.choices.card, choice: choice! }),
        ).toBe(true);
      } else if (ready?.available === true) {
        expect(await game.submit({ kind: 'setReady', ready: ready.choices.ready })).toBe(true);
      }
      await table.host.idle();
      expect(game.view.value).toEqual(viewOf(table.host.state(), seatViewer(SEAT)));
    }
    expect(game.view.value.round).toBeGreaterThan(1);
  });

  test('says why something is refused, until it is dismissed', async () => {
    const { game } = await aGame();
    expect(await game.submit({ kind: 'castBallot', ballot: 'yes' })).toBe(false);
    expect(game.refusal.value?.code).toBe('wrongStep');
  });

  test('offers options to its seat only', async () => {
    const { table, game } = await aGame();
    expect(game.options.value?.fileDocket.available).toBe(true);
    const watcher = await openGame(hostSession(table.host, { kind: 'observer' }));
    expect([watcher.seat.value, watcher.options.value]).toEqual([null, null]);
  });

  test('tells events with the views before and after them', async () => {
    const { table, game } = await aGame();
    const heard: string[] = [];
    game.onEvents((events, before, after) => {
      expect(before).not.toBe(after);
      heard.push(...events.map((event) => event.type));
    });
    await game.submit({
      kind: 'speak',
      channel: { kind: 'table' },
      speech: { kind: 'words', words: 'Good morning' },
    });
    await table.host.idle();
    expect(heard).toContain('MessagePosted');
    const [message] = game.view.value.messages.filter(({ from }) => from === SEAT);
    expect(game.words.value.speech(message!.speech)).toBe('Good morning');
  });

  test('asks for a new snapshot when its fold differs from the host’s', async () => {
    const { session, game } = await aGame();
    session.distort((update) =>
      update.kind === 'frame' ? { ...update, frame: { ...update.frame, viewHash: 'not this' } } : update,
    );
    await game.submit({
      kind: 'speak',
      channel: { kind: 'table' },
      speech: { kind: 'words', words: 'Hello' },
    });
    expect(session.resyncs()).toBe(1);
  });

  test('says what was missed when a snapshot brings it on', async () => {
    const { table, session, game } = await aGame();
    session.distort((update) =>
      update.kind === 'frame' ? { kind: 'connection', connection: 'lost' } : update,
    );
    await table.host.submit(SEAT, {
      kind: 'speak',
      channel: { kind: 'table' },
      speech: { kind: 'words', words: 'Hi' },
    });
    expect(game.connection.value).toBe('lost');
    session.resync();
    expect(game.missed.value).toEqual({ moved: false, messages: 1, votes: 0 });
  });

  test('speaks the language of the page', async () => {
    const { game } = await aGame();
    const english = game.words.value.clause('clause:arms');
    chooseLanguage('es');
    expect(game.words.value.clause('clause:arms')).not.toBe(english);
    chooseLanguage('en');
  });
});
