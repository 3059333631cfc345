import type { Contribution } from '../../game/Contribution.ts';
import type { CauseId } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { World, WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/**
 * Violence moves half of the way to where cartels, guns, weak police and the army's place in the fight put it
 * (P27, P43, P49, P55). How far guns and the army raise or lower it is disputed.
 */
export const violence: WorldRule = (world) => {
  const army = world.input.reading === 'critical' ? 'violence.army.critical' : 'violence.army';
  return [
    world.share(
      world.value('violence.base') - world.now('stock:violence'),
      'cause:world-violence-settles',
      'violence.speed',
    ),
    halfShare(world, aboveReference(world, 'stock:cartel'), 'cause:world-cartel-strength', 'violence.cartel'),
    halfShare(world, aboveReference(world, 'stock:firearms'), 'cause:world-guns', 'violence.firearms', true),
    halfShare(
      world,
      -aboveReference(world, 'stock:local-capacity'),
      'cause:world-weak-police',
      'violence.local',
    ),
    halfShare(world, gap(world), 'cause:world-nobody-on-guard', 'violence.gap', true),
    halfShare(world, aboveReference(world, 'stock:army'), 'cause:world-army-on-streets', army, true),
    wave(world),
  ];
};

/** What neither army nor police covers. */
function gap(world: World): number {
  return Math.max(
    0,
    world.value('violence.gap.from') - world.now('stock:army') - world.now('stock:local-capacity'),
  );
}

/** Fighting among crime groups that no government at this table steers: the course of those years. */
function wave(world: World): Contribution {
  const id = `violence.wave.${world.input.half}`;
  const known = Object.hasOwn(world.input.coefficients, id) ? id : 'violence.wave.later';
  return world.part(world.value(known), 'cause:world-rival-war', known);
}

/** A share of the distance, and of that the part violence moves in one half-year. */
function halfShare(
  world: World,
  distance: number,
  cause: CauseId,
  id: string,
  contested = false,
): Contribution {
  const target = mulDiv(distance, world.value(id), 1000);
  const amount = mulDiv(target, world.value('violence.speed'), 1000);
  return world.part(amount, cause, id, { contested });
}
