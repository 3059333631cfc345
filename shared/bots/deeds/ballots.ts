import type { SeatCommand } from '../../game/Command.ts';
import type { PowerId } from '../../game/ids.ts';
import type { Effect } from '../../scenario/Effect.ts';
import { coinWorth } from '../mind/effectWorth.ts';
import type { Mind } from '../mind/Mind.ts';
import { owedBy } from '../mind/ownActs.ts';
import { changedPackage, draftPackage, type Package } from '../mind/Package.ts';
import { chancesOfSides, hopeOf, type Prospect, prospectOf } from '../mind/prospects.ts';
import { GAIN_IN_VOTE, recordOfYes, type VoterBelief } from '../mind/voterBelief.ts';
import { announcedBallot } from './ownWord.ts';

/** What keeping one's word is worth in a vote, in points. */
const WORD = 3;

/** Loss from which a head refuses an accord that would pass, in points. */
const RUINOUS = -8;

/** Gain from which a head signs without its own delegation, in points. */
const WORTH_SIGNING = 7;

/** Votes on an amendment by what it makes of the accord for this seat. */
export function voteOnAmendment(mind: Mind, voters: readonly VoterBelief[]): SeatCommand | null {
  const motion = mind.view.vote?.motion;
  if (motion?.kind !== 'amendment' || !mind.sight.options.castBallot.available) return null;
  const amendment = mind.view.amendments.find(({ id }) => id === motion.amendment);
  if (amendment === undefined) return { kind: 'castBallot', ballot: 'abstain' };
  const draft = draftPackage(mind);
  const before = prospectOf(mind, voters, draft);
  const after = prospectOf(mind, voters, changedPackage(mind, draft, amendment.change));
  const better = Math.max(0, after.worth) > Math.max(0, before.worth) || after.hope > before.hope + 1;
  return { kind: 'castBallot', ballot: better && !after.forbidden ? 'yes' : 'no' };
}

/**
 * Votes on the accord: what it brings, weighed down because one vote seldom decides, and what the vote does to the
 * seat's own record. Its line is a veto; what it told the table it does; a promise weighs as well. Heads act first
 * where it pays.
 *
 * @param share How much of the gain counts; heads count all of it.
 */
export function voteOnAccord(mind: Mind, voters: readonly VoterBelief[]): SeatCommand | null {
  if (!mind.sight.options.castBallot.available) return null;
  const accord = draftPackage(mind);
  const prospect = prospectOf(mind, voters, accord);
  const word = prospect.forbidden ? null : announcedBallot(mind, accord);
  if (word !== null) return { kind: 'castBallot', ballot: word.ballot };
  const act = headAct(mind, voters, prospect);
  if (act !== null) return act;
  return { kind: 'castBallot', ballot: willingness(mind, prospect) > 0 ? 'yes' : 'no' };
}

/** How much this seat is for an accord, in points; above 0 is a yes. */
export function willingness(
  mind: Mind,
  { accord, forbidden }: Pick<Prospect, 'accord' | 'forbidden'>,
): number {
  if (forbidden) return -100;
  const record = recordOfYes(mind, mind.seat, accord);
  const gain = hopeOf(mind, accord).hope - record;
  const share = mind.pack.seat(mind.seat).head ? 1 : GAIN_IN_VOTE;
  return share * gain + record + (owesYes(mind, accord) ? WORD : 0);
}

/** Whether the seat has promised to vote for terms that the accord holds. */
export function owesYes(mind: Mind, accord: Package): boolean {
  return owedBy(mind).some(
    ({ undertaking }) =>
      undertaking.kind === 'vote' &&
      undertaking.terms.every(({ clause, level }) => accord.levels[clause] === level),
  );
}

/** A head refuses what would ruin it, or signs alone what is worth the price. */
function headAct(mind: Mind, voters: readonly VoterBelief[], prospect: Prospect): SeatCommand | null {
  const refuse = actFor(mind, 'refuse');
  const override = actFor(mind, 'override');
  if (refuse === null && override === null) return null;
  const acted =
    mind.view.vote?.refusedBy.includes(mind.seat) || mind.view.vote?.overriddenBy.includes(mind.seat);
  if (acted === true) return null;
  const { own, other, heads } = chancesOfSides(mind, voters, prospect.accord);
  const ruinous = prospect.forbidden || prospect.hope < RUINOUS;
  if (ruinous) return refuse !== null && own * other > 0.15 ? use(refuse.power) : null;
  if (override === null) return null;
  const added = (1 - own) * other * heads * prospect.hope;
  const price = override.price * coinWorth(mind);
  return own < 0.6 && prospect.hope > WORTH_SIGNING && added > price + 1 ? use(override.power) : null;
}

function actFor(
  mind: Mind,
  kind: Extract<Effect['kind'], 'refuse' | 'override'>,
): { readonly power: PowerId; readonly price: number } | null {
  const option = mind.sight.options.usePower;
  if (!option.available) return null;
  return (
    option.choices.powers.find(({ power }) =>
      mind.pack.power(power).effects.some((effect) => effect.kind === kind),
    ) ?? null
  );
}

function use(power: PowerId): SeatCommand {
  return { kind: 'usePower', power, target: null };
}
