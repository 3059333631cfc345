import { signal } from '@preact/signals';
import type { GameEvent } from '../../shared/game/GameEvent.ts';
import { language } from '../i18n/language.ts';
import { CAPTIONS, type Cue } from '../sound/cues.ts';
import { cuesFor } from '../sound/eventSounds.ts';
import { Sound } from '../sound/Sound.ts';
import type { Pace } from '../store/paceGame.ts';

const sound = new Sound();

/** Whether the page is silent; the same as the loudspeaker remembers. */
export const muted = signal(sound.muted);

export function mute(silent: boolean): void {
  sound.mute(silent);
  muted.value = silent;
}

/** Sounds of what happens, when its picture begins, and their captions. Returns how to stop. */
export function playSounds({ game, onShown }: Pace, caption: (words: string) => void): () => void {
  const stopEvents = onShown((events: readonly GameEvent[]) => {
    sound.play(cuesFor(events, game.pack.peek().raw, game.seat.peek()));
  });
  const stopCues = sound.onCue((cue: Cue) => caption(CAPTIONS[cue][language.peek()]));
  return () => {
    stopEvents();
    stopCues();
  };
}

/** Sounds outside a game; what they mean is seen as well. */
export function playCues(cues: readonly Cue[]): void {
  sound.play(cues);
}

/** The clock ticks when little time is left. */
export function playClock(): void {
  sound.play(['clock']);
}
