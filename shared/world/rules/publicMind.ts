import type { WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/** How far people in the United States see that Mexico's security concerns them; fades without work inland (P33, P36, P65). */
export const awareness: WorldRule = (world) => {
  const parts = [
    world.share(-world.now('stock:awareness'), 'cause:world-attention-moves-on', 'awareness.fade'),
    world.share(aboveReference(world, 'stock:violence'), 'cause:world-violence-felt', 'awareness.violence'),
  ];
  if (world.level('clause:border') >= 2)
    parts.push(
      world.part(world.value('awareness.interior'), 'cause:world-interior-states', 'awareness.interior', {
        clause: 'clause:border',
      }),
    );
  if (world.level('clause:demand') >= 1 && world.delivered('clause:demand'))
    parts.push(
      world.part(world.value('awareness.demand'), 'cause:world-demand-reduction', 'awareness.demand', {
        clause: 'clause:demand',
      }),
    );
  return parts;
};

/** What the White House has left for Mexico beside health care, the deficit and its own campaign (P28). */
export const attention: WorldRule = (world) => {
  const parts = [
    world.share(
      -aboveReference(world, 'stock:attention'),
      'cause:world-attention-settles',
      'attention.settle',
    ),
    world.share(aboveReference(world, 'stock:violence'), 'cause:world-violence-felt', 'attention.violence'),
    world.share(
      aboveReference(world, 'stock:awareness'),
      'cause:world-public-interest',
      'attention.awareness',
    ),
  ];
  if (world.flag('flag:attention-elsewhere'))
    parts.push(
      world.part(
        -world.value('attention.elsewhere'),
        'cause:world-attention-elsewhere',
        'attention.elsewhere',
      ),
    );
  if (world.flag('flag:label-failed-state'))
    parts.push(
      world.part(world.value('attention.label'), 'cause:world-failed-state-label', 'attention.label'),
    );
  if (world.input.votes.includes('us'))
    parts.push(
      world.part(-world.value('attention.campaign'), 'cause:world-us-campaign', 'attention.campaign'),
    );
  return parts;
};
