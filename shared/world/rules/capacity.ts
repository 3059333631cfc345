import type { WorldRule } from '../World.ts';

/** State and local police and courts: grow slowly, with grants that arrive and with governors who take part (P30, P55-P59). */
export const localCapacity: WorldRule = (world) => {
  const parts = [
    world.part(world.value('local.trend'), 'cause:world-reforms-under-way', 'local.trend'),
    ...world.byLevel({
      clause: 'clause:capacity',
      prefix: 'local.capacity',
      cause: 'cause:world-police-grants',
      sign: 1,
      promised: 'local.promised',
    }),
    ...world.byLevel({
      clause: 'clause:funds',
      prefix: 'local.funds',
      cause: 'cause:world-merida-money',
      sign: 1,
    }),
  ];
  if (world.now('stock:army') > world.value('local.free-riding.from'))
    parts.push(
      world.part(-world.value('local.free-riding'), 'cause:world-army-stands-in', 'local.free-riding'),
    );
  if (world.flag('flag:governors-courted'))
    parts.push(world.part(world.value('local.courted'), 'cause:world-governors-courted', 'local.courted'));
  if (world.flag('flag:governors-pressed'))
    parts.push(world.part(world.value('local.pressed'), 'cause:world-governors-pressed', 'local.pressed'));
  return parts;
};

/** Federal police, prosecutors and courts: grow with money that reaches institutions; held money slows them a little (P30, P53). */
export const federalCapacity: WorldRule = (world) => [
  world.part(world.value('federal.trend'), 'cause:world-reforms-under-way', 'federal.trend'),
  ...world.byLevel({
    clause: 'clause:funds',
    prefix: 'federal.funds',
    cause: 'cause:world-merida-money',
    sign: 1,
    promised: 'funds.promised',
  }),
  world.share(-world.now('stock:funds-held'), 'cause:world-money-held', 'federal.held'),
];
