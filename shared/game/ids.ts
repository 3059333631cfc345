/** The two delegations. Every seat id starts with its side, so a side never has to be looked up. */
export const SIDES = ['us', 'mx'] as const;
export type Side = (typeof SIDES)[number];

export type SeatId = `us-${string}` | `mx-${string}`;
export type ClauseId = `clause:${string}`;
export type PowerId = `power:${string}`;
export type CardId = `card:${string}`;
export type ChoiceId = `choice:${string}`;
export type AudienceId = `audience:${string}`;
export type AttributeId = `attribute:${string}`;
export type StockId = `stock:${string}`;
export type FlagId = `flag:${string}`;
export type CauseId = `cause:${string}`;
export type GoalId = `goal:${string}`;
export type EndingId = `ending:${string}`;
/** A line of speech whose words are in the texts of both languages (bots, sentence starters). */
export type LineId = `line:${string}`;

/** Ids given out during play: the kind and a number that counts up within the game, such as `offer:3`. */
export type OfferId = `offer:${string}`;
export type PledgeId = `pledge:${string}`;
export type EditId = `edit:${string}`;
export type AmendmentId = `amendment:${string}`;
export type MotionId = `motion:${string}`;
export type PaperId = `paper:${string}`;
export type MergeId = `merge:${string}`;
export type MessageId = `message:${string}`;

/** Where a text is kept: the HMAC of the text under its own salt. Words themselves are never in a log row. */
export type TextRef = `text:${string}`;

/** The side a seat sits on. */
export function sideOf(seat: SeatId): Side {
  return seat.startsWith('us-') ? 'us' : 'mx';
}

/** The other delegation. */
export function otherSide(side: Side): Side {
  return side === 'us' ? 'mx' : 'us';
}

/** The one order of ids: by UTF-16 code unit, the same on every machine and under every locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
