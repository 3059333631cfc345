import type { Contribution } from '../../game/Contribution.ts';
import type { Side } from '../../game/ids.ts';
import { otherSide } from '../../game/ids.ts';
import type { World, WorldRule } from '../World.ts';
import { aboveReference, changedClauses } from '../World.ts';

/** Standing of the party that governs in Washington. */
export const partyWashington: WorldRule = (world) => standing(world, 'us');

/** Standing of the party that governs in Mexico. */
export const partyMexico: WorldRule = (world) => standing(world, 'mx');

/** A governing party gains from what it delivers in public and loses with failures at home; both wear off (P29, P64). */
function standing(world: World, side: Side): readonly Contribution[] {
  const works = changedClauses(world).filter(
    ([, clause]) => clause.delivered && clause.visibility === 'announced',
  );
  const parts = [
    world.share(-aboveReference(world, `stock:party-${side}`), 'cause:world-voters-forget', 'party.settle'),
    ...works.map(([clause]) =>
      world.part(world.value('party.delivered'), 'cause:world-visible-results', 'party.delivered', {
        clause,
      }),
    ),
    world.part(
      -world.input.refused[side] * world.value('party.refused'),
      'cause:world-signed-not-accepted',
      'party.refused',
    ),
    ...world.input.broken[otherSide(side)].map((clause) =>
      world.part(-world.value('party.broken'), 'cause:world-broken-promise', 'party.broken', { clause }),
    ),
  ];
  if (world.flag('flag:leak'))
    parts.push(world.part(-world.value('party.leak'), 'cause:world-leak', 'party.leak'));
  return parts;
}
