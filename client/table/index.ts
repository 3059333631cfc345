/** The drawn table. Import this module lazily: it brings Phaser along. */

export type { HitRect, HitTarget } from './layout/TableLayout.ts';
export { mountTable } from './mountTable.ts';
export type {
  LayoutChoice,
  RendererChoice,
  TableHandle,
  TableInput,
  TableStats,
  ViewSource,
} from './TableInput.ts';
