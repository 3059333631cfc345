import { total } from '../../game/Contribution.ts';
import type { StockId } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { World, WorldRule } from '../World.ts';

/** The four requirements of the law (P54). */
const TRACKS: readonly StockId[] = [
  'stock:track-transparency',
  'stock:track-dialogue',
  'stock:track-prosecution',
  'stock:track-torturebar',
];

/** Share of the agreed money that has arrived: what is appropriated and not held comes slowly (F19b). */
export const fundsDelivered: WorldRule = (world) => {
  const agreed = world.byLevel({
    clause: 'clause:funds',
    prefix: 'funds.delivered',
    cause: 'cause:world-merida-money',
    sign: 1,
    promised: 'funds.promised',
  });
  const conditioned = mulDiv(total(agreed), world.value('funds.conditioned'), 1000);
  const parts = [
    ...agreed,
    world.part(
      -mulDiv(conditioned, world.now('stock:funds-held'), 10000),
      'cause:world-money-held',
      'funds.conditioned',
    ),
  ];
  if (world.level('clause:framework') >= 2)
    parts.push(
      world.part(world.value('funds.secretariat'), 'cause:world-joint-office', 'funds.secretariat', {
        clause: 'clause:framework',
      }),
    );
  return parts;
};

/** Whether the law lets money be held: conditions in force and a requirement unmet. */
export function requirementsUnmet(world: World): boolean {
  return (
    world.level('clause:rights') >= 2 &&
    TRACKS.some((track) => world.now(track) < world.value('funds.held.track'))
  );
}

/**
 * Share of the conditioned money that is held: while a requirement is unmet and unreported or Congress contests the report, while State withholds its
 * report, while Congress holds an instalment. What no longer has a reason is released (P53, P54, F14, F27).
 */
export const fundsHeld: WorldRule = (world) => {
  const reasons = [
    ...(requirementsUnmet(world) && (!world.flag('flag:report-sent') || world.flag('flag:report-contested'))
      ? [{ id: 'funds.held.conditions', cause: 'cause:world-requirements-unmet' as const }]
      : []),
    ...(world.flag('flag:report-withheld')
      ? [{ id: 'funds.held.report', cause: 'cause:world-report-withheld' as const }]
      : []),
    ...(world.flag('flag:instalment-held')
      ? [{ id: 'funds.held.instalment', cause: 'cause:world-instalment-held' as const }]
      : []),
  ];
  const held = world.now('stock:funds-held');
  const due = reasons.reduce((sum, reason) => sum + world.value(reason.id), 0);
  if (due <= held) return [world.part(due - held, 'cause:world-money-released', 'funds.held.conditions')];
  return reasons.map(({ id, cause }) => world.part(mulDiv(due - held, world.value(id), due), cause, id));
};
