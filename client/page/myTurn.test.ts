import { expect, test } from '@jest/globals';
import { aHost, begin } from '../../shared/testing/aHost.ts';
import { quickStart } from '../session/testing/quickStart.ts';
import { openGame } from '../store/openGame.ts';
import { hostSession, seatViewer } from '../store/testing/hostSession.ts';
import { askedOf } from './myTurn.ts';

const { pack, packTexts } = quickStart;

test('what is asked of a seat follows the steps of a round, to the end of the game', async () => {
  const table = await aHost({ content: { pack, ...packTexts } });
  await begin(table, 1);
  const game = await openGame(hostSession(table.host, seatViewer('us-white-house')));
  const seen = new Set<string>();
  for (let turn = 0; turn < 200 && game.view.value.step !== 'over'; turn += 1) {
    await table.host.idle();
    const asked = askedOf(game.view.value, game.options.value, game.seat.value);
    if (asked === null) break;
    seen.add(asked.key);
    const { answerDilemma, castBallot, commitCapital, setReady } = game.options.value!;
    if (answerDilemma.available) {
      const { card, choices } = answerDilemma.choices;
      await game.submit({ kind: 'answerDilemma', card, choice: choices[0]! });
    } else if (castBallot.available) await game.submit({ kind: 'castBallot', ballot: 'yes' });
    else if (commitCapital.available) await game.submit({ kind: 'commitCapital', amount: 0 });
    else if (setReady.available) await game.submit({ kind: 'setReady', ready: true });
  }
  expect(game.view.value.step).toBe('over');
  expect([...seen]).toEqual(
    expect.arrayContaining(['nowDocket', 'nowTalks', 'nowAmendments', 'nowStatements', 'nowOutcome']),
  );
  expect(askedOf(game.view.value, game.options.value, game.seat.value)).toBeNull();
});
