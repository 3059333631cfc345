import type { WorldRule } from '../World.ts';

/** Drug use in the United States: drifts up, falls when reduction is funded and delivered; words change little (P23, P32). */
export const demand: WorldRule = (world) => [
  world.part(world.value('demand.trend'), 'cause:world-drug-use', 'demand.trend'),
  ...world.byLevel({
    clause: 'clause:demand',
    prefix: 'demand.clause',
    cause: 'cause:world-demand-reduction',
    sign: -1,
    promised: 'demand.promised',
  }),
];
