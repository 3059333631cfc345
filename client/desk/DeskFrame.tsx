import type { ComponentChildren } from 'preact';
import { LanguageSwitch } from '../lobby/LanguageSwitch.tsx';
import { Icon } from '../ui/Icon.tsx';

interface DeskFrameProps {
  readonly title: string;
  readonly intro: string;
  /** Where the way back leads. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** A page of the instructor: its name and the way back above, what it is for below. */
export function DeskFrame({ title, intro, back, onBack, children }: DeskFrameProps) {
  return (
    <div class="review-plain">
      <header class="review-head">
        <button type="button" class="button ghost" onClick={onBack}>
          <Icon name="back" /> {back}
        </button>
        <div class="review-title">
          <h1>{title}</h1>
          <p>{intro}</p>
        </div>
        <LanguageSwitch />
      </header>
      <main class="review-column desk">{children}</main>
    </div>
  );
}
