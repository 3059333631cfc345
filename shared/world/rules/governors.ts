import type { WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/**
 * Governors' goodwill towards the president's plans: most are of another party; it grows when they are courted and with
 * the standing of the president's party, and falls when they are pressed or put under vetting (P16-P19, P59, F91).
 */
export const governors: WorldRule = (world) => {
  const parts = [
    world.share(
      -aboveReference(world, 'stock:governors'),
      'cause:world-goodwill-settles',
      'governors.settle',
    ),
    world.share(aboveReference(world, 'stock:party-mx'), 'cause:world-party-standing', 'governors.party'),
  ];
  if (world.level('clause:capacity') >= 2)
    parts.push(
      world.part(-world.value('governors.vetting'), 'cause:world-vetting-resented', 'governors.vetting', {
        clause: 'clause:capacity',
      }),
    );
  if (world.flag('flag:governors-courted'))
    parts.push(
      world.part(world.value('governors.courted'), 'cause:world-governors-courted', 'governors.courted'),
    );
  if (world.flag('flag:governors-pressed'))
    parts.push(
      world.part(-world.value('governors.pressed'), 'cause:world-governors-pressed', 'governors.pressed'),
    );
  return parts;
};
