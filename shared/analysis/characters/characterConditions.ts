import { BASELINES } from '../../bots/baselines/baselines.ts';
import type { Player } from './CharacterJob.ts';
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
  const characters = players.filter(({ player }) => !isBaseline(player));
  const worst = (of: (row: PlayerRow) => number): number => Math.max(0, ...characters.map(of));
  const over = (of: (row: PlayerRow) => number, most: number): readonly string[] =>
    characters.filter((row) => of(row) > most).map((row) => `${row.player} ${of(row)}`);
  const told = ({ higher, lower, difference, probability }: LevelRow): string =>
    `${higher} over ${lower}: ${difference.mean} [${difference.interval.join(', ')}], p ${probability}`;
  const own = levels.filter(({ where }) => where === 'own');
  const among = levels.filter(({ where }) => where === 'among');
  const ownOpen = own.filter(({ better }) => !better).map(told);
  const amongOpen = among.filter(({ better }) => !better).map(told);
  // level 1 does not ask what others want: whoever does gains on it, and that is what levels are for
  const thinking = characters.filter(({ player }) => !player.endsWith('-1'));
  const toBaselines = exploited(thinking, isBaseline);
  const third = thinking.filter(({ player }) => player.endsWith('-3'));
  const toAnybody = exploited(third, () => true);
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
      aim: 'among baselines every level better than the one below, corrected p < 0.05',
      figure: among.length - amongOpen.length,
      missing: amongOpen,
      holds: amongOpen.length === 0,
    },
    {
      id: 'unexploited-by-baselines',
      aim: 'no seat gains by playing a baseline in a field of a character of level 2 or 3, corrected p < 0.05 (level 1 is not claimed)',
      figure: toBaselines.length,
      missing: toBaselines,
      holds: toBaselines.length === 0,
    },
    {
      id: 'unexploited-third-level',
      aim: 'nor by playing the broker of level 3 in a field of a character of level 3, corrected p < 0.05 (levels 1 and 2 are not claimed)',
      figure: toAnybody.length,
      missing: toAnybody,
      holds: toAnybody.length === 0,
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

function isBaseline(player: Player): boolean {
  return BASELINES.some((name) => name === player);
}

/** Whom somebody of a kind gains on, with the one that does. */
function exploited(rows: readonly PlayerRow[], by: (deviator: Player) => boolean): readonly string[] {
  return rows.flatMap(({ player, exploitability }) =>
    (exploitability?.gainers ?? []).filter(by).map((deviator) => `${player} by ${deviator}`),
  );
}
