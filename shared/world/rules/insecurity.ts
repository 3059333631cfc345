import { mulDiv } from '../../game/mulDiv.ts';
import type { WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/** Public insecurity, local crime bred by organized crime: follows violence and weak local police with delay (P18, P38). */
export const insecurity: WorldRule = (world) => {
  const speed = world.value('insecurity.speed');
  const moved = (distance: number, id: string) =>
    mulDiv(mulDiv(distance, world.value(id), 1000), speed, 1000);
  return [
    world.share(
      world.value('insecurity.base') - world.now('stock:insecurity'),
      'cause:world-fear-settles',
      'insecurity.speed',
    ),
    world.part(
      moved(aboveReference(world, 'stock:violence'), 'insecurity.violence'),
      'cause:world-violence-felt',
      'insecurity.violence',
    ),
    world.part(
      moved(-aboveReference(world, 'stock:local-capacity'), 'insecurity.local'),
      'cause:world-weak-police',
      'insecurity.local',
    ),
  ];
};
