import type { WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/** Legal trade across the border: grows with joint ports, suffers from crude checks and from insecurity (P34, P35, P39). */
export const trade: WorldRule = (world) => {
  const crude = world.level('clause:border') === 0;
  const parts = [
    ...world.byLevel({
      clause: 'clause:border',
      prefix: 'trade.border',
      cause: crude ? 'cause:world-trade-trend' : 'cause:world-joint-border',
      sign: 1,
    }),
    world.share(
      -aboveReference(world, 'stock:insecurity'),
      'cause:world-insecurity-costs',
      'trade.insecurity',
    ),
  ];
  if (crude && world.level('clause:arms') >= 2)
    parts.push(
      world.part(-world.value('trade.crude'), 'cause:world-crude-checks', 'trade.crude', {
        clause: 'clause:arms',
      }),
    );
  if (!crude && world.level('clause:arms') >= 2)
    parts.push(
      world.part(-world.value('trade.checks.joint'), 'cause:world-joint-checks', 'trade.checks.joint', {
        clause: 'clause:arms',
      }),
    );
  if (crude && world.flag('flag:southbound-surge'))
    parts.push(world.part(-world.value('trade.surge'), 'cause:world-southbound-surge', 'trade.surge'));
  return parts;
};
