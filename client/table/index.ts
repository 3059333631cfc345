/**
 * The drawn table. Import this module lazily: it brings Phaser along. What needs no drawing (`packWords`, the types)
 * can be imported from its own file.
 */

export type { HitRect, HitTarget } from './layout/TableLayout.ts';
export { mountTable } from './mountTable.ts';
export { filled, packWords } from './packWords.ts';
export type {
  LayoutChoice,
  RendererChoice,
  TableHandle,
  TableInput,
  TableStats,
  ViewSource,
} from './TableInput.ts';
export type { TableWords } from './TableWords.ts';
