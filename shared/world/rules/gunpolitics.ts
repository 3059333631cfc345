import type { Contribution } from '../../game/Contribution.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { World, WorldRule } from '../World.ts';

/**
 * Heat of gun politics in the United States: fades, and rises with the rung of the ladder, before votes, and when
 * Mexico asks in public. Delivered, reframed and shared measures are cooler (P45-P48, F45).
 */
export const gunPolitics: WorldRule = (world) => {
  const parts = [
    world.share(-world.now('stock:gunpolitics'), 'cause:world-heat-fades', 'gunpolitics.fade'),
    world.part(world.value('gunpolitics.lobby'), 'cause:world-gun-lobby', 'gunpolitics.lobby'),
    ...ladder(world),
  ];
  if (world.input.votes.includes('us'))
    parts.push(
      world.part(world.value('gunpolitics.campaign'), 'cause:world-us-campaign', 'gunpolitics.campaign'),
    );
  if (world.flag('flag:public-gun-demand'))
    parts.push(
      world.part(
        world.value('gunpolitics.public-demand'),
        'cause:world-public-gun-demand',
        'gunpolitics.public-demand',
      ),
    );
  if (world.flag('flag:quiet-gun-request'))
    parts.push(
      world.part(
        world.value('gunpolitics.quiet-request'),
        'cause:world-quiet-gun-request',
        'gunpolitics.quiet-request',
      ),
    );
  for (const clause of world.input.claimed.mx)
    if (clause === 'clause:arms')
      parts.push(
        world.part(
          world.value('gunpolitics.claimed'),
          'cause:world-credit-claimed-abroad',
          'gunpolitics.claimed',
          { clause },
        ),
      );
  return parts;
};

function ladder(world: World): readonly Contribution[] {
  const arms = world.input.clauses['clause:arms'];
  if (arms === undefined) return [];
  const about = { clause: 'clause:arms' } as const;
  const id = arms.delivered ? 'gunpolitics.rung.delivered' : 'gunpolitics.rung.promised';
  const rung = Math.max(0, arms.attributes['attribute:guns'] ?? 0) * world.value(id);
  const heat = arms.visibility === 'quiet' ? mulDiv(rung, 1, 2) : rung;
  const cooled = (coefficient: string) => -mulDiv(heat, world.value(coefficient), 1000);
  return [
    world.part(heat, 'cause:world-gun-measures', id, about),
    ...(world.input.frame === 'shared'
      ? [world.part(cooled('gunpolitics.shared'), 'cause:world-shared-frame', 'gunpolitics.shared')]
      : []),
    ...(world.flag('flag:reframed-guns')
      ? [world.part(cooled('gunpolitics.reframed'), 'cause:world-reframed-guns', 'gunpolitics.reframed')]
      : []),
    ...(arms.isNew && arms.firstSponsor === 'mx'
      ? [
          world.part(
            world.value('gunpolitics.sponsor'),
            'cause:world-pressed-from-outside',
            'gunpolitics.sponsor',
            about,
          ),
        ]
      : []),
  ];
}
