import type { GameEvent } from '../../game/GameEvent.ts';
import type { SeatId } from '../../game/ids.ts';
import type { Moment } from './Moment.ts';
import { textOf, wordsIn } from './messagesSheet.ts';
import type { TableToExport } from './TableToExport.ts';
import type { Tenure } from './Tenure.ts';

/** What is counted of somebody's time in a seat: activity, whatever came of it. */
export const ACTIVITIES = [
  'messages',
  'own_words',
  'offers_made',
  'offers_answered',
  'pledges_made',
  'edits_proposed',
  'edits_backed',
  'amendments',
  'ballots',
  'dockets',
  'dilemmas',
  'powers_used',
  'powers_answered',
  'commitments',
  'credit_claimed',
  'floor_acts',
  'ready',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Somebody's whole time in a seat of a game. */
export interface Participation {
  readonly table: TableToExport;
  readonly tenure: Tenure;
  /** The row with which somebody else came, or the last of the log. */
  readonly untilSeq: number;
  /** Left before the game was over. */
  readonly left: boolean;
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly counts: { readonly [A in Activity]: number };
  /** Rounds in which there was anything to count. */
  readonly activeRounds: number;
  readonly firstActMs: number | null;
  readonly lastActMs: number | null;
}

/** Everybody's time in every seat of one game, leavers and bots among them; what was taken back does not count. */
export function participationIn(moments: readonly Moment[]): readonly Participation[] {
  const [first] = moments;
  const last = moments.at(-1);
  if (first === undefined || last === undefined) return [];
  return first.before.settings.seats.flatMap((seat) => {
    const spans = spansOf(moments, seat);
    return spans.flatMap(({ tenure, from }, place) => {
      if (tenure.occupant.kind === 'empty') return [];
      const next = spans[place + 1];
      const until = next?.from ?? last;
      const own = moments.filter(
        (moment) => moment.seat === seat && !moment.undone && moment.tenures.get(seat) === tenure,
      );
      return [
        {
          table: first.table,
          tenure,
          untilSeq: until.row.seq,
          left: next !== undefined,
          sinceMs: from.row.atMs,
          untilMs: until.row.atMs,
          ...activityOf(own, first.table),
        },
      ];
    });
  });
}

/** Where each tenure of a seat begins. */
function spansOf(
  moments: readonly Moment[],
  seat: SeatId,
): readonly { readonly tenure: Tenure; readonly from: Moment }[] {
  const spans: { readonly tenure: Tenure; readonly from: Moment }[] = [];
  for (const moment of moments) {
    const tenure = moment.tenures.get(seat);
    if (tenure !== undefined && spans.at(-1)?.tenure !== tenure) spans.push({ tenure, from: moment });
  }
  return spans;
}

function activityOf(
  moments: readonly Moment[],
  table: TableToExport,
): Pick<Participation, 'counts' | 'activeRounds' | 'firstActMs' | 'lastActMs'> {
  const counts = Object.fromEntries(ACTIVITIES.map((activity) => [activity, 0])) as {
    [A in Activity]: number;
  };
  const acts: Moment[] = [];
  for (const moment of moments) {
    const activity = activityIn(moment);
    if (activity === null) continue;
    counts[activity] += 1;
    acts.push(moment);
    const { event } = moment;
    if (event.type === 'MessagePosted' && event.message.speech.kind === 'text')
      counts.own_words += wordsIn(textOf(event.message, table));
  }
  return {
    counts,
    activeRounds: new Set(acts.map(({ before }) => before.round)).size,
    firstActMs: acts[0]?.row.atMs ?? null,
    lastActMs: acts.at(-1)?.row.atMs ?? null,
  };
}

/** What a seat's own command did; `null` for what only followed from it or was done by a clock. */
function activityIn({ row, event, seat }: Moment): Activity | null {
  return row.actor === seat ? (ACTIVITY_OF[event.type] ?? null) : null;
}

const ACTIVITY_OF: { readonly [Type in GameEvent['type']]?: Activity } = {
  MessagePosted: 'messages',
  OfferMade: 'offers_made',
  OfferAnswered: 'offers_answered',
  PledgeMade: 'pledges_made',
  EditProposed: 'edits_proposed',
  TextChanged: 'edits_backed',
  AmendmentProposed: 'amendments',
  BallotCast: 'ballots',
  RollAnswered: 'ballots',
  MotionVoteCast: 'ballots',
  DocketFiled: 'dockets',
  DilemmaAnswered: 'dilemmas',
  PowerQueued: 'powers_used',
  HeadActed: 'powers_used',
  PowerAnswered: 'powers_answered',
  CapitalCommitted: 'commitments',
  CreditClaimed: 'credit_claimed',
  SpeakerListed: 'floor_acts',
  PlacardRaised: 'floor_acts',
  MotionMade: 'floor_acts',
  MotionSeconded: 'floor_acts',
  MotionObjected: 'floor_acts',
  MotionSpeakerListed: 'floor_acts',
  PointRaised: 'floor_acts',
  ReplyAsked: 'floor_acts',
  SeatReady: 'ready',
};
