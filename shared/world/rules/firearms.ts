import type { WorldRule } from '../World.ts';

/** Guns going south: a rising trade, slowed by tracing and checks once they are delivered, and by joint ports (P34, P42-P44). */
export const firearms: WorldRule = (world) => {
  const parts = [
    world.part(world.value('firearms.trend'), 'cause:world-gun-trade', 'firearms.trend'),
    ...world.byLevel({
      clause: 'clause:arms',
      prefix: 'firearms.arms',
      cause: 'cause:world-arms-checks',
      sign: -1,
      promised: 'firearms.promised',
    }),
    ...world.byLevel({
      clause: 'clause:border',
      prefix: 'firearms.border',
      cause: 'cause:world-joint-border',
      sign: -1,
    }),
  ];
  if (world.flag('flag:southbound-surge'))
    parts.push(world.part(-world.value('firearms.surge'), 'cause:world-southbound-surge', 'firearms.surge'));
  return parts;
};
