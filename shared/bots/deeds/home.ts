import type { SeatCommand } from '../../game/Command.ts';
import { otherSide } from '../../game/ids.ts';
import { audiencesOf, weightOf } from '../../rules/ratification/audiences.ts';
import { creditOf } from '../../rules/ratification/creditOf.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { coinWorth } from '../mind/effectWorth.ts';
import { chanceAt, outlookOn } from '../mind/homeBelief.ts';
import type { Mind } from '../mind/Mind.ts';
import { owedBy } from '../mind/ownActs.ts';
import { draftPackage } from '../mind/Package.ts';
import { clauseGain } from '../mind/prospects.ts';

/** What an office gets out of having fought for a signed clause, whatever it thinks of it, in points. */
const STAKE_OF_SIGNATORIES = 0.5;

/** Least credit worth a public claim, in hundredths of a point of standing. */
const WORTH_CLAIMING = 15;

/**
 * Spends on its own audience what the clauses it wants are worth: each coin by what it adds to their chances. Never
 * less than it promised, as far as the purse goes.
 */
export function commitCapital(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.commitCapital;
  if (!option.available) return null;
  const { max } = option.choices;
  const promised = owedBy(mind).reduce(
    (most, { undertaking }) => (undertaking.kind === 'capital' ? Math.max(most, undertaking.amount) : most),
    0,
  );
  let best = 0;
  let most = 0;
  for (let amount = 1; amount <= max; amount += 1) {
    const worth = worthOfCapital(mind, amount) - amount * coinWorth(mind);
    if (worth > most) {
      best = amount;
      most = worth;
    }
  }
  return { kind: 'commitCapital', amount: Math.min(max, Math.max(best, promised)) };
}

/** What capital adds to the chances of the clauses this seat wants and does not hear to be safe, in points. */
function worthOfCapital(mind: Mind, amount: number): number {
  const { pack, seat, side } = mind;
  const accord = draftPackage(mind);
  const weight = weightOf(audiencesOf(mind.table, side));
  const own = pack.audience(pack.seat(seat).audience).weight;
  const extra = (coefficient(pack.coefficients, `home.capital.${amount}`) * own) / Math.max(1, weight);
  return accord.changed.reduce((sum, clause) => {
    const level = accord.levels[clause] ?? 0;
    if (outlookOn(mind, clause, level)?.band === 'safe') return sum;
    const manner = { visibility: accord.visibility[clause] ?? 'announced', frame: accord.frame } as const;
    const before = chanceAt(mind, side, clause, level, manner);
    const after = chanceAt(mind, side, clause, level, { ...manner, extra });
    const other = chanceAt(mind, otherSide(side), clause, level, manner);
    const stake = clauseGain(mind, accord, clause) + STAKE_OF_SIGNATORIES;
    return sum + Math.max(0, after - before) * other * stake;
  }, 0);
}

/**
 * Claims in public the clause that pleases the seat's own audience most.
 *
 * @param least Least credit that is worth it, in hundredths of a point of standing.
 */
export function claimCredit(mind: Mind, least = WORTH_CLAIMING): SeatCommand | null {
  const option = mind.sight.options.claimCredit;
  if (!option.available) return null;
  const credits = option.choices.clauses.map((clause) => ({
    clause,
    credit: creditOf(mind.table, mind.seat, clause),
  }));
  const best = credits.reduce((top, next) => (next.credit > top.credit ? next : top), {
    clause: option.choices.clauses[0],
    credit: least,
  });
  return best.clause === undefined || best.credit <= least
    ? null
    : { kind: 'claimCredit', clause: best.clause };
}
