import type { Claim } from '../Check.ts';
import { compare, raises, rests, stockAfter } from '../checks.ts';
import { type Script, script } from '../Script.ts';

const flow = (value: number): Script => script(3, { 1: { setUp: { stocks: { 'stock:firearms': value } } } });

/** Firearms feed lethality. Contested: how far. */
export const m23: Claim = {
  id: 'M23',
  pages: 'P42 P43 P49',
  checks: [
    raises(
      'More firearms flow means more violence, all else equal',
      stockAfter('stock:violence', 3),
      compare('firearms flow 8000 instead of 4000 at the opening (recorded)', flow(4000), flow(8000)),
      rests('violence.firearms'),
    ),
  ],
};
