import type { SeatCommand } from '../../game/Command.ts';
import type { Bidding } from '../mind/bids.ts';
import { coinWorth } from '../mind/effectWorth.ts';
import { outlookOn } from '../mind/homeBelief.ts';
import type { Mind } from '../mind/Mind.ts';
import { owedBy, ownPledges } from '../mind/ownActs.ts';
import { termOf } from '../mind/Package.ts';
import { clauseGain } from '../mind/prospects.ts';

/** Chance of adoption between which a promise can make a difference. */
const IN_DOUBT = { low: 0.15, high: 0.8 } as const;

/**
 * One promise a round, when the text is what the seat wants and its adoption is in doubt: capital at a home that is
 * split, if the purse allows; else a vote. Nothing is promised twice, and never a vote over one's own line.
 */
export function makePledge(mind: Mind, { draft, target }: Bidding): SeatCommand | null {
  const option = mind.sight.options.makePledge;
  if (!option.available || ownPledges(mind).length > 0) return null;
  const { accord, hope, pass, forbidden } = draft;
  if (accord.changed.length === 0 || forbidden || hope <= 0 || hope < 0.8 * target) return null;
  if (pass < IN_DOUBT.low || pass > IN_DOUBT.high) return null;
  const split = accord.changed.some(
    (clause) =>
      clauseGain(mind, accord, clause) > 2 &&
      outlookOn(mind, clause, accord.levels[clause] ?? 0)?.band === 'open',
  );
  const owed = owedBy(mind);
  const channel = { kind: 'table' } as const;
  if (split && option.choices.maxCapital >= 2 && coinWorth(mind) < 0.4) {
    if (owed.some(({ undertaking }) => undertaking.kind === 'capital')) return null;
    return { kind: 'makePledge', channel, undertaking: { kind: 'capital', amount: 2 } };
  }
  if (owed.length > 0) return null;
  const terms = accord.changed.slice(0, 3).map((clause) => termOf(accord, clause));
  return { kind: 'makePledge', channel, undertaking: { kind: 'vote', terms } };
}
