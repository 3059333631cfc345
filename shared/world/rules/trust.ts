import type { Contribution } from '../../game/Contribution.ts';
import type { CauseId, ClauseId } from '../../game/ids.ts';
import type { World, WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/**
 * Mexico's trust in the United States: earned by e-Trace delivered, by feedback on information and by work on demand,
 * spent by one-way requests, held money, leaks and broken promises (P24, P40-P44, P53).
 */
export const trustMexico: WorldRule = (world) => [
  world.share(-aboveReference(world, 'stock:trust-mx-us'), 'cause:world-trust-settles', 'trust.settle'),
  tracing(world),
  information(world),
  ...delivered(world, 'clause:demand', 1, 'cause:world-demand-reduction', 'trust.mx.demand'),
  ...delivered(world, 'clause:funds', 2, 'cause:world-merida-money', 'trust.mx.funds'),
  world.part(
    world.value('trust.mx.frame') * (world.input.frame === 'shared' ? 1 : -1),
    world.input.frame === 'shared' ? 'cause:world-shared-frame' : 'cause:world-aid-frame',
    'trust.mx.frame',
  ),
  ...(world.now('stock:funds-held') >= world.value('alarm.held.from')
    ? [world.part(-world.value('trust.mx.held'), 'cause:world-money-held', 'trust.mx.held')]
    : []),
  ...world.input.broken.us.map((clause) =>
    world.part(-world.value('trust.mx.broken'), 'cause:world-broken-promise', 'trust.mx.broken', { clause }),
  ),
  world.part(
    -world.input.refused.us * world.value('trust.refused'),
    'cause:world-signed-not-accepted',
    'trust.refused',
  ),
  ...flagged(world, 'flag:leak', 'cause:world-leak', 'trust.mx.leak'),
  ...flagged(world, 'flag:joint-case', 'cause:world-joint-case', 'trust.joint-case'),
];

/** Washington's trust in Mexico: earned by joint work, disclosure and vetted police, spent by refusals and leaks (P50-P52). */
export const trustWashington: WorldRule = (world) => [
  world.share(-aboveReference(world, 'stock:trust-us-mx'), 'cause:world-trust-settles', 'trust.settle'),
  ...delivered(world, 'clause:intelligence', 2, 'cause:world-shared-information', 'trust.us.intelligence'),
  ...delivered(world, 'clause:taskforces', 2, 'cause:world-joint-units', 'trust.us.taskforces'),
  ...delivered(world, 'clause:capacity', 2, 'cause:world-vetted-police', 'trust.us.capacity'),
  ...flagged(world, 'flag:disclosed', 'cause:world-cases-disclosed', 'trust.us.disclosed'),
  ...flagged(world, 'flag:joint-case', 'cause:world-joint-case', 'trust.joint-case'),
  ...flagged(world, 'flag:extradition-refused', 'cause:world-extradition-refused', 'trust.us.extradition'),
  ...flagged(world, 'flag:presence-refused', 'cause:world-presence-refused', 'trust.us.presence'),
  ...flagged(world, 'flag:leak', 'cause:world-leak', 'trust.us.leak'),
  ...world.input.broken.mx.map((clause) =>
    world.part(-world.value('trust.us.broken'), 'cause:world-broken-promise', 'trust.us.broken', { clause }),
  ),
  world.part(
    -world.input.refused.mx * world.value('trust.refused'),
    'cause:world-signed-not-accepted',
    'trust.refused',
  ),
];

/** A small technical promise, ten years old: kept it earns more than it costs, late it drains (P44). */
function tracing(world: World): Contribution {
  if (world.level('clause:arms') === 0)
    return world.part(-world.value('trust.mx.no-tracing'), 'cause:world-no-tracing', 'trust.mx.no-tracing', {
      clause: 'clause:arms',
    });
  return world.delivered('clause:arms')
    ? world.part(world.value('trust.mx.tracing'), 'cause:world-tracing-delivered', 'trust.mx.tracing', {
        clause: 'clause:arms',
      })
    : world.part(-world.value('trust.mx.tracing-late'), 'cause:world-tracing-late', 'trust.mx.tracing-late', {
        clause: 'clause:arms',
      });
}

/** Information that is only asked for wears trust down; saying what it was good for costs little and restores it (P41). */
function information(world: World): Contribution {
  const twoWay = world.level('clause:intelligence') >= 1 && world.delivered('clause:intelligence');
  const answered = world.flag('flag:feedback') || (twoWay && !world.flag('flag:one-way'));
  return answered
    ? world.part(world.value('trust.mx.feedback'), 'cause:world-feedback', 'trust.mx.feedback', {
        clause: 'clause:intelligence',
      })
    : world.part(-world.value('trust.mx.one-way'), 'cause:world-one-way', 'trust.mx.one-way', {
        clause: 'clause:intelligence',
      });
}

function delivered(
  world: World,
  clause: ClauseId,
  from: number,
  cause: CauseId,
  id: string,
): readonly Contribution[] {
  return world.level(clause) >= from && world.delivered(clause)
    ? [world.part(world.value(id), cause, id, { clause })]
    : [];
}

function flagged(
  world: World,
  flag: Parameters<World['flag']>[0],
  cause: CauseId,
  id: string,
): readonly Contribution[] {
  return world.flag(flag) ? [world.part(world.value(id), cause, id)] : [];
}
