/** The moments of the opening, in their order. */
export const BEATS = [
  'draft',
  'change',
  'agreed',
  'turn',
  'count',
  'verdict',
  'why',
  'rewind',
  'rewrite',
  'pledge',
  'sealed',
  'return',
  'recount',
  'accepted',
  'phone',
] as const;
export type Beat = (typeof BEATS)[number];

/** Where the story stands, and what was chosen on the way. */
export interface Story {
  readonly beat: Beat;
  readonly first: 'sign' | 'ban' | null;
  readonly second: 'publicly' | 'quietly' | null;
}

export const OPENING: Story = { beat: 'draft', first: null, second: null };

/** Milliseconds each moment is watched, moving and still; `null`: it waits for a choice. */
const LENGTHS: { readonly [B in Beat]: readonly [moving: number, still: number] | null } = {
  draft: null,
  change: [2600, 1600],
  agreed: [2000, 1300],
  turn: [1500, 60],
  count: [2900, 900],
  verdict: null,
  why: null,
  rewind: [1900, 600],
  rewrite: [2600, 1600],
  pledge: [2900, 2600],
  sealed: [1600, 1100],
  return: [1500, 60],
  recount: [2500, 900],
  accepted: [2600, 2600],
  phone: null,
};

/** How long a moment lasts, in milliseconds; `null` while it waits for a choice. */
export function lengthOf(beat: Beat, still: boolean): number | null {
  return LENGTHS[beat]?.[still ? 1 : 0] ?? null;
}

/** The next moment; the last one stays. Nothing is written in for a draft that is signed as it is. */
export function nextBeat({ beat, first }: Story): Beat {
  const next = BEATS[Math.min(BEATS.indexOf(beat) + 1, BEATS.length - 1)] ?? beat;
  return next === 'change' && first === 'sign' ? 'agreed' : next;
}

/** Whether a moment is at or after another. */
export function isFrom(beat: Beat, from: Beat): boolean {
  return BEATS.indexOf(beat) >= BEATS.indexOf(from);
}

/** Whether a moment lies between two others, both included. */
export function isWithin(beat: Beat, from: Beat, to: Beat): boolean {
  return isFrom(beat, from) && isFrom(to, beat);
}
