import { mapValues } from '../../game/entries.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameState } from '../../game/GameState.ts';
import type { AmendmentId, ClauseId, SeatId } from '../../game/ids.ts';
import type { Frame, Level } from '../../game/vocabulary.ts';
import { changedClauses } from '../../rules/draft.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { type SeatOutcome, seatOutcomes } from '../score/seatOutcome.ts';
import type { GameDigest, PutToVote, RoundDigest } from './GameDigest.ts';
import { type Match, playMatch } from './playMatch.ts';

/** What only the way there shows: the end does not tell what was put to the vote. */
interface Along {
  put: readonly PutToVote[];
  amended: PutToVote[];
  frame: Frame;
}

/** Plays a game and keeps what the tournament counts. */
export function digestOf(pack: LoadedPack, match: Omit<Match, 'watch'>): GameDigest {
  const along: Along[] = [];
  const watch = (events: readonly GameEvent[], state: GameState): void => {
    if (state.round === 0) return;
    const round = along[state.round - 1] ?? { put: [], amended: [], frame: state.standing.frame };
    along[state.round - 1] = round;
    round.frame = state.standing.frame;
    for (const event of events) {
      if (event.type !== 'VoteOpened') continue;
      const { motion } = event.vote;
      if (motion.kind === 'accord') round.put = putToVote(state);
      else round.amended.push(...amendedBy(state, motion.amendment));
    }
  };
  const { final, faults } = playMatch(pack, { ...match, watch });
  return {
    seed: match.seed,
    seats: mapValues<SeatId, SeatOutcome, number>(seatOutcomes({ pack, state: final }), ({ total }) => total),
    rounds: Array.from({ length: final.settings.rounds }, (_, index) =>
      roundDigest(pack, final, index + 1, along[index]),
    ),
    stood: levelsThatStood(pack, final),
    faults,
  };
}

function putToVote(state: GameState): readonly PutToVote[] {
  return changedClauses(state).map((clause) => ({ clause, level: state.draft?.terms[clause]?.level ?? 0 }));
}

function amendedBy(state: GameState, id: AmendmentId): readonly PutToVote[] {
  const change = state.amendments.find((amendment) => amendment.id === id)?.change;
  if (change?.kind !== 'term') return [];
  const { clause, level } = change.term;
  return state.standing.clauses[clause]?.level === level ? [] : [{ clause, level }];
}

function roundDigest(
  pack: LoadedPack,
  final: GameState,
  round: number,
  along: Along | undefined,
): RoundDigest {
  const vote = final.votes.find((record) => record.round === round && record.motion.kind === 'accord');
  return {
    put: along?.put ?? [],
    amended: along?.amended ?? [],
    counted: final.ratifications
      .filter((entry) => entry.round === round)
      .map(({ clause, to, visibility, counts, ratified }) => ({
        clause,
        level: to,
        visibility,
        home: counts.every(({ passed }) => passed),
        stands: ratified,
      })),
    adopted: vote?.adopted ?? null,
    frame: along?.frame ?? final.standing.frame,
    crossed: crossedBand(pack, final, round),
  };
}

function crossedBand(pack: LoadedPack, { history }: GameState, round: number): boolean {
  const now = history.find(({ half }) => half === round - 1)?.stocks;
  const before = history.find(({ half }) => half === round - 2)?.stocks;
  return pack.raw.stocks
    .filter(({ shown }) => shown === 'table')
    .some(({ id, initial, bands }) => {
      const bandOf = (value: number): number => bands.filter((bound) => value >= bound).length;
      const from = before?.[id] ?? initial;
      return bandOf(now?.[id] ?? from) !== bandOf(from);
    });
}

function levelsThatStood({ raw }: LoadedPack, { history, settings }: GameState): GameDigest['stood'] {
  const played = history.filter(({ half }) => half < settings.rounds);
  return Object.fromEntries(
    raw.clauses.map(({ id }): [ClauseId, readonly Level[]] => [
      id,
      [...new Set(played.flatMap(({ levels }) => levels[id] ?? []))].sort((a, b) => a - b),
    ]),
  );
}
