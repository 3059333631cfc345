import type { GameState } from '../../shared/game/GameState.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import { sideOf } from '../../shared/game/ids.ts';
import type { Options } from '../../shared/rules/Options.ts';
import { calledNow } from '../../shared/rules/procedure/rollCall.ts';

/** What a seat is asked for now, as a key of the words for it. `null`: nothing, it waits for others. */
export type Asked =
  | {
      readonly key:
        | 'nowDilemma'
        | 'nowDocket'
        | 'nowTalks'
        | 'nowAmendments'
        | 'nowAccordBallot'
        | 'nowDraftBallot';
    }
  | { readonly key: 'nowCommitment' | 'nowStatements' | 'nowOutcome' }
  | {
      readonly key: 'nowFloorSpeech' | 'nowFloorVote' | 'nowFloorOpen' | 'nowFloorCaucus' | 'nowFloorAnswers';
    }
  | { readonly key: 'nowOffer' | 'nowEdit' | 'nowAmendmentBallot'; readonly n: number };

/** What the table asks of a seat now; the most pressing first. */
export function askedOf(view: GameState, options: Options | null, seat: SeatId | null): Asked | null {
  if (options === null || seat === null || view.round === 0 || view.step === 'over') return null;
  const done = view.seats[seat]?.ready === true;
  if (options.answerDilemma.available) return { key: 'nowDilemma' };
  if (options.fileDocket.available) return { key: 'nowDocket' };
  if (options.castBallot.available) {
    const motion = view.vote?.motion;
    if (motion?.kind === 'clause' || motion?.kind === 'draft') return { key: 'nowDraftBallot' };
    if (motion?.kind !== 'amendment') return { key: 'nowAccordBallot' };
    const at = view.amendments.findIndex((amendment) => amendment.id === motion.amendment);
    return { key: 'nowAmendmentBallot', n: at + 1 };
  }
  if (options.commitCapital.available) return { key: 'nowCommitment' };
  const onFloor = floorAsks(view, options, seat);
  if (onFloor !== null) return { key: onFloor };
  const offers = options.answerOffer.available ? options.answerOffer.choices.offers.length : 0;
  if (offers > 0) return { key: 'nowOffer', n: offers };
  const edits = options.backEdit.available
    ? view.edits.filter((edit) => sideOf(edit.by) !== sideOf(seat)).length
    : 0;
  if (edits > 0) return { key: 'nowEdit', n: edits };
  if (done) return null;
  switch (view.step) {
    case 'debate':
      return view.floor === null ? { key: 'nowTalks' } : null;
    case 'caucus':
    case 'drafting':
      return { key: 'nowTalks' };
    case 'amendments':
      return { key: 'nowAmendments' };
    case 'statements':
      return { key: 'nowStatements' };
    case 'outcome':
      return { key: 'nowOutcome' };
    default:
      return null;
  }
}

type FloorAsk = Extract<Asked, { readonly key: `nowFloor${string}` }>['key'];

/** What the floor of a debate asks of a seat that has not passed yet. */
function floorAsks({ floor, step }: GameState, options: Options, seat: SeatId): FloorAsk | null {
  if (floor === null || step !== 'debate') return null;
  if (options.voteMotion.available && floor.now.kind === 'vote') return 'nowFloorVote';
  if (options.yieldFloor.available) return 'nowFloorSpeech';
  if (!options.passFloor.available || floor.passed.includes(seat)) return null;
  switch (floor.now.kind) {
    case 'open':
      return 'nowFloorOpen';
    case 'break':
      return 'nowFloorCaucus';
    case 'responses':
      return floor.now.of === seat ? null : 'nowFloorAnswers';
    default:
      return null;
  }
}

/** Seats at the table that are not done with the step, or with the turn on the floor; this one left out. */
export function waitedFor(view: GameState, own: SeatId | null): readonly SeatId[] {
  const called = view.vote === null ? null : calledNow(view.vote);
  if (called !== null) return called.seat === own ? [] : [called.seat];
  return view.settings.seats.filter((seat) => {
    const state = view.seats[seat];
    return seat !== own && state !== undefined && state.occupant.kind !== 'empty' && !isDone(view, seat);
  });
}

function isDone({ floor, step, seats }: GameState, seat: SeatId): boolean {
  if (floor === null || step !== 'debate') return seats[seat]?.ready === true;
  const { now } = floor;
  if (now.kind !== 'vote') return floor.passed.includes(seat);
  return floor.motions.find(({ id }) => id === now.motion)?.votes[seat] !== undefined;
}
