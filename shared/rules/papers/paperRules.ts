import type { Floor } from '../../game/floor/Floor.ts';
import { type SeatId, SIDES, sideOf } from '../../game/ids.ts';
import { namesOn, type Paper, type PaperDesk } from '../../game/papers/Paper.ts';
import type { Amendment } from '../../game/Vote.ts';
import type { PaperRules } from '../../scenario/Procedure.ts';
import { atLeast } from '../procedure/majority.ts';
import { procedureOf } from '../procedure/procedureOf.ts';
import { seatsOf } from '../seats.ts';
import type { Table } from '../Table.ts';

/** The papers of the round with their rules. */
export interface PapersNow {
  readonly floor: Floor;
  readonly desk: PaperDesk;
  readonly rules: PaperRules;
}

/** The papers of this round; `null` where the preset knows none, and before its debate has opened. */
export function papersNow(table: Table): PapersNow | null {
  const { floor } = table.state;
  const rules = procedureOf(table)?.papers ?? null;
  return floor === null || rules === null ? null : { floor, desk: floor.desk, rules };
}

/** Whether a paper can still be signed, changed and merged. */
export function isOpenPaper({ stage }: Paper): boolean {
  return stage === 'working' || stage === 'draft';
}

/** Names a draft accord needs: a share of the seats of the table, rounded up; sponsors count. */
export function signaturesNeeded(table: Table, rules: PaperRules): number {
  return Math.max(1, atLeast(rules.signatures, seatsOf(table.state).length));
}

/** Names an amendment needs that the sponsors do not take over. */
export function amendmentSignaturesNeeded(table: Table, rules: PaperRules): number {
  return Math.max(1, atLeast(rules.amendmentSignatures, seatsOf(table.state).length));
}

/** Whether every delegation has a sponsor on the paper, where the rules ask for it. */
export function hasSponsors(paper: Paper, rules: PaperRules): boolean {
  if (!rules.sponsorFromEachDelegation) return paper.sponsors.length > 0;
  return SIDES.every((side) => paper.sponsors.some((seat) => sideOf(seat) === side));
}

/** Whether a paper may come on the floor as a draft accord. */
export function mayBeIntroduced(table: Table, paper: Paper, rules: PaperRules): boolean {
  return (
    paper.stage === 'working' &&
    hasSponsors(paper, rules) &&
    namesOn(paper).length >= signaturesNeeded(table, rules)
  );
}

/** Whether an amendment is still on its way: neither taken over nor withdrawn, and its paper is open. */
export function isOpenAmendment({ brought }: Amendment, desk: PaperDesk): boolean {
  if (brought === undefined || brought.outcome !== null) return false;
  const paper = desk.papers.find(({ id }) => id === brought.paper);
  return paper !== undefined && isOpenPaper(paper);
}

/** Amendments to drafts with signatures enough to be put on the floor. */
export function introducibleAmendments(table: Table, { desk, rules }: PapersNow): readonly Amendment[] {
  const needed = amendmentSignaturesNeeded(table, rules);
  return table.state.amendments.filter((amendment) => {
    const { brought } = amendment;
    if (brought === undefined || brought.introduced || !isOpenAmendment(amendment, desk)) return false;
    const onDraft = desk.papers.some(({ id, stage }) => id === brought.paper && stage === 'draft');
    return onDraft && brought.signatories.length >= needed;
  });
}

/** Whether every one of these seats is in a list. */
export function allIn(seats: readonly SeatId[], list: readonly SeatId[]): boolean {
  return seats.every((seat) => list.includes(seat));
}
