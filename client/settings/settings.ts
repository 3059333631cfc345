import { signal } from '@preact/signals';
import { remember, remembered } from './storage.ts';

/** `system` follows the operating system's wish. */
const motionChoice = signal(remembered('motion') === 'reduced');

/** Whether single keys do things (they can be switched off: WCAG 2.1.4). */
export const keysOn = signal(remembered('keys') !== 'off');

/** Whether nothing should move that need not. */
export function prefersReducedMotion(): boolean {
  return motionChoice.value || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function isMotionReduced(): boolean {
  return motionChoice.value;
}

export function reduceMotion(reduced: boolean): void {
  motionChoice.value = reduced;
  document.documentElement.classList.toggle('still', reduced);
  remember('motion', reduced ? 'reduced' : null);
}

export function useKeys(on: boolean): void {
  keysOn.value = on;
  remember('keys', on ? null : 'off');
}
