import { BASELINES } from '../../bots/baselines/baselines.ts';
import type { CharacterPolicy } from '../../bots/bots.ts';
import { CHARACTERS, type Character, SKILLS } from '../../bots/personas/Persona.ts';
import { bandRows } from './bandRows.ts';
import { baselineRows } from './baselineRows.ts';
import type { CharacterGames } from './CharacterGames.ts';
import type { CharacterGame, CharacterJob, Player } from './CharacterJob.ts';
import type { CharactersReport, LevelRow, PlayerRow } from './CharactersReport.ts';
import { characterConditions } from './characterConditions.ts';
import { empiricalGame } from './empiricalGame.ts';
import { levelRows } from './levelRows.ts';
import { playerRow } from './playerRow.ts';
import type { Reach } from './reach.ts';

/** Games of one piece of work. */
const CHUNK = 20;

/** Of so many games one is also played with each deviator: a seat that deviates is a rarer question. */
const DEVIATIONS_IN = 5;

/** Whoever might do better in a field of others: every baseline, and the character that thinks furthest. */
const DEVIATORS: readonly Player[] = [...BASELINES, 'broker-3'];

export interface CharactersOptions {
  /** Games of each player among its like, and among baselines. */
  readonly games: number;
  readonly seed: string;
  /** Characters that play; all of them where it is not said. */
  readonly characters?: readonly Character[];
}

/** What is asked of a worker, and what it answers. */
export type CharactersWork = CharacterJob | { readonly kind: 'reach'; readonly seeds: readonly string[] };
export type CharactersAnswer = readonly CharacterGame[] | readonly Reach[];
export type CharactersField = (work: readonly CharactersWork[]) => Promise<readonly CharactersAnswer[]>;

/** Characters at every level and the baselines: among their like, among baselines, and against deviators. */
export async function charactersTournament(
  { games, seed, characters = CHARACTERS }: CharactersOptions,
  field: CharactersField,
): Promise<CharactersReport> {
  const seeds = Array.from({ length: games }, (_, index) => `characters-${seed}-${index + 1}`);
  const some = seeds.slice(0, Math.ceil(games / DEVIATIONS_IN));
  const policies = characters.flatMap((character) =>
    SKILLS.map((skill): CharacterPolicy => `${character}-${skill}`),
  );
  const players: readonly Player[] = [...policies, ...BASELINES];
  const work: CharactersWork[] = chunks(seeds).flatMap(({ seeds: chunk }): CharactersWork[] => [
    { kind: 'reach', seeds: chunk },
    { kind: 'idle', seeds: chunk },
  ]);
  for (const player of players)
    for (const chunk of chunks(seeds))
      work.push(
        { kind: 'own', player, seeds: chunk.seeds },
        // every baseline is met from either half of the table
        { kind: 'among', player, half: 0, first: chunk.first, seeds: chunk.seeds },
        { kind: 'among', player, half: 1, first: chunk.first, seeds: chunk.seeds },
      );
  for (const player of policies)
    for (const deviator of DEVIATORS)
      if (deviator !== player)
        for (const chunk of chunks(some)) work.push({ kind: 'deviator', player, deviator, ...chunk });
  const strategies = characters.map((character): CharacterPolicy => `${character}-3`);
  for (const player of strategies)
    for (const deviator of strategies)
      if (deviator !== player && !DEVIATORS.includes(deviator))
        for (const chunk of chunks(some)) work.push({ kind: 'deviator', player, deviator, ...chunk });
  const answers = await field(work);
  const gamesOf = (fits: (job: CharacterJob) => boolean): readonly CharacterGame[] =>
    work.flatMap((job, index) =>
      job.kind !== 'reach' && fits(job) ? ((answers[index] ?? []) as readonly CharacterGame[]) : [],
    );
  const played: CharacterGames = {
    idle: gamesOf((job) => job.kind === 'idle'),
    reach: work.flatMap((job, index) =>
      job.kind === 'reach' ? ((answers[index] ?? []) as readonly Reach[]) : [],
    ),
    own: (player) => gamesOf((job) => job.kind === 'own' && job.player === player),
    among: (player) => gamesOf((job) => job.kind === 'among' && job.player === player),
    deviations: (player, deviator) =>
      gamesOf((job) => job.kind === 'deviator' && job.player === player && job.deviator === deviator),
  };
  const rows = players.map((player): PlayerRow => playerRow(played, player, DEVIATORS));
  const levels: readonly LevelRow[] = levelRows(played, characters);
  const faults = gamesOf(() => true).reduce((sum, game) => sum + game.faults, 0);
  const conditions = characterConditions(rows, levels, faults);
  return {
    games,
    seed,
    players: rows,
    levels,
    baselines: baselineRows(played, policies),
    empiricalGame: strategies.length < 2 ? null : empiricalGame(played, strategies),
    bands: bandRows(played, characters),
    conditions,
    holds: conditions.every(({ holds }) => holds),
    gamesPlayed: gamesOf(() => true).length,
  };
}

function chunks(
  seeds: readonly string[],
): readonly { readonly first: number; readonly seeds: readonly string[] }[] {
  return Array.from({ length: Math.ceil(seeds.length / CHUNK) }, (_, index) => ({
    first: index * CHUNK,
    seeds: seeds.slice(index * CHUNK, (index + 1) * CHUNK),
  }));
}
