import { BASELINES } from '../../bots/baselines/baselines.ts';
import type { CharacterCondition, LevelRow, PlayerRow } from './CharactersReport.ts';

/** Share of words on votes that may be contradicted. */
const MOST_CONTRADICTED = 0.05;

/** Milliseconds a bot may think. */
const MOST_THINKING = 1500;

/** What must hold of characters at every level; baselines are there to compare with. */
export function characterConditions(
  players: readonly PlayerRow[],
  levels: readonly LevelRow[],
  faults: number,
): readonly CharacterCondition[] {
  const characters = players.filter(({ player }) => !BASELINES.some((name) => name === player));
  const worst = (of: (row: PlayerRow) => number): number => Math.max(0, ...characters.map(of));
  const over = (of: (row: PlayerRow) => number, most: number): readonly string[] =>
    characters.filter((row) => of(row) > most).map((row) => `${row.player} ${of(row)}`);
  const higher = (where: LevelRow['where']): CharacterCondition => {
    const rows = levels.filter((row) => row.where === where);
    const missing = rows
      .filter(({ better }) => !better)
      .map(
        ({ higher: high, lower, difference, probability }) =>
          `${high} over ${lower}: ${difference.mean} [${difference.interval.join(', ')}], p ${probability}`,
      );
    return {
      id: where === 'own' ? 'higher-levels-own' : 'higher-levels-among',
      aim: 'every level better than the one below, corrected p < 0.05',
      figure: rows.length - missing.length,
      missing,
      holds: missing.length === 0,
    };
  };
  const crossed = over(({ redLinesCrossed }) => redLinesCrossed, 0);
  const broken = over(({ contradicted }) => contradicted, MOST_CONTRADICTED);
  const slow = over(({ slowestMs }) => slowestMs, MOST_THINKING);
  return [
    {
      id: 'red-lines',
      aim: 'no vote over the seat’s own line',
      figure: worst(({ redLinesCrossed }) => redLinesCrossed),
      missing: crossed,
      holds: crossed.length === 0,
    },
    {
      id: 'kept-words',
      aim: 'less than 5 % of words on a vote contradicted by it',
      figure: worst(({ contradicted }) => contradicted),
      missing: broken,
      holds: broken.length === 0,
    },
    {
      id: 'thinking-time',
      aim: 'no deliberation over 1,500 ms of CPU',
      figure: worst(({ slowestMs }) => slowestMs),
      missing: slow,
      holds: slow.length === 0,
    },
    higher('own'),
    higher('among'),
    {
      id: 'no-faults',
      aim: 'no command refused, no step closed by force',
      figure: faults,
      missing: [],
      holds: faults === 0,
    },
  ];
}
