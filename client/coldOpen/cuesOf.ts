import type { Cue } from '../sound/cues.ts';
import type { Beat } from './story.ts';

/** What is heard at a moment; each of them can be seen as well. The phone is silent: its news is no effect. */
const CUES: { readonly [B in Beat]?: readonly Cue[] } = {
  change: ['page'],
  agreed: ['gavel'],
  turn: ['page'],
  verdict: ['tension'],
  rewrite: ['page'],
  pledge: ['coin'],
  sealed: ['gavel'],
  accepted: ['stamp'],
};

export function cuesOf(beat: Beat): readonly Cue[] {
  return CUES[beat] ?? [];
}
