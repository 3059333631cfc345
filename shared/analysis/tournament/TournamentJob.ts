import type { BotPolicy } from '../../bots/bots.ts';
import { CHARACTERS } from '../../bots/personas/Persona.ts';
import type { SeatId } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import { digestOf } from './digestOf.ts';
import type { GameDigest } from './GameDigest.ts';

/** Some games of one kind. */
export type TournamentJob =
  /** The adaptive bot in every seat, or a test bot in one of them. */
  | {
      readonly kind: 'field';
      readonly trial: { readonly bot: BotPolicy; readonly seat: SeatId } | null;
      readonly seeds: readonly string[];
    }
  /** All characters, at their usual levels, in turn around the table, moved by one seat from game to game. */
  | { readonly kind: 'mixed'; readonly first: number; readonly seeds: readonly string[] };

/** Plays many jobs and answers in their order: one after another, or in several workers. */
export type Field = (jobs: readonly TournamentJob[]) => Promise<readonly (readonly GameDigest[])[]>;

/** The adaptive bot that test bots are measured against, and that the others at their table are. */
export const ADAPTIVE: BotPolicy = 'broker';

/** Plays one job at the pack's largest table, over all its half-years. */
export function playJob(pack: LoadedPack, job: TournamentJob): readonly GameDigest[] {
  const settings = fullSettings(pack);
  const { seats } = settings;
  return job.seeds.map((seed, index) => {
    const policyOf = (seat: SeatId): BotPolicy => {
      if (job.kind === 'mixed')
        return CHARACTERS[(seats.indexOf(seat) + job.first + index) % CHARACTERS.length] ?? ADAPTIVE;
      return job.trial?.seat === seat ? job.trial.bot : ADAPTIVE;
    };
    return digestOf(pack, { settings, seed, policyOf });
  });
}
