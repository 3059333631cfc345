import { readFileSync } from 'node:fs';
import type { GameSettings, GameState } from '../../../shared/game/GameState.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import type { PackTexts } from '../../../shared/scenario/PackTexts.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';
import { makeWords } from '../../words/makeWords.ts';
import { type TableWords, tableWords } from '../TableWords.ts';
import { type DemoRow, demoGame } from './demoGame.ts';

const FOLDER = new URL('../../../assets/scenarios/the-road-ahead/', import.meta.url);

function read<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Shape;
}

/** The pack of the whole game, for tests of the table. */
export const aPack: ScenarioPack = read<ScenarioPack>('pack');

/** The table's words in a language. */
export function someWords(language: 'en' | 'es'): TableWords {
  return tableWords(makeWords(read<PackTexts>(language), 'plain', () => null));
}

/** A whole game of six seats and seven rounds. */
export function aGame(seed: string, person: SeatId | null = null): readonly DemoRow[] {
  const seats = aPack.tables.find((table) => table.seats.length === 6)?.seats ?? [];
  const settings: GameSettings = {
    packId: aPack.id,
    seats: [...seats],
    rounds: 7,
    preset: 'quick',
    reading: 'paper',
    pace: 'own',
    excludedCards: [],
  };
  return demoGame(loadPack(aPack), settings, { seed, person });
}

/** The first moment of Talks. */
export function aView(): GameState {
  const row = aGame('view').find(({ after }) => after.step === 'caucus');
  if (row === undefined) throw new Error('no Talks');
  return row.after;
}
