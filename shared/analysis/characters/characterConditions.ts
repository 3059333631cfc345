import { BASELINES } from '../../bots/baselines/baselines.ts';
import type { CharacterCondition, LevelRow, PlayerRow } from './CharactersReport.ts';
import { SIGNIFICANT } from './levelRows.ts';

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
  const told = ({ higher, lower, difference, probability }: LevelRow): string =>
    `${higher} over ${lower}: ${difference.mean} [${difference.interval.join(', ')}], p ${probability}`;
  const own = levels.filter(({ where }) => where === 'own');
  const among = levels.filter(({ where }) => where === 'among');
  const ownOpen = own.filter(({ better }) => !better).map(told);
  // among baselines most is decided by what they refuse: thinking further must not hurt there
  const worse = among
    .filter(({ difference, probability }) => difference.mean < 0 && probability < SIGNIFICANT)
    .map(told);
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
    {
      id: 'higher-levels-own',
      aim: 'among its like every level better than the one below, corrected p < 0.05',
      figure: own.length - ownOpen.length,
      missing: ownOpen,
      holds: ownOpen.length === 0,
    },
    {
      id: 'higher-levels-among',
      aim: 'among baselines no level worse than the one below; the figure counts those that are better',
      figure: among.filter(({ better }) => better).length,
      missing: worse,
      holds: worse.length === 0,
    },
    {
      id: 'no-faults',
      aim: 'no command refused, no step closed by force',
      figure: faults,
      missing: [],
      holds: faults === 0,
    },
  ];
}
