import type { GameState } from '../../../shared/game/GameState.ts';
import { type LineId, type SeatId, sideOf } from '../../../shared/game/ids.ts';
import { ACT_OF_PHASE, actOf } from '../../../shared/game/vocabulary.ts';
import type { Mood } from './SceneModel.ts';

/** A standing with its own audience at which a delegate looks satisfied or worried: hundredths of a point. */
const GOOD_RECORD = 200;
const BAD_RECORD = -200;

/**
 * How a delegate looks, from what everybody knows: in Talks and before the vote, what it has just told the table; else
 * the last vote and count at home against the seat's own vote, then its standing with its audience, then its purse. A
 * designer's judgement: it decides nothing.
 */
export function moodOf(view: GameState, seat: SeatId): Mood {
  return (
    moodOfWords(view, seat) ??
    moodAfterVote(view, seat) ??
    moodAtHome(view, seat) ??
    moodOfStanding(view, seat)
  );
}

/** Faces that go with words: a person's as a bot's, since both choose their lines. */
const MOOD_OF_LINE: { readonly [line: LineId]: Mood } = {
  'line:open-for': 'pleased',
  'line:backing-edit': 'pleased',
  'line:offer-accept': 'pleased',
  'line:promise-vote': 'pleased',
  'line:will-vote-yes': 'pleased',
  'line:thanks': 'pleased',
  'line:people-want': 'pleased',
  'line:home-open': 'worried',
  'line:home-would-refuse': 'worried',
  'line:deliver-first': 'worried',
  'line:hard-yield': 'worried',
  'line:deadline': 'worried',
  'line:open-against': 'angry',
  'line:red-line': 'angry',
  'line:will-vote-no': 'angry',
  'line:hard-hold': 'angry',
  'line:broken-promise': 'angry',
};

/** The last words of this act that the whole table heard. */
function moodOfWords({ messages, round, step }: GameState, seat: SeatId): Mood | null {
  const act = actOf(step);
  if (act !== 'talks' && act !== 'vote') return null;
  const last = messages.findLast(
    (message) =>
      message.from === seat &&
      message.round === round &&
      message.channel.kind === 'table' &&
      ACT_OF_PHASE[message.phase] === act,
  );
  return last?.speech.kind === 'line' ? (MOOD_OF_LINE[last.speech.line] ?? null) : null;
}

/** The accord of this round or, before it is voted, of the last one. */
function moodAfterVote(view: GameState, seat: SeatId): Mood | null {
  const vote = view.votes.findLast((record) => record.motion.kind === 'accord');
  if (vote === undefined || vote.round < view.round - 1) return null;
  const ballot = vote.ballots[seat];
  if (vote.refusedBy.length > 0 && ballot === 'yes') return 'angry';
  if (vote.adopted && ballot === 'no') return 'angry';
  if (!vote.adopted && ballot === 'yes') return 'worried';
  return null;
}

function moodAtHome(view: GameState, seat: SeatId): Mood | null {
  const counted = view.ratifications.filter((one) => one.round >= view.round - 1);
  if (counted.length === 0) return null;
  const own = counted.flatMap((one) => one.counts).filter((count) => count.side === sideOf(seat));
  if (own.some((count) => !count.passed)) return 'worried';
  return counted.some((one) => one.ratified) ? 'pleased' : null;
}

function moodOfStanding(view: GameState, seat: SeatId): Mood {
  const state = view.seats[seat];
  if (state === undefined) return 'neutral';
  if (state.record <= BAD_RECORD) return 'angry';
  if (state.record < 0 || state.capital === 0) return 'worried';
  return state.record >= GOOD_RECORD ? 'pleased' : 'neutral';
}
