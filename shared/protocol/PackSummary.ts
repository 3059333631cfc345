import type { CardId, SeatId } from '../game/ids.ts';
import type { PresetId } from '../game/vocabulary.ts';
import type { PackTexts } from '../scenario/PackTexts.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';

/** A pack as the lobby lists it. */
export interface PackSummary {
  readonly id: string;
  readonly version: string;
  readonly tables: readonly (readonly SeatId[])[];
  readonly roundChoices: readonly number[];
  readonly presets: readonly PresetSummary[];
  readonly title: { readonly en: string; readonly es: string };
  readonly summary: { readonly en: string; readonly es: string };
  /** Cards a teacher may want to take out. */
  readonly sensitiveCards: readonly CardId[];
}

/** Rules of procedure as the lobby offers them. */
export interface PresetSummary {
  readonly id: PresetId;
  readonly seatsAtLeast: number;
  /** Of a round with the clock, rounded to the nearest. */
  readonly minutes: number;
}

/** A pack with its words: the public part, or everything for play without a server. */
export interface PackBundle {
  readonly pack: ScenarioPack;
  readonly packTexts: { readonly en: PackTexts; readonly es: PackTexts };
}

/** The characters that can play a seat. */
export interface BotList {
  readonly bots: readonly string[];
}
