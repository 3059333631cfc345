import type { SeatId } from '../../game/ids.ts';
import { sideOf } from '../../game/ids.ts';
import type { Term } from '../../game/terms.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Moment } from '../export/Moment.ts';
import { textWith, valueTo } from '../export/valueTo.ts';
import type { Concessions, SeatConcessions } from './Debrief.ts';

interface Proposal {
  readonly seat: SeatId;
  readonly seq: number;
  readonly round: number;
  readonly value: number;
}

/** A proposal worth less to its seat than the one it made before in the same round. */
interface Step extends Proposal {
  readonly given: number;
}

/** What the text was worth to each seat over time, and what each gave up in what it proposed. */
export function concessionsOf(pack: LoadedPack, moments: readonly Moment[]): Concessions {
  const live = moments.filter(({ undone }) => !undone);
  const proposals = live.flatMap((moment) => proposalIn(pack, moment));
  const steps = stepsIn(proposals);
  const seats = moments[0]?.before.settings.seats ?? [];
  return {
    text: live.flatMap(({ event, row, after }) => {
      if (event.type !== 'DocketRevealed' && event.type !== 'TextChanged') return [];
      const levels = textWith(pack, after);
      const values = seats.map((seat): [SeatId, number] => [
        seat,
        hundredths(valueTo(pack, after, seat, levels)),
      ]);
      return [{ seq: row.seq, round: after.round, values: Object.fromEntries(values) }];
    }),
    seats: seats.map((seat) => seatConcessions(seat, proposals, steps)),
  };
}

function seatConcessions(
  seat: SeatId,
  proposals: readonly Proposal[],
  steps: readonly Step[],
): SeatConcessions {
  const own = steps.filter((step) => step.seat === seat);
  return {
    seat,
    proposals: proposals
      .filter((one) => one.seat === seat)
      .map(({ seq, round, value }) => ({ seq, round, value })),
    conceded: own.reduce((sum, { given }) => sum + given, 0),
    steps: own.length,
    answered: own.filter((step) => steps.some((other) => answers(other, step))).length,
  };
}

function answers(other: Step, step: Step): boolean {
  return sideOf(other.seat) !== sideOf(step.seat) && other.round === step.round && other.seq > step.seq;
}

function stepsIn(proposals: readonly Proposal[]): readonly Step[] {
  return proposals.flatMap((proposal, place) => {
    const before = proposals
      .slice(0, place)
      .filter(({ seat, round }) => seat === proposal.seat && round === proposal.round)
      .at(-1);
    const given = before === undefined ? 0 : before.value - proposal.value;
    return given > 0 ? [{ ...proposal, given }] : [];
  });
}

function proposalIn(pack: LoadedPack, { event, row, before, seat }: Moment): readonly Proposal[] {
  const terms = termsIn(event);
  if (terms === null || seat === null) return [];
  const value = hundredths(valueTo(pack, before, seat, textWith(pack, before, terms)));
  return [{ seat, seq: row.seq, round: before.round, value }];
}

function termsIn(event: Moment['event']): readonly Term[] | null {
  switch (event.type) {
    case 'OfferMade':
      return event.offer.terms;
    case 'EditProposed':
      return event.edit.change.kind === 'term' ? [event.edit.change.term] : null;
    case 'AmendmentProposed':
      return event.amendment.change.kind === 'term' ? [event.amendment.change.term] : null;
    default:
      return null;
  }
}

const hundredths = (points: number | null): number => Math.round(100 * (points ?? 0));
