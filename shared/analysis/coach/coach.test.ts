import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Advice } from '../../bots/coach/Advice.ts';
import { coachOf } from '../../bots/coach/coachOf.ts';
import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import { createSightPacks } from '../../host/sightPacks.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { PackTexts } from '../../scenario/PackTexts.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import { calibration } from './calibration.ts';
import { saidAndSeen } from './saidAndSeen.ts';
import { watchedGame } from './watchedGame.ts';

const read = (file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../assets/scenarios/quick-start/${file}.json`, import.meta.url), 'utf8'),
  );
const pack = loadPack(read('pack') as ScenarioPack);
const texts = { en: read('en') as PackTexts, es: read('es') as PackTexts };
const settings = fullSettings(pack, { rounds: 3 });

/** Moments of one game, each with what every seat was told. */
function moments(seed: string): readonly GameState[] {
  const states: GameState[] = [];
  watchedGame(pack, texts, settings, seed, 0, (state) => states.push(state));
  return states;
}

/** The same moment with everything that one seat may not know turned round. */
function withOtherSecrets(state: GameState, seat: SeatId): GameState {
  const { hidden } = state;
  const turned = Object.fromEntries(
    Object.entries(state.secrets).map(([id, secret]) => [
      id,
      id === seat
        ? secret
        : {
            ...secret,
            temper: Object.fromEntries(Object.keys(secret.temper).map((key) => [key, 1700])),
            ballot: secret.ballot === 'yes' ? ('no' as const) : ('yes' as const),
            commitment: 3,
            filing: null,
            outlook: secret.outlook.map((entry) => ({ ...entry, band: 'lost' as const })),
          },
    ]),
  );
  return {
    ...state,
    secrets: turned,
    hidden:
      hidden === null
        ? null
        : {
            seed: `${hidden.seed}-other`,
            moods: {
              us: Object.fromEntries(Object.keys(hidden.moods.us).map((clause) => [clause, -1500])),
              mx: Object.fromEntries(Object.keys(hidden.moods.mx).map((clause) => [clause, 1500])),
            },
          },
    offers: state.offers.filter(({ channel }) => channel.kind !== 'private' || channel.seats.includes(seat)),
    messages: state.messages.filter(
      ({ channel }) =>
        channel.kind === 'table' || (channel.kind === 'private' && channel.seats.includes(seat)),
    ),
  };
}

describe('the coach', () => {
  const states = moments('coach');
  const seats = settings.seats;
  const advise = (state: GameState, seat: SeatId): Advice =>
    coachOf(createSightPacks(pack, texts).seat(state, seat));

  test('says the same whatever is hidden from its player', () => {
    for (const [index, state] of states.entries()) {
      const seat = seats[index % seats.length] ?? 'us-white-house';
      expect(advise(withOtherSecrets(state, seat), seat)).toEqual(advise(state, seat));
    }
  });

  test('has something to say wherever there is something to decide', () => {
    const steps = new Set<string>();
    for (const state of states) {
      const advice = advise(state, 'mx-senate');
      if (advice.options.length > 0) steps.add(state.step);
      for (const { homes, adoption } of advice.options) {
        const said = [
          ...homes.flatMap(({ chances }) => [chances.us, chances.mx]),
          ...(adoption === null ? [] : [adoption]),
        ];
        for (const chance of said) {
          expect(chance).toBeGreaterThanOrEqual(2);
          expect(chance).toBeLessThanOrEqual(98);
          expect(Number.isInteger(chance)).toBe(true);
        }
      }
    }
    expect([...steps]).toEqual(expect.arrayContaining(['docket', 'caucus', 'accordBallot', 'commitment']));
  });

  test('names the coins, and more of them never make home less likely', () => {
    for (const state of states.filter(({ step }) => step === 'commitment')) {
      const { options } = advise(state, 'mx-senate');
      expect(options.map(({ price }) => price)).toEqual(options.map((_, index) => index));
      const chances = options.map(({ homes }) => homes[0]?.chances.mx ?? 0);
      expect(chances).toEqual([...chances].sort((a, b) => a - b));
    }
  });
});

describe('what the coach says', () => {
  test('comes true about as often as it says', () => {
    const all = Array.from({ length: 30 }, (_, index) =>
      saidAndSeen(pack, texts, settings, `smoke-${index}`, index),
    ).flat();
    expect(all.length).toBeGreaterThan(150);
    expect(calibration(all).weightedGap).toBeLessThanOrEqual(10);
  });

  test('is counted in tens', () => {
    const said = (chance: number, cameTrue: boolean) =>
      ({ about: 'adoption', seat: 'mx-senate', said: chance, cameTrue }) as const;
    const { rows, weightedGap } = calibration([said(72, true), said(78, false), said(98, true)]);
    expect(rows).toEqual([
      { said: 75, cameTrue: 50, count: 2 },
      { said: 98, cameTrue: 100, count: 1 },
    ]);
    expect(weightedGap).toBe(17.3);
  });
});
