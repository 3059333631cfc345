import type { SeatCommand } from '../../game/Command.ts';
import type { BotSight } from '../Bot.ts';
import { mindOf } from '../mind/Mind.ts';
import { draftPackage, withTerms } from '../mind/Package.ts';
import { gainOf, isForbidden } from '../mind/prospects.ts';
import { isWelcome } from './paperPackages.ts';

/** Votes on one of several drafts, or on one clause of a divided draft; `null` for every other vote. */
export function draftBallot(sight: BotSight): SeatCommand | null {
  const motion = sight.view.vote?.motion;
  if (motion === undefined || motion.kind === 'accord' || motion.kind === 'amendment') return null;
  if (!sight.options.castBallot.available) return null;
  const mind = mindOf(sight);
  const draft = draftPackage(mind);
  if (motion.kind === 'draft') return { kind: 'castBallot', ballot: isWelcome(mind, draft) ? 'yes' : 'no' };
  const standing = sight.view.standing.clauses[motion.clause];
  if (standing === undefined) return { kind: 'castBallot', ballot: 'no' };
  const { level, visibility } = standing;
  const struck = withTerms(mind, draft, [{ clause: motion.clause, level, visibility }]);
  const keeps = !isForbidden(mind, draft) && gainOf(mind, draft) >= gainOf(mind, struck);
  return { kind: 'castBallot', ballot: keeps ? 'yes' : 'no' };
}
