import { mapValues } from '../../game/entries.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameState } from '../../game/GameState.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import type { Frame, Level } from '../../game/vocabulary.ts';
import { changedClauses } from '../../rules/draft.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { type SeatOutcome, seatOutcomes } from '../score/seatOutcome.ts';
import type { Change, GameDigest, RoundDigest } from './GameDigest.ts';
import { type Match, playMatch } from './playMatch.ts';

/** What only the way there shows: the end does not tell what was put to the vote. */
interface Along {
  put: readonly Change[];
  asked: Change[];
  frame: Frame;
}

/** Plays a game and keeps what the tournament counts. */
export function digestOf(pack: LoadedPack, match: Omit<Match, 'watch'>): GameDigest {
  const along: Along[] = [];
  const watch = (events: readonly GameEvent[], state: GameState): void => {
    if (state.round === 0) return;
    const round = along[state.round - 1] ?? { put: [], asked: [], frame: state.standing.frame };
    along[state.round - 1] = round;
    round.frame = state.standing.frame;
    for (const event of events) {
      if (event.type === 'VoteOpened' && event.vote.motion.kind === 'accord') round.put = putToVote(state);
      round.asked.push(...askedBy(event).filter((asked) => isChange(state, asked)));
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

function putToVote(state: GameState): readonly Change[] {
  return changedClauses(state).map((clause) => ({ clause, level: state.draft?.terms[clause]?.level ?? 0 }));
}

/** What an event asks for before the whole table. */
function askedBy(event: GameEvent): readonly Change[] {
  switch (event.type) {
    case 'DocketRevealed':
      return Object.values(event.filings)
        .flat()
        .map(({ clause, stance }) => ({ clause, level: stance }));
    case 'EditProposed':
      return event.edit.change.kind === 'term' ? [event.edit.change.term] : [];
    case 'AmendmentProposed':
      return event.amendment.change.kind === 'term' ? [event.amendment.change.term] : [];
    default:
      return [];
  }
}

function isChange({ standing }: GameState, { clause, level }: Change): boolean {
  return standing.clauses[clause]?.level !== level;
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
    asked: along?.asked ?? [],
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
