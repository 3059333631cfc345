import type { SeatCommand } from '../../game/Command.ts';
import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import type { Term } from '../../game/terms.ts';
import type { BotPort, BotSight } from '../../host/ports.ts';

/** Who speaks for each delegation at the practice table. */
export const NORTH = 'us-white-house' satisfies SeatId;
export const SOUTH = 'mx-presidency' satisfies SeatId;

/** What the south says when it asks in private; its words are in the texts of the practice draft. */
export const ASK_QUIETLY = 'line:practice-ask-quietly';

/** No armed agents, and word of where guns come from. */
export const TRADE: readonly [Term, Term] = [
  { clause: 'clause:taskforces', level: 2, visibility: 'announced' },
  { clause: 'clause:arms', level: 1, visibility: 'announced' },
];

/** Capital that the north spends at home for a step on guns. */
const PROMISED = 1;

/**
 * The bots of the practice draft, the same in every seat: through the door of every player, and willing. They take what
 * is offered, offer e-Trace when they are asked for it in private, promise to win their own home for it, vote yes, and
 * keep their word.
 */
export const practicePartner: BotPort = {
  next: (_policy, sight) => {
    switch (sight.view.step) {
      case 'caucus':
        return talk(sight);
      case 'accordBallot':
        return sight.options.castBallot.available ? { kind: 'castBallot', ballot: 'yes' } : null;
      case 'commitment':
        return keepWord(sight);
      case 'docket':
        return ready(sight);
      default:
        return null;
    }
  },
};

function talk(sight: BotSight): SeatCommand | null {
  return answer(sight) ?? (sight.seat === NORTH ? (grant(sight) ?? promise(sight)) : null) ?? ready(sight);
}

function answer({ options }: BotSight): SeatCommand | null {
  const offer = options.answerOffer.available ? options.answerOffer.choices.offers[0] : undefined;
  return offer === undefined ? null : { kind: 'answerOffer', offer, answer: 'accept' };
}

/** Asked in private, it makes the offer as its own, so that nobody at home can say it was pressed. */
function grant({ view }: BotSight): SeatCommand | null {
  const asked = view.messages.some(
    ({ speech, channel }) =>
      speech.kind === 'line' && speech.line === ASK_QUIETLY && channel.kind === 'private',
  );
  if (!asked || view.offers.some(({ from }) => from === NORTH)) return null;
  return {
    kind: 'makeOffer',
    channel: { kind: 'private', seats: [SOUTH, NORTH] },
    terms: TRADE.map((term) => ({
      ...term,
      visibility: term.clause === 'clause:arms' ? ('quiet' as const) : term.visibility,
    })),
    sweetener: null,
  };
}

function promise({ view }: BotSight): SeatCommand | null {
  if (view.draft?.terms['clause:arms']?.level !== 1 || promised(view) > 0) return null;
  return {
    kind: 'makePledge',
    channel: { kind: 'table' },
    undertaking: { kind: 'capital', amount: PROMISED },
  };
}

function keepWord({ view, seat, options }: BotSight): SeatCommand | null {
  if (!options.commitCapital.available) return null;
  return { kind: 'commitCapital', amount: seat === NORTH ? promised(view) : 0 };
}

/** What the north promised to spend at home. */
function promised({ pledges }: GameState): number {
  const amounts = pledges.flatMap(({ from, undertaking }) =>
    from === NORTH && undertaking.kind === 'capital' ? [undertaking.amount] : [],
  );
  return Math.max(0, ...amounts);
}

function ready({ view, seat }: BotSight): SeatCommand | null {
  return view.seats[seat]?.ready === true ? null : { kind: 'setReady', ready: true };
}
