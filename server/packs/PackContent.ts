import { hashValue } from '../../shared/game/hash.ts';
import { type LoadedPack, loadPack } from '../../shared/scenario/LoadedPack.ts';
import type { TextsByLanguage } from '../../shared/scenario/PackProblem.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';

/** A pack with its words, ready to be played with. */
export interface PackContent {
  /** Of the pack alone: a corrected word changes no game. */
  readonly hash: string;
  readonly pack: LoadedPack;
  readonly texts: TextsByLanguage;
}

/** Makes a validated pack ready. */
export function packContent(pack: ScenarioPack, texts: TextsByLanguage): PackContent {
  return { hash: hashValue(pack), pack: loadPack(pack), texts };
}
