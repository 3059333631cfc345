import type { ClauseId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';

/** Levels a road goes through, clause by clause, lowest first. */
export type RoadLevels = { readonly [clause: ClauseId]: readonly Level[] };

/** The scenario's scripted road `moderate`, clause by clause. */
export const MODERATE_ROAD: RoadLevels = {
  'clause:arms': [1],
  'clause:intelligence': [1],
  'clause:military': [1],
  'clause:capacity': [1],
  'clause:funds': [2],
  'clause:demand': [1],
  'clause:border': [1],
  'clause:framework': [1],
};

/** The scenario's scripted road `paper` (Arzt 2009), clause by clause. */
export const PAPER_ROAD: RoadLevels = {
  'clause:arms': [1],
  'clause:intelligence': [1, 2],
  'clause:taskforces': [2],
  'clause:military': [1, 2],
  'clause:capacity': [1, 2],
  'clause:funds': [2],
  'clause:demand': [1, 2],
  'clause:border': [1, 2],
  'clause:framework': [1, 2],
};
