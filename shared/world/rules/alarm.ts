import type { Contribution } from '../../game/Contribution.ts';
import type { CauseId } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { About, World, WorldRule } from '../World.ts';
import { clausesOf } from '../World.ts';

/**
 * Active sovereignty alarm, fast: fades by itself, and rises with visible foreign presence, humiliating words, leaks,
 * withheld money and broken promises, the more so the higher sleeping nationalism stands (P4-P6, P21, P53).
 */
export const alarm: WorldRule = (world) => [
  world.share(-world.now('stock:alarm'), 'cause:world-alarm-fades', 'alarm.fade'),
  ...presence(world),
  ...foreignSponsors(world),
  ...grievances(world),
];

/** Latent nationalism, slow: fed while the alarm is high, soothed by shared responsibility and joint bodies (P6, P24). */
export const latent: WorldRule = (world) => {
  const parts = [
    world.share(
      world.now('stock:alarm') - world.value('latent.neutral'),
      'cause:world-memory-of-alarm',
      'latent.alarm',
    ),
  ];
  if (world.input.frame === 'shared')
    parts.push(world.part(-world.value('latent.shared'), 'cause:world-shared-frame', 'latent.shared'));
  if (world.level('clause:framework') >= 1)
    parts.push(
      world.part(-world.value('latent.framework'), 'cause:world-joint-bodies', 'latent.framework', {
        clause: 'clause:framework',
      }),
    );
  return parts;
};

/** What is kept quiet counts less; a little presence is tolerated. */
function presence(world: World): readonly Contribution[] {
  const quiet = world.value('alarm.quiet');
  const seen = clausesOf(world).map(([clause, term]) => ({
    clause,
    hundredths:
      Math.max(0, term.attributes['attribute:intrusion'] ?? 0) * (term.visibility === 'quiet' ? quiet : 100),
  }));
  const all = seen.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const unit = world.value('alarm.presence');
  const tolerated = Math.min(all, 100 * world.value('alarm.tolerated'));
  return [
    ...seen.map(({ clause, hundredths }) =>
      stirred(world, mulDiv(unit, hundredths, 100), 'cause:world-foreign-presence', 'alarm.presence', {
        clause,
      }),
    ),
    stirred(world, -mulDiv(unit, tolerated, 100), 'cause:world-presence-tolerated', 'alarm.tolerated'),
  ];
}

/** Some steps rouse fewer suspicions when Mexico asks for them first. */
function foreignSponsors(world: World): readonly Contribution[] {
  return clausesOf(world)
    .filter(([, term]) => term.isNew && term.wantsSponsor === 'mx' && term.firstSponsor === 'us')
    .map(([clause]) =>
      stirred(world, world.value('alarm.sponsor'), 'cause:world-pressed-from-outside', 'alarm.sponsor', {
        clause,
      }),
    );
}

function grievances(world: World): readonly Contribution[] {
  const { input } = world;
  const parts: Contribution[] = [];
  if (input.frame === 'assistance')
    parts.push(stirred(world, world.value('alarm.assistance'), 'cause:world-aid-frame', 'alarm.assistance'));
  if (world.now('stock:funds-held') >= world.value('alarm.held.from'))
    parts.push(stirred(world, world.value('alarm.held'), 'cause:world-money-held', 'alarm.held'));
  if (world.flag('flag:leak'))
    parts.push(stirred(world, world.value('alarm.leak'), 'cause:world-leak', 'alarm.leak'));
  if (world.flag('flag:label-failed-state'))
    parts.push(stirred(world, world.value('alarm.label'), 'cause:world-failed-state-label', 'alarm.label'));
  if (world.flag('flag:presence-refused'))
    parts.push(
      stirred(
        world,
        -world.value('alarm.presence-refused'),
        'cause:world-presence-refused',
        'alarm.presence-refused',
      ),
    );
  for (const clause of input.broken.us)
    parts.push(
      stirred(world, world.value('alarm.broken'), 'cause:world-broken-promise', 'alarm.broken', { clause }),
    );
  parts.push(
    stirred(
      world,
      input.refused.us * world.value('alarm.refused'),
      'cause:world-signed-not-accepted',
      'alarm.refused',
    ),
  );
  for (const clause of input.claimed.us)
    parts.push(
      stirred(world, world.value('alarm.claimed'), 'cause:world-credit-claimed-abroad', 'alarm.claimed', {
        clause,
      }),
    );
  return parts;
}

/** A trigger is felt in proportion to the nationalism that sleeps under it. */
function stirred(world: World, trigger: number, cause: CauseId, id: string, about?: About): Contribution {
  const sleeping =
    world.value('alarm.awake') + mulDiv(world.now('stock:latent'), world.value('alarm.asleep'), 1000);
  return world.part(mulDiv(trigger, sleeping, 1000), cause, id, about);
}
