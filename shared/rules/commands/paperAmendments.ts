import type { CommandKind } from '../../game/Command.ts';
import type { AmendmentId, SeatId } from '../../game/ids.ts';
import type { Paper } from '../../game/papers/Paper.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { ok, type Result } from '../../game/result.ts';
import type { Amendment, BroughtBy } from '../../game/Vote.ts';
import { settlePapers } from '../papers/consequences.ts';
import { isOpenAmendment, papersNow } from '../papers/paperRules.ts';
import { refuse } from '../refuse.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import type { CommandRule } from './CommandRule.ts';
import { needsPapers } from './papers.ts';
import { TALKS } from './shared.ts';

const WHILE_TEXTS_CHANGE = [...TALKS, 'amendments'] as const;

/** Wants an amendment debated and voted. */
export const signAmendment: CommandRule<'signAmendment'> = {
  steps: WHILE_TEXTS_CHANGE,
  options: (table, seat) =>
    amendmentsFor(table, 'signAmendment', ({ brought }) => !brought.signatories.includes(seat)),
  judge: (_table, seat, { amendment }, { amendments }) =>
    amendments.includes(amendment)
      ? ok([{ type: 'AmendmentSigned', amendment, seat }])
      : unknown('signAmendment'),
};

/**
 * A sponsor takes an amendment over. When all sponsors have, the text changes at once; but not after an amendment
 * has been voted in.
 */
export const agreeAmendment: CommandRule<'agreeAmendment'> = {
  steps: [...WHILE_TEXTS_CHANGE, 'amendmentBallot'],
  options: (table, seat) => {
    const fits = amendmentsFor(
      table,
      'agreeAmendment',
      ({ brought, paper }) => paper.sponsors.includes(seat) && !brought.agreed.includes(seat),
    );
    if (!fits.ok) return fits;
    const early = fits.value.amendments.filter((id) => !isAmended(table, id));
    return early.length > 0
      ? ok({ amendments: early })
      : refuse('agreeAmendment', 'friendlyTooLate', { rule: 'friendly', inOrderInstead: 'castBallot' });
  },
  judge: (table, seat, { amendment }, { amendments }) => {
    if (!amendments.includes(amendment))
      return isAmended(table, amendment)
        ? refuse('agreeAmendment', 'friendlyTooLate', { rule: 'friendly', inOrderInstead: 'castBallot' })
        : unknown('agreeAmendment');
    return ok(sequence(table, [() => [{ type: 'AmendmentAgreed', amendment, seat }], settlePapers]));
  },
};

/** Takes back an own amendment that is not being voted. */
export const withdrawAmendment: CommandRule<'withdrawAmendment'> = {
  steps: WHILE_TEXTS_CHANGE,
  options: (table, seat) =>
    amendmentsFor(table, 'withdrawAmendment', ({ amendment }) => amendment.by === seat),
  judge: (table, _seat, { amendment }, { amendments }) => {
    if (amendments.includes(amendment))
      return ok([{ type: 'AmendmentClosed', amendment, outcome: 'withdrawn' }]);
    return table.state.amendments.some(({ id }) => id === amendment)
      ? refuse('withdrawAmendment', 'notYourAmendment')
      : unknown('withdrawAmendment');
  },
};

interface OpenAmendment {
  readonly amendment: Amendment;
  readonly brought: BroughtBy;
  readonly paper: Paper;
}

function amendmentsFor(
  table: Table,
  command: CommandKind,
  fits: (open: OpenAmendment) => boolean,
): Result<{ readonly amendments: readonly AmendmentId[] }, Refusal> {
  const now = needsPapers(table, command);
  if (!now.ok) return now;
  const { desk } = now.value;
  const amendments = table.state.amendments
    .filter((amendment) => {
      const { brought } = amendment;
      const paper = desk.papers.find(({ id }) => id === brought?.paper);
      if (brought === undefined || paper === undefined || !isOpenAmendment(amendment, desk)) return false;
      return !isVoted(table, amendment.id) && fits({ amendment, brought, paper });
    })
    .map(({ id }) => id);
  return amendments.length > 0 ? ok({ amendments }) : unknown(command);
}

function unknown(command: CommandKind): Result<never, Refusal> {
  return refuse(command, 'unknownAmendment', { rule: command, inOrderInstead: 'proposeAmendment' });
}

function isAmended(table: Table, id: AmendmentId): boolean {
  const brought = table.state.amendments.find((amendment) => amendment.id === id)?.brought;
  const paper = papersNow(table)?.desk.papers.find((other) => other.id === brought?.paper);
  return paper?.amended === true;
}

/** Whether ballots were or are being cast on it. */
function isVoted({ state }: Table, id: AmendmentId): boolean {
  return [state.vote, ...state.votes].some(
    (vote) => vote?.motion.kind === 'amendment' && vote.motion.amendment === id,
  );
}

/** An amendment brought to a paper by a seat; a sponsor agrees to its own. */
export function broughtBy(seat: SeatId, paper: Paper): BroughtBy {
  return {
    paper: paper.id,
    signatories: [seat],
    agreed: paper.sponsors.includes(seat) ? [seat] : [],
    introduced: false,
    outcome: null,
  };
}
