import type { ClauseId } from '../../game/ids.ts';
import { LEVELS } from '../../game/vocabulary.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { GameDigest } from './GameDigest.ts';
import type { ClauseReport, MixedReport } from './TournamentReport.ts';

/** What games of a mixed table are like: what is tried, what stands, how it is shown. */
export function mixedReport(
  pack: LoadedPack,
  field: readonly string[],
  games: readonly GameDigest[],
): MixedReport {
  const rounds = games.flatMap((game) => game.rounds);
  const put = rounds.flatMap((round) => round.put);
  const counted = rounds.flatMap((round) => round.counted);
  const standing = counted.filter(({ stands }) => stands);
  const changed = rounds.filter((round) => round.counted.some(({ stands }) => stands));
  const lively = rounds.filter((round) => round.crossed || changed.includes(round));
  const voted = rounds.filter(({ adopted }) => adopted !== null);
  const quiet = share(standing.filter(({ visibility }) => visibility === 'quiet').length, standing.length);
  const shared = share(rounds.filter(({ frame }) => frame === 'shared').length, rounds.length);
  return {
    games: games.length,
    field,
    rounds: rounds.length,
    roundsChanged: share(changed.length, rounds.length),
    roundsChangedOrCrossed: share(lively.length, rounds.length),
    adopted: share(voted.filter(({ adopted }) => adopted === true).length, voted.length),
    clauses: pack.raw.clauses.map(({ id }) => clauseReport(id, games)),
    stands: share(standing.length, put.length),
    home: share(counted.filter(({ home }) => home).length, counted.length),
    visibility: { announced: three(1 - quiet), quiet },
    frame: { assistance: three(1 - shared), shared },
  };
}

function clauseReport(clause: ClauseId, games: readonly GameDigest[]): ClauseReport {
  const rounds = games.flatMap((game) => game.rounds);
  const put = rounds.flatMap((round) => round.put).filter((change) => change.clause === clause);
  const counted = rounds.flatMap((round) => round.counted).filter((change) => change.clause === clause);
  const gamesWith = (test: (game: GameDigest) => boolean): number =>
    share(games.filter(test).length, games.length);
  return {
    clause,
    put: put.length,
    stands: share(counted.filter(({ stands }) => stands).length, put.length),
    counted: counted.length,
    home: share(counted.filter(({ home }) => home).length, counted.length),
    stood: LEVELS.map((level) => gamesWith(({ stood }) => stood[clause]?.includes(level) === true)),
    tabled: LEVELS.map((level) =>
      gamesWith((game) =>
        game.rounds.some((round) =>
          [...round.put, ...round.asked].some((change) => change.clause === clause && change.level === level),
        ),
      ),
    ),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : three(part / whole);
}

/** Three decimals. */
function three(value: number): number {
  return Math.round(value * 1000) / 1000;
}
