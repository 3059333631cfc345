import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SEAT_COMMAND_KINDS } from '../game/Command.ts';
import { canonical } from '../game/canonical.ts';
import { emptyState } from '../game/emptyState.ts';
import { evolve, evolveAll } from '../game/evolve.ts';
import type { GameSettings } from '../game/GameState.ts';
import type { SeatId } from '../game/ids.ts';
import { streamOf } from '../game/random.ts';
import type { Viewer } from '../game/Viewer.ts';
import { viewOf } from '../game/viewOf.ts';
import { visibleTo } from '../game/visibleTo.ts';
import type { PresetId } from '../game/vocabulary.ts';
import { loadPack } from '../scenario/LoadedPack.ts';
import { packFor } from '../scenario/packFor.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';
import { playRandomly, type RandomGame } from '../testing/randomGame.ts';
import { fill } from '../testing/sampleCommand.ts';
import { decide } from './decide.ts';
import { optionsFor } from './optionsFor.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const pack = loadPack(raw);

function settings(seats: readonly SeatId[], preset: PresetId = 'quick'): GameSettings {
  return {
    packId: raw.id,
    seats,
    rounds: 3,
    preset,
    reading: 'paper',
    pace: 'clock',
    excludedCards: [],
  };
}

const SIX = raw.tables.map((table) => table.seats).find((seats) => seats.length === 6) ?? [];
const TWELVE = raw.seats.map((seat) => seat.id);

/** Random games are dear, so each is played once and asked many questions. */
const GAMES: readonly RandomGame[] = [
  playRandomly(pack, settings(SIX), { seed: 'laws-1', maxCommands: 900 }),
  playRandomly(pack, settings(SIX), { seed: 'laws-2', maxCommands: 900 }),
  playRandomly(pack, settings(TWELVE), { seed: 'laws-3', maxCommands: 900 }),
  playRandomly(pack, settings(SIX, 'formal'), { seed: 'laws-4', maxCommands: 700 }),
];

const VIEWERS: readonly Viewer[] = [
  { kind: 'seat', seat: 'us-white-house' },
  { kind: 'seat', seat: 'mx-senate' },
  { kind: 'mirror', seat: 'us-congress' },
  { kind: 'observer' },
  { kind: 'press' },
  { kind: 'chair' },
  { kind: 'projector' },
  { kind: 'instructor' },
  { kind: 'reviewer' },
];

const game = fc.constantFrom(...GAMES);
const moment = fc.double({ min: 0, max: 0.999999, noNaN: true });
const runs = { numRuns: 150 };

describe('a state read from its log', () => {
  /** What the log keeps has its members in another order than what was just decided. */
  const asRead = <Value>(value: Value): Value => JSON.parse(canonical(value));

  test('brings the same events to every command', () => {
    for (const { plays } of GAMES) {
      // Those that close a step, where most is reckoned, and some of the others.
      const asked = plays.slice(1).filter(({ events }, index) => events.length > 3 || index % 25 === 0);
      for (const { before, actor, command, events } of asked) {
        const again = decide({ pack, state: asRead(before) }, actor, asRead(command));
        expect(again.ok && canonical(again.value)).toBe(canonical(events));
      }
    }
  });

  test('leaves every seat the same options, in the same order', () => {
    fc.assert(
      fc.property(game, moment, fc.constantFrom(...TWELVE), (played, when, seat) => {
        const state = played.plays[Math.floor(when * played.plays.length)]?.before;
        if (state?.seats[seat] === undefined) return;
        const options = optionsFor({ pack, state: asRead(state) }, seat);
        expect(canonical(options)).toBe(canonical(optionsFor({ pack, state }, seat)));
      }),
      runs,
    );
  });
});

describe('views', () => {
  test('a view evolves as the game does: viewOf(evolve(s, e)) = evolve(viewOf(s), visibleTo(e))', () => {
    fc.assert(
      fc.property(game, moment, fc.constantFrom(...VIEWERS), (played, when, viewer) => {
        const play = played.plays[Math.floor(when * played.plays.length)];
        if (play === undefined) return;
        let state = play.before;
        let view = viewOf(state, viewer);
        for (const event of play.events) {
          state = evolve(state, event);
          const visible = visibleTo(viewer, event);
          if (visible !== null) view = evolve(view, visible);
          expect(canonical(view)).toBe(canonical(viewOf(state, viewer)));
        }
      }),
      runs,
    );
  });

  test('a seat has the same options in its view, with its part of the pack, as in the whole state', () => {
    fc.assert(
      fc.property(game, moment, fc.constantFrom(...TWELVE), (played, when, seat) => {
        const state = played.plays[Math.floor(when * played.plays.length)]?.before;
        if (state?.seats[seat] === undefined) return;
        const viewer: Viewer = { kind: 'seat', seat };
        const own = { pack: loadPack(packFor(raw, viewer)), state: viewOf(state, viewer) };
        expect(optionsFor(own, seat)).toEqual(optionsFor({ pack, state }, seat));
      }),
      runs,
    );
  });
});

describe('options', () => {
  test('whatever they allow and is filled in from them is accepted, but for a change that changes nothing', () => {
    const harmless = ['nothingChanges', 'alreadyDone', 'duplicateAmendment', 'tooFewToLink'];
    const refused = GAMES.flatMap((played) => played.refusals).filter(
      ({ refusal }) => !harmless.includes(refusal.code),
    );
    expect(refused).toEqual([]);
  });

  test('whatever they do not allow is refused with the same reason', () => {
    fc.assert(
      fc.property(game, moment, fc.constantFrom(...SEAT_COMMAND_KINDS), (played, when, kind) => {
        const at = Math.floor(when * played.plays.length);
        const state = played.plays[at]?.before;
        const seat = state === undefined ? undefined : (Object.keys(state.seats)[0] as SeatId | undefined);
        if (state === undefined || seat === undefined) return;
        const option = optionsFor({ pack, state }, seat)[kind];
        if (option.available) return;
        const elsewhere = played.plays
          .map((play) => fill(optionsFor({ pack, state: play.before }, seat), kind, streamOf('fill', [at])))
          .find((found) => found !== null);
        if (elsewhere === undefined || elsewhere === null) return;
        const judged = decide({ pack, state }, seat, elsewhere);
        expect(judged).toEqual({ ok: false, error: option.refusal });
      }),
      { numRuns: 25 },
    );
  });
});

describe('the fold', () => {
  test('a game is the fold of its events', () => {
    for (const played of GAMES) {
      const events = played.plays.flatMap((play) => play.events);
      const seats = played.final.settings;
      expect(canonical(evolveAll(emptyState(seats), events))).toBe(canonical(played.final));
    }
  });

  test('the same seed plays the same game', () => {
    const again = playRandomly(pack, settings(SIX), { seed: 'laws-1', maxCommands: 900 });
    expect(canonical(again.final)).toBe(canonical(GAMES[0]?.final));
  });

  test('nobody owes capital, every gauge stays on its scale, every state is integers', () => {
    for (const { plays } of GAMES) {
      for (const { before } of plays) {
        for (const seat of Object.values(before.seats)) expect(seat.capital).toBeGreaterThanOrEqual(0);
        for (const level of Object.values(before.stocks)) {
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(10000);
        }
      }
    }
  });
});
