import type { SeatCommand } from '../../game/Command.ts';
import type { Floor, OpenMotion } from '../../game/floor/Floor.ts';
import { procedureOf, ruleOf } from '../../rules/procedure/procedureOf.ts';
import type { BotSight } from '../Bot.ts';
import { type Mind, mindOf } from '../mind/Mind.ts';
import { draftPackage } from '../mind/Package.ts';
import { clauseGain } from '../mind/prospects.ts';

/** A clause that costs so many points is worth a vote of its own. */
const WORTH_DIVIDING = -1;

/** Bots want to talk before they vote, and to vote before they go home; how a vote is taken seldom matters to them. */
export function favours(sight: BotSight, floor: Floor, motion: OpenMotion): boolean {
  switch (motion.terms.kind) {
    case 'adjournMeeting':
    case 'tableDebate':
    case 'suspendMeeting':
    case 'reconsider':
    case 'appeal':
    case 'importantQuestion':
      return false;
    case 'closeDebate':
      return Object.keys(floor.speeches).length > 1;
    case 'divideQuestion':
      return (motion.terms.clauses ?? []).some((clause) => costs(mindOf(sight), clause));
    default:
      return true;
  }
}

/** Asks to speak to a motion where the rules hear speakers and nobody has spoken up for this side of it yet. */
export function speakUp(sight: BotSight, floor: Floor): SeatCommand | null {
  const option = sight.options.speakToMotion;
  const procedure = procedureOf({ pack: sight.pack, state: sight.view });
  if (!option.available || procedure === null) return null;
  for (const motion of floor.motions) {
    if (!option.choices.motions.includes(motion.id)) continue;
    const side = favours(sight, floor, motion) ? 'for' : 'against';
    const { pro, con } = ruleOf(procedure, motion.terms.kind)?.debate ?? { pro: 0, con: 0 };
    const room = side === 'for' ? pro > 0 : con > 0;
    if (room && motion.by !== sight.seat && !motion.speakers.some((speaker) => speaker.side === side))
      return { kind: 'speakToMotion', motion: motion.id, side };
  }
  return null;
}

/** Asks for a vote clause by clause on a draft that holds what the seat does not want. */
export function divide(sight: BotSight, floor: Floor): SeatCommand | null {
  const option = sight.options.makeMotion;
  if (!option.available || !option.choices.motions.includes('divideQuestion')) return null;
  const { front, papers } = floor.desk;
  const isDivided = papers.some(({ divided }) => divided.length > 0);
  const isMoved = floor.motions.some(({ terms }) => terms.kind === 'divideQuestion');
  const draft = option.choices.targets.divisible.find(({ paper }) => paper === front);
  if (draft === undefined || isDivided || isMoved || draft.clauses.length < 2) return null;
  const mind = mindOf(sight);
  const clauses = draft.clauses.filter((clause) => costs(mind, clause));
  if (clauses.length === 0 || clauses.length === draft.clauses.length) return null;
  return { kind: 'makeMotion', terms: { kind: 'divideQuestion', paper: draft.paper, clauses } };
}

function costs(mind: Mind, clause: Parameters<typeof clauseGain>[2]): boolean {
  return clauseGain(mind, draftPackage(mind), clause) <= WORTH_DIVIDING;
}
