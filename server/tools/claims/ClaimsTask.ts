import type { StockId } from '../../../shared/game/ids.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';

/** What a worker needs to know before its first task. */
export interface ClaimsSetting {
  readonly raw: ScenarioPack;
  /** Observed ranges, reckoned once for all workers. */
  readonly ranges: { readonly [stock: StockId]: number };
  readonly mutate: boolean;
  /** Where logs go; `null`: nowhere. */
  readonly out: string | null;
  readonly engine: string;
}

/** One check, by the place of its row and its own place in it. */
export interface ClaimsTask {
  readonly claim: number;
  readonly check: number;
}
