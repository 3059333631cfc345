import type { LayoutChoice } from '../TableInput.ts';
import type { LayoutNeeds } from './LayoutNeeds.ts';
import { landscapeLayout } from './landscapeLayout.ts';
import { portraitLayout } from './portraitLayout.ts';
import type { TableLayout } from './TableLayout.ts';

/** A stage narrower than this, seen against its height, is drawn end-on. */
const PORTRAIT_BELOW = 1.05;

/** Places everything for one size of the stage. */
export function layoutFor(choice: LayoutChoice, needs: LayoutNeeds): TableLayout {
  const portrait = choice === 'portrait' || (choice === 'auto' && needs.aspect < PORTRAIT_BELOW);
  if (portrait) return portraitLayout(needs);
  return landscapeLayout(choice === 'projector' ? 'projector' : 'landscape', needs);
}
