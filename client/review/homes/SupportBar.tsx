import type { Side } from '../../../shared/game/ids.ts';

interface SupportBarProps {
  readonly side: Side;
  /** Of 100. */
  readonly support: number;
  readonly threshold: number;
}

/** Support against what was needed, for the eye: the numbers stand beside it in words. */
export function SupportBar({ side, support, threshold }: SupportBarProps) {
  const within = (value: number): number => Math.min(100, Math.max(0, value));
  return (
    <svg class={`support-bar bar-${side}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="100" height="6" />
      <rect class="fill" width={within(support)} height="6" />
      <rect class="threshold" x={within(threshold) - 0.4} width="0.8" height="6" />
    </svg>
  );
}
