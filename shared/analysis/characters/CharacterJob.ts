import type { Bot } from '../../bots/Bot.ts';
import { BASELINE_BOTS, BASELINES, type Baseline } from '../../bots/baselines/baselines.ts';
import { BOTS, type CharacterPolicy } from '../../bots/bots.ts';
import { entriesOf, mapValues } from '../../game/entries.ts';
import type { GameSettings } from '../../game/GameState.ts';
import { type SeatId, sideOf } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import { type SeatOutcome, seatOutcomes } from '../score/seatOutcome.ts';
import { playMatch } from '../tournament/playMatch.ts';
import { freshWatch, type Watch, watched } from './Watched.ts';

/** Who can play in this tournament. */
export type Player = CharacterPolicy | Baseline;

/** Some games of one kind; the dice of a seed are the same in all of them. */
export type CharacterJob =
  /** Nobody agrees to anything: what no deal is worth. */
  | { readonly kind: 'idle'; readonly seeds: readonly string[] }
  /** One player in every seat. */
  | { readonly kind: 'own'; readonly player: Player; readonly seeds: readonly string[] }
  /** One player in one half of the seats or in the other; one baseline after the other in the rest. */
  | {
      readonly kind: 'among';
      readonly player: Player;
      readonly half: 0 | 1;
      readonly first: number;
      readonly seeds: readonly string[];
    }
  /** One player in every seat but one, which another plays; the seat moves from game to game. */
  | {
      readonly kind: 'deviator';
      readonly player: Player;
      readonly deviator: Player;
      readonly first: number;
      readonly seeds: readonly string[];
    };

/** What is kept of a game. */
export interface CharacterGame {
  readonly seed: string;
  /** Outcome of each seat, in hundredths of a point. */
  readonly seats: { readonly [seat: SeatId]: number };
  /** Seats of the player that the job is about; of the deviator where there is one. */
  readonly mine: readonly SeatId[];
  /** Rounds, and those in which an accord was adopted. */
  readonly rounds: number;
  readonly adopted: number;
  /** The round of the first adoption; one more than there are if there was none. */
  readonly firstAdopted: number;
  /** Clauses counted at home and those that came home. */
  readonly counted: number;
  readonly ratified: number;
  readonly watch: Watch;
  readonly faults: number;
}

/** Seats and rounds of the games: a short game at the smaller table. */
export function characterSettings(pack: LoadedPack): GameSettings {
  const { tables, roundChoices } = pack.raw;
  const seats = [...tables].sort((a, b) => a.seats.length - b.seats.length)[0]?.seats ?? [];
  return fullSettings(pack, { seats, rounds: Math.min(...roundChoices) });
}

function botOf(player: Player): Bot {
  const baseline = BASELINES.find((name) => name === player);
  return baseline === undefined ? BOTS[player as CharacterPolicy] : BASELINE_BOTS[baseline];
}

/** Plays a job; `now` is a clock in milliseconds. */
export function playCharacterJob(
  pack: LoadedPack,
  job: CharacterJob,
  now: () => number,
): readonly CharacterGame[] {
  const settings = characterSettings(pack);
  return job.seeds.map((seed, index): CharacterGame => {
    const seating = seatingOf(settings.seats, job, index);
    const watch = freshWatch();
    const { final, faults } = playMatch(pack, {
      settings,
      seed,
      policyOf: () => 'always-no',
      botOf: (seat) => {
        const bot = seating.botOf(seat);
        return seating.mine.includes(seat) ? watched(bot, watch, now) : bot;
      },
    });
    const adoptions = final.votes.filter(({ motion, adopted }) => motion.kind === 'accord' && adopted);
    return {
      seed,
      seats: mapValues<SeatId, SeatOutcome, number>(
        seatOutcomes({ pack, state: final }),
        ({ total }) => total,
      ),
      mine: seating.mine,
      rounds: settings.rounds,
      adopted: adoptions.length,
      firstAdopted: Math.min(settings.rounds + 1, ...adoptions.map(({ round }) => round)),
      counted: final.ratifications.length,
      ratified: final.ratifications.filter(({ ratified }) => ratified).length,
      watch,
      faults,
    };
  });
}

interface Seating {
  readonly mine: readonly SeatId[];
  botOf(seat: SeatId): Bot;
}

function seatingOf(seats: readonly SeatId[], job: CharacterJob, index: number): Seating {
  switch (job.kind) {
    case 'idle':
      return { mine: [], botOf: () => BOTS['always-no'] };
    case 'own':
      return { mine: seats, botOf: () => botOf(job.player) };
    case 'among': {
      const game = job.first + index;
      const other = BASELINES[Math.floor(game / 2) % BASELINES.length] ?? 'even';
      const mine = seats.filter((seat) => (placeAtSide(seats, seat) + game + job.half) % 2 === 0);
      return { mine, botOf: (seat) => botOf(mine.includes(seat) ? job.player : other) };
    }
    case 'deviator': {
      const mine = seats.filter((_, place) => place === (job.first + index) % seats.length);
      return { mine, botOf: (seat) => botOf(mine.includes(seat) ? job.deviator : job.player) };
    }
  }
}

/** The seat's place among its own delegation; delegations count from opposite ends, so that halves are even. */
function placeAtSide(seats: readonly SeatId[], seat: SeatId): number {
  const own = seats.filter((other) => sideOf(other) === sideOf(seat));
  return own.indexOf(seat) + (sideOf(seat) === 'mx' ? 1 : 0);
}

/** The mean outcome of some seats, by what each is worth on its own scale. */
export function meanOver(
  seats: { readonly [seat: SeatId]: number },
  among: readonly SeatId[],
  worth: (seat: SeatId, outcome: number) => number,
): number {
  const chosen = entriesOf<SeatId, number>(seats).filter(([seat]) => among.includes(seat));
  return chosen.reduce((sum, [seat, outcome]) => sum + worth(seat, outcome), 0) / Math.max(1, chosen.length);
}
