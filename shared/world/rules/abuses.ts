import { mulDiv } from '../../game/mulDiv.ts';
import type { WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/**
 * Abuses and impunity: follow reliance on the army, fall where rules on rights are in force and cases are disclosed.
 * Whether they are a pattern is disputed (P57-P58, F60-F63): the critical reading ties them closer to the army.
 */
export const abuses: WorldRule = (world) => {
  const army = world.input.reading === 'critical' ? 'abuses.army.critical' : 'abuses.army';
  const speed = world.value('abuses.speed');
  const parts = [
    world.share(
      world.value('abuses.base') - world.now('stock:abuses'),
      'cause:world-habits-settle',
      'abuses.speed',
    ),
    world.part(
      mulDiv(mulDiv(aboveReference(world, 'stock:army'), world.value(army), 1000), speed, 1000),
      'cause:world-army-police-work',
      army,
      { contested: true },
    ),
    ...world.byLevel({
      clause: 'clause:rights',
      prefix: 'abuses.rights',
      cause: 'cause:world-rights-rules',
      sign: -1,
    }),
  ];
  if (world.input.reading === 'critical')
    parts.push(
      world.part(world.value('abuses.pattern'), 'cause:world-pattern-of-abuse', 'abuses.pattern', {
        contested: true,
      }),
    );
  parts.push(
    // conduct follows what is watched: a half-year after records were opened (P52, P63)
    world.share(
      -aboveReference(world, 'stock:track-transparency'),
      'cause:world-watched-conduct',
      'abuses.transparency',
    ),
  );
  if (world.flag('flag:disclosed'))
    parts.push(
      world.part(-world.value('abuses.disclosed'), 'cause:world-cases-disclosed', 'abuses.disclosed'),
    );
  return parts;
};
