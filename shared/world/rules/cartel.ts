import { mulDiv } from '../../game/mulDiv.ts';
import { pressedLayers, pressedLayersBefore } from '../layers.ts';
import type { World, WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/**
 * Cartel strength: fed by demand, worn down by institutions after two half-years and by pressure on all layers
 * together (P23, P30, P32, P37-P38). The critical reading adds that deployments and captures breed new groups.
 */
export const cartel: WorldRule = (world) => {
  const parts = [
    world.part(world.value('cartel.trend'), 'cause:world-criminal-growth', 'cartel.trend'),
    world.share(
      world.lagged('stock:demand') - world.value('cartel.demand.neutral'),
      'cause:world-drug-money',
      'cartel.demand',
    ),
    world.share(
      world.value('reference.local-capacity') - world.lagged('stock:local-capacity'),
      'cause:world-local-police-work',
      'cartel.local',
    ),
    world.share(
      world.value('reference.federal-capacity') - world.lagged('stock:federal-capacity'),
      'cause:world-federal-police-work',
      'cartel.federal',
    ),
    world.share(
      world.value('reference.cases') - world.now('stock:cases'),
      'cause:world-cases-built',
      'cartel.cases',
    ),
    // what police do at once: nothing, institutions are slow (P30)
    world.share(
      -aboveReference(world, 'stock:local-capacity'),
      'cause:world-local-police-work',
      'cartel.local.now',
    ),
    ...pressure(world),
  ];
  return world.input.reading === 'critical' ? [...parts, ...fragmentation(world)] : parts;
};

/** Pressure on one layer fades where it was already the only one two half-years ago: crime has moved. */
function pressure(world: World) {
  const layers = pressedLayers(world);
  if (layers === 0) return [];
  const id = `cartel.layers.${layers}`;
  const parts = [world.part(-world.value(id), `cause:world-layers-${layers}`, id)];
  if (layers < 3 && pressedLayersBefore(world) >= layers)
    parts.push(
      world.part(
        mulDiv(world.value(id), world.value('cartel.displacement'), 100),
        'cause:world-displacement',
        'cartel.displacement',
      ),
    );
  return parts;
}

function fragmentation(world: World) {
  const parts = [
    world.share(
      world.now('stock:army') - world.value('cartel.army.neutral'),
      'cause:world-captures-breed-groups',
      'cartel.army',
      { contested: true },
    ),
  ];
  if (world.level('clause:taskforces') >= 2)
    parts.push(
      world.part(world.value('cartel.taskforces'), 'cause:world-captures-breed-groups', 'cartel.taskforces', {
        clause: 'clause:taskforces',
        contested: true,
      }),
    );
  return parts;
}
