import type { WorldRule } from '../World.ts';
import { clausesOf } from '../World.ts';

/** Washington's own nerve, a mirror of the alarm: grows with what binds the United States, leaks and refusals (judgement). */
export const nerve: WorldRule = (world) => {
  const parts = [
    world.share(-world.now('stock:nerve'), 'cause:world-nerve-fades', 'nerve.fade'),
    world.part(world.value('nerve.fatigue'), 'cause:world-aid-fatigue', 'nerve.fatigue'),
    ...clausesOf(world).map(([clause, term]) =>
      world.part(
        Math.max(0, term.attributes['attribute:binds'] ?? 0) * world.value('nerve.binds'),
        'cause:world-binds-washington',
        'nerve.binds',
        { clause },
      ),
    ),
    world.part(
      world.input.refused.us * world.value('nerve.refused'),
      'cause:world-signed-not-accepted',
      'nerve.refused',
    ),
    ...world.input.broken.mx.map((clause) =>
      world.part(world.value('nerve.broken'), 'cause:world-broken-promise', 'nerve.broken', { clause }),
    ),
  ];
  // an executive rule needs no vote, and is taken to court (F47)
  if (world.level('clause:arms') === 2)
    parts.push(
      world.part(world.value('nerve.suits'), 'cause:world-rule-sued', 'nerve.suits', {
        clause: 'clause:arms',
      }),
    );
  if (world.flag('flag:leak'))
    parts.push(world.part(world.value('nerve.leak'), 'cause:world-leak', 'nerve.leak'));
  if (world.flag('flag:attention-elsewhere'))
    parts.push(
      world.part(world.value('nerve.elsewhere'), 'cause:world-attention-elsewhere', 'nerve.elsewhere'),
    );
  return parts;
};
