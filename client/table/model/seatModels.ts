import type { GameState } from '../../../shared/game/GameState.ts';
import { type SeatId, sideOf } from '../../../shared/game/ids.ts';
import type { VoteRecord } from '../../../shared/game/Vote.ts';
import { actOf, PHASE_OF_STEP } from '../../../shared/game/vocabulary.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';
import type { TableWords } from '../TableWords.ts';
import { floorOf, isRaised, paddleOnFloor, speakerOnFloor } from './floorModel.ts';
import { moodOf } from './moodOf.ts';
import type { PaddleFace, SeatModel } from './SceneModel.ts';

/** The delegates in the pack's order, with what everybody may see of them. */
export function seatModels(options: {
  readonly view: GameState;
  readonly pack: ScenarioPack;
  readonly words: TableWords;
  readonly ownSeat: SeatId | null;
}): readonly SeatModel[] {
  const { view, pack, words, ownSeat } = options;
  const speaker = speakerOf(view);
  const record = revealedVote(view);
  const floor = floorOf(view);
  return pack.seats
    .filter((seat) => view.settings.seats.includes(seat.id))
    .map((seat): SeatModel => {
      const state = view.seats[seat.id];
      const paddle = paddleOf(view, record, seat.id);
      const act = actOfHead(view, record, seat.id);
      return {
        seat: seat.id,
        side: sideOf(seat.id),
        name: words.seat(seat.id),
        short: words.seatShort(seat.id),
        portrait: seat.portrait,
        own: seat.id === ownSeat,
        ownWord: words.table('you'),
        head: seat.head,
        bot: state?.occupant.kind === 'bot',
        empty: state?.occupant.kind === 'empty',
        botWord: words.table('bot'),
        ready: state?.ready ?? false,
        readyWord: words.table('ready'),
        capital: state?.capital ?? 0,
        powerQueued: state?.powerQueued ?? false,
        mood: moodOf(view, seat.id),
        speaking: seat.id === speaker,
        paddle,
        paddleWord: paddle === null || paddle === 'hidden' ? '' : words.table(paddle),
        raised: floor !== null && isRaised(floor, seat.id),
        act,
        actWord: act === null ? '' : words.table(act === 'refuse' ? 'refuses' : 'overrides'),
      };
    });
}

/** Who holds the floor, else who spoke last in this phase where the viewer could hear it: the one in the light. */
export function speakerOf(view: GameState): SeatId | null {
  const act = actOf(view.step);
  if (act === 'home') return null;
  const floor = floorOf(view);
  if (floor !== null && floor.now.kind !== 'break') return speakerOnFloor(floor);
  const phase = PHASE_OF_STEP[view.step];
  return (
    view.messages.findLast((message) => message.round === view.round && message.phase === phase)?.from ?? null
  );
}

/** The vote whose paddles are still up: the newest of this round, until the next vote opens or the act ends. */
export function revealedVote(view: GameState): VoteRecord | null {
  if (view.vote !== null || actOf(view.step) !== 'vote') return null;
  return view.votes.findLast((record) => record.round === view.round) ?? null;
}

function paddleOf(view: GameState, record: VoteRecord | null, seat: SeatId): PaddleFace | null {
  if (view.vote !== null) {
    const answer = view.vote.roll?.answers[seat];
    if (answer !== undefined) return answer === 'pass' ? 'hidden' : answer;
    return view.vote.cast.includes(seat) ? 'hidden' : null;
  }
  const floor = floorOf(view);
  if (floor !== null) return paddleOnFloor(floor, seat);
  const ballot = record?.ballots[seat];
  return ballot === undefined || ballot === 'absent' ? null : ballot;
}

function actOfHead(view: GameState, record: VoteRecord | null, seat: SeatId): SeatModel['act'] {
  const side = sideOf(seat);
  if ((view.vote ?? record)?.refusedBy.includes(seat) === true) return 'refuse';
  const alone =
    view.vote === null ? record?.sides[side].overriddenBy === seat : view.vote.overriddenBy.includes(seat);
  return alone ? 'override' : null;
}
