import type { WorldRule } from '../World.ts';
import { aboveReference } from '../World.ts';

/** What one side knows and the other gets to know: grows with sharing that answers and with joint units (P3, P40, P41). */
export const information: WorldRule = (world) => {
  const parts = [
    world.share(-aboveReference(world, 'stock:information'), 'cause:world-files-age', 'information.settle'),
    ...world.byLevel({
      clause: 'clause:intelligence',
      prefix: 'information.intelligence',
      cause: 'cause:world-shared-information',
      sign: 1,
      promised: 'information.promised',
    }),
    ...world.byLevel({
      clause: 'clause:taskforces',
      prefix: 'information.taskforces',
      cause: 'cause:world-joint-units',
      sign: 1,
      promised: 'information.promised',
    }),
    world.share(
      aboveReference(world, 'stock:trust-mx-us'),
      'cause:world-trust-opens-files',
      'information.trust',
    ),
  ];
  if (world.flag('flag:one-way'))
    parts.push(world.part(-world.value('information.one-way'), 'cause:world-one-way', 'information.one-way'));
  return parts;
};
