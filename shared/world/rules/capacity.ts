import type { Contribution } from '../../game/Contribution.ts';
import { total } from '../../game/Contribution.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { World, WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/** State and local police and courts: grow slowly, with grants that arrive and with governors who take part (P30, P55-P59). */
export const localCapacity: WorldRule = (world) => {
  const parts = [
    world.part(world.value('local.trend'), 'cause:world-reforms-under-way', 'local.trend'),
    ...grants(world),
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

/** Grants build police where governors go along; where they block, only what goes past them does (P16, P17, P19). */
function grants(world: World): readonly Contribution[] {
  const built = world.byLevel({
    clause: 'clause:capacity',
    prefix: 'local.capacity',
    cause: 'cause:world-police-grants',
    sign: 1,
    promised: 'local.promised',
  });
  if (world.level('clause:capacity') === 0 || !world.delivered('clause:capacity')) return built;
  const blocked = world.now('stock:governors') < world.value('local.blocked.from');
  return [
    ...built,
    blocked
      ? world.part(
          -mulDiv(total(built), 100 - world.value('local.promised'), 100),
          'cause:world-governors-block',
          'local.blocked.from',
          { clause: 'clause:capacity' },
        )
      : world.share(
          aboveReference(world, 'stock:governors'),
          'cause:world-governors-go-along',
          'local.governors',
          { clause: 'clause:capacity' },
        ),
  ];
}

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
