import type { ClauseId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { Mind } from '../mind/Mind.ts';
import type { Package } from '../mind/Package.ts';
import type { Rule } from './Rule.ts';
import { MODERATE_ROAD, PAPER_ROAD, type RoadLevels } from './roadLevels.ts';

/** Says yes to everything, asks for nothing. */
export const yesRule: Rule = {
  id: 'always-yes',
  wants: stands,
  agrees: () => true,
  delivers: false,
};

/** Says no to everything, asks for nothing. */
export const noRule: Rule = {
  id: 'always-no',
  wants: stands,
  agrees: () => false,
  delivers: false,
};

/** Asks for the deepest level of everything and takes whatever goes deeper than before. */
export const maximalRule: Rule = {
  id: 'always-maximal',
  wants: () => 3,
  agrees: (mind, accord, before) => {
    const from = before?.levels ?? mind.standing;
    const moved = mind.view.docket.map((clause) => (accord.levels[clause] ?? 0) - (from[clause] ?? 0));
    return moved.some((steps) => steps > 0) && moved.every((steps) => steps >= 0);
  },
  delivers: false,
};

/** Asks for one step where a step needs no foreign presence, and for no more than that. */
export const moderateRule: Rule = alongRoad('moderate', MODERATE_ROAD);

/** Asks for the next step of the road that the paper argues for, and only for that. */
export const paperRule: Rule = alongRoad('paper-road', PAPER_ROAD);

/** Agrees to what lies on a road, up to its next step, and to nothing else. */
function alongRoad(id: string, road: RoadLevels): Rule {
  const wants = (mind: Mind, clause: ClauseId): Level => nextOn(road, clause, mind.standing[clause] ?? 0);
  return {
    id,
    wants,
    agrees: (mind, accord, before) =>
      hasChanges(accord) &&
      mind.view.docket.every((clause) => {
        const level = accord.levels[clause] ?? 0;
        return (
          level === (before ?? { levels: mind.standing }).levels[clause] || level === wants(mind, clause)
        );
      }),
    delivers: true,
  };
}

/** The next level of a road above what stands; what stands at its end or off the road. */
function nextOn(road: RoadLevels, clause: ClauseId, standing: Level): Level {
  return road[clause]?.find((level) => level > standing) ?? standing;
}

function stands(mind: Mind, clause: ClauseId): Level {
  return mind.standing[clause] ?? 0;
}

function hasChanges({ changed }: Package): boolean {
  return changed.length > 0;
}
