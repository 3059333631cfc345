import type { Contribution } from '../../game/Contribution.ts';
import type { ClauseId } from '../../game/ids.ts';
import type { World, WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/** Cases built together: need shared information and units that exchange it; armed presence adds little (P3, P40). */
export const cases: WorldRule = (world) => {
  const parts = [
    world.share(-aboveReference(world, 'stock:cases'), 'cause:world-cases-close', 'cases.close'),
    ...built(world, 'clause:intelligence', 'cases.intelligence', 'cause:world-shared-information'),
    ...built(world, 'clause:taskforces', 'cases.taskforces', 'cause:world-joint-units'),
    world.share(aboveReference(world, 'stock:trust-mx-us'), 'cause:world-trust-opens-files', 'cases.trust'),
    world.share(
      aboveReference(world, 'stock:information'),
      'cause:world-information-flows',
      'cases.information',
    ),
  ];
  if (world.flag('flag:joint-case'))
    parts.push(world.part(world.value('cases.joint-case'), 'cause:world-joint-case', 'cases.joint-case'));
  if (world.flag('flag:extradition-refused'))
    parts.push(
      world.part(-world.value('cases.extradition'), 'cause:world-extradition-refused', 'cases.extradition'),
    );
  return parts;
};

function built(
  world: World,
  clause: ClauseId,
  prefix: string,
  cause: 'cause:world-shared-information' | 'cause:world-joint-units',
): readonly Contribution[] {
  return world.byLevel({ clause, prefix, cause, sign: 1, promised: 'cases.promised' });
}
