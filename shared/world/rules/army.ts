import { clamp, mulDiv } from '../../game/mulDiv.ts';
import type { World, WorldRule } from '../World.ts';

/**
 * Reliance on the army moves a third of the way to what the agreed role asks for. It is open-ended by default; a
 * hand-over lowers it only as far as police can take over (P55, P56), a dated withdrawal whatever the police.
 */
export const army: WorldRule = (world) => {
  const openEnded = world.value('army.open-ended');
  const parts = [
    world.share(openEnded - world.now('stock:army'), 'cause:world-open-ended-deployment', 'army.speed'),
    world.share(agreedRole(world) - openEnded, 'cause:world-army-role', 'army.speed', {
      clause: 'clause:military',
    }),
  ];
  if (world.flag('flag:army-asked-out'))
    parts.push(
      world.part(-world.value('army.asked-out'), 'cause:world-army-asked-out', 'army.asked-out', {
        contested: true,
      }),
    );
  if (world.flag('flag:army-kept'))
    parts.push(world.part(world.value('army.kept'), 'cause:world-army-kept', 'army.kept'));
  return parts;
};

function agreedRole(world: World): number {
  const role = world.value(`army.role.${world.level('clause:military')}`);
  if (world.level('clause:military') !== 2) return role;
  const police = world.now('stock:local-capacity') - world.value('reference.local-capacity');
  return clamp(role - mulDiv(police, world.value('army.police'), 1000), 0, 10000);
}
