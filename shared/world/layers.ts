import type { ClauseId } from '../game/ids.ts';
import type { World } from './World.ts';

/**
 * On how many layers crime is being pressed: local (police), transnational (shared information), regional (border or
 * joint units). Pressing one alone moves crime rather than removing it (P37, P38). Police count two half-years after
 * they were agreed, because institutions are slow (P30).
 */
export function pressedLayers(world: World): number {
  const local = world.laggedLevel('clause:capacity') >= 2 && works(world, 'clause:capacity', 2);
  const transnational = works(world, 'clause:intelligence', 2);
  const regional = works(world, 'clause:border', 1) || works(world, 'clause:taskforces', 2);
  return [local, transnational, regional].filter((pressed) => pressed).length;
}

/** The same, two half-years ago and as far as levels alone tell. */
export function pressedLayersBefore(world: World): number {
  const local = world.laggedLevel('clause:capacity') >= 2;
  const transnational = world.laggedLevel('clause:intelligence') >= 2;
  const regional = world.laggedLevel('clause:border') >= 1 || world.laggedLevel('clause:taskforces') >= 2;
  return [local, transnational, regional].filter((pressed) => pressed).length;
}

function works(world: World, clause: ClauseId, level: number): boolean {
  return world.level(clause) >= level && world.delivered(clause);
}
