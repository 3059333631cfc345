import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Actor, Command } from '../../game/Command.ts';
import { emptyState } from '../../game/emptyState.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import { streamOf } from '../../game/random.ts';
import { viewOf } from '../../game/viewOf.ts';
import { decide } from '../../rules/decide.ts';
import { decideOpening } from '../../rules/decideOpening.ts';
import { optionsFor } from '../../rules/optionsFor.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import { packFor } from '../../scenario/packFor.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { bots } from '../bots.ts';
import { PRACTICE } from './guide.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../../assets/scenarios/tutorial/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const pack = loadPack(raw);
const [table] = raw.tables;
const seats = table?.seats ?? [];

/** The tutorial as its guidance leads through it, from one seat, with so many coins at home. */
function follow(learner: SeatId, seed: string, coins: number): GameState {
  const settings = {
    packId: raw.id,
    seats,
    rounds: 1,
    preset: 'quick',
    reading: 'paper',
    pace: 'own',
    excludedCards: [],
  } as const;
  const opening = decideOpening(pack, settings, seed);
  if (!opening.ok) throw new Error(opening.error.code);
  let state = evolveAll(emptyState(settings), opening.value);
  const give = (actor: Actor, command: Command): void => {
    const judged = decide({ pack, state }, actor, command);
    if (!judged.ok)
      throw new Error(`${state.step} ${actor} ${JSON.stringify(command)}: ${judged.error.code}`);
    state = evolveAll(state, judged.value);
  };
  for (const seat of seats)
    give('system', {
      kind: 'occupySeat',
      seat,
      occupant: seat === learner ? { kind: 'person' } : { kind: 'bot', policy: 'guide' },
    });
  give('system', { kind: 'openGame' });
  for (let turn = 0; state.step !== 'over'; turn += 1) {
    if (turn > 200) throw new Error(`no end, at ${state.step}`);
    let acted = false;
    for (const seat of seats) {
      if (seat === learner) continue;
      const own = loadPack(packFor(raw, { kind: 'seat', seat }));
      const view = viewOf(state, { kind: 'seat', seat });
      const options = optionsFor({ pack: own, state: view }, seat);
      const command = bots.next('guide', { pack: own, view, seat, options, random: streamOf(seed, [turn]) });
      if (command === null) continue;
      give(seat, command);
      acted = true;
    }
    if (!acted) give(learner, asGuided(state, learner, coins));
  }
  return state;
}

function asGuided(state: GameState, learner: SeatId, coins: number): Command {
  const offer = state.offers.find(({ answers, from }) => from !== learner && answers[learner] === undefined);
  switch (state.step) {
    case 'docket':
      return {
        kind: 'fileDocket',
        entries: PRACTICE.map(({ clause, level }) => ({ clause, stance: level })),
      };
    case 'caucus':
      return offer === undefined
        ? { kind: 'setReady', ready: true }
        : { kind: 'answerOffer', offer: offer.id, answer: 'accept' };
    case 'accordBallot':
      return { kind: 'castBallot', ballot: 'yes' };
    case 'commitment':
      return { kind: 'commitCapital', amount: coins };
    default:
      return { kind: 'setReady', ready: true };
  }
}

describe('the tutorial as its guidance leads through it', () => {
  test.each(seats)('ends with one clause home and one refused, for %s', (learner) => {
    for (let seed = 0; seed < 20; seed += 1) {
      for (const coins of [0, 3]) {
        const { votes, ratifications, conclusion } = follow(learner, `tutorial-${seed}`, coins);
        expect(votes.map(({ adopted }) => adopted)).toEqual([true]);
        expect(ratifications.map(({ clause, ratified }) => [clause, ratified])).toEqual([
          ['clause:arms', true],
          ['clause:taskforces', false],
        ]);
        expect(conclusion?.ending).toBe('ending:first-lesson');
      }
    }
  });
});
