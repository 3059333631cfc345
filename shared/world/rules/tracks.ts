import type { Contribution } from '../../game/Contribution.ts';
import type { CauseId, FlagId } from '../../game/ids.ts';
import type { World, WorldRule } from '../World.ts';

/** Transparency: rises when the army discloses cases, before conduct changes (P52, P63). */
export const trackTransparency: WorldRule = (world) => [
  ...fade(world),
  ...rights(world, 'tracks.transparency.rights', 'cause:world-rights-rules'),
  ...world.byLevel({
    clause: 'clause:military',
    prefix: 'tracks.transparency.military',
    cause: 'cause:world-army-transparency',
    sign: 1,
    promised: 'tracks.promised',
  }),
  ...flagged(world, 'flag:disclosed', 'cause:world-cases-disclosed', 'tracks.transparency.disclosed'),
];

/** Regular talks with civil society: they belong to every version of the clause but the empty one (P54, F15). */
export const trackDialogue: WorldRule = (world) => [
  ...fade(world),
  ...rights(world, 'tracks.dialogue.rights', 'cause:world-ngo-dialogue'),
];

/** Prosecution of abuse: the slow one. It moved through courts more than through governments (F29, F65, F69). */
export const trackProsecution: WorldRule = (world) => [
  ...rights(world, 'tracks.prosecution.rights', 'cause:world-prosecutions', true),
  ...(world.input.half >= world.value('tracks.prosecution.courts.from')
    ? [
        world.part(
          world.value('tracks.prosecution.courts'),
          'cause:world-court-rulings',
          'tracks.prosecution.courts',
        ),
      ]
    : []),
  ...flagged(world, 'flag:joint-case', 'cause:world-joint-case', 'tracks.prosecution.joint-case'),
];

/** Barring testimony under torture: moves with the rules in force and the slow justice reform (P54, F94). */
export const trackTortureBar: WorldRule = (world) => [
  world.part(
    world.value('tracks.torturebar.reform'),
    'cause:world-justice-reform',
    'tracks.torturebar.reform',
  ),
  ...rights(world, 'tracks.torturebar.rights', 'cause:world-rights-rules'),
];

function fade(world: World): readonly Contribution[] {
  return [world.part(-world.value('tracks.fade'), 'cause:world-attention-moves-on', 'tracks.fade')];
}

/** What the clause on rights does for a requirement at its level. */
function rights(world: World, prefix: string, cause: CauseId, contested = false): readonly Contribution[] {
  return world.byLevel({ clause: 'clause:rights', prefix, cause, sign: 1, contested });
}

function flagged(world: World, flag: FlagId, cause: CauseId, id: string): readonly Contribution[] {
  return world.flag(flag) ? [world.part(world.value(id), cause, id)] : [];
}
