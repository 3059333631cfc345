import type { Offer } from '../../game/GameState.ts';
import { type ClauseId, compareIds, type SeatId } from '../../game/ids.ts';
import { type ColumnOf, filled } from './ColumnOf.ts';
import type { Moment } from './Moment.ts';
import { MOMENT_COLUMNS } from './momentColumns.ts';
import { recipientsOf, undertakingText } from './recipientsOf.ts';
import type { Sheet } from './Sheet.ts';
import { textWith, valueTo } from './valueTo.ts';

/** An offer where it was made, with what became of it. */
interface OfferRow {
  readonly moment: Moment;
  readonly offer: Offer;
  readonly accepted: readonly SeatId[];
  readonly declined: readonly SeatId[];
  readonly closed: Offer['status'];
}

/** Clauses and seats there are columns for: those of all tables of the session. */
export interface Span {
  readonly clauses: readonly ClauseId[];
  readonly seats: readonly SeatId[];
}

/** Every offer, with its terms and what the working text was worth to each seat without and with them. */
export function offersSheet(games: readonly (readonly Moment[])[], span: Span): Sheet {
  return filled(
    { name: 'offers', about: 'One row for each offer', columns: columnsFor(span) },
    games.flatMap(offersIn),
  );
}

function columnsFor({ clauses, seats }: Span): readonly ColumnOf<OfferRow>[] {
  return [
    ...MOMENT_COLUMNS.map((column) => ({ ...column, of: ({ moment }: OfferRow) => column.of(moment) })),
    { name: 'offer', kind: 'id', about: 'Number of the offer in its game', of: ({ offer }) => offer.id },
    {
      name: 'channel',
      kind: 'id',
      about: 'Where it was made: table, delegation or private',
      of: ({ offer }) => offer.channel.kind,
    },
    {
      name: 'recipients',
      kind: 'text',
      about: 'The seats it was made to',
      of: ({ offer, moment }) => recipientsOf(offer.channel, offer.from, moment.before).join(' '),
    },
    {
      name: 'status',
      kind: 'id',
      about: 'accepted (by anybody), withdrawn, declined (by all who answered), lapsed, or still open',
      of: statusOf,
    },
    { name: 'accepted_by', kind: 'text', about: 'Seats that took it', of: (row) => row.accepted.join(' ') },
    { name: 'declined_by', kind: 'text', about: 'Seats that did not', of: (row) => row.declined.join(' ') },
    {
      name: 'sweetener',
      kind: 'text',
      about: 'What the sender adds if it is taken',
      of: ({ offer }) => (offer.sweetener === null ? null : undertakingText(offer.sweetener)),
    },
    {
      name: 'quiet',
      kind: 'text',
      about: 'Clauses to be told quietly; the others of the offer are announced',
      of: ({ offer }) =>
        offer.terms
          .filter(({ visibility }) => visibility === 'quiet')
          .map(({ clause }) => clause)
          .join(' '),
    },
    ...clauses.map(
      (clause): ColumnOf<OfferRow> => ({
        name: `level_${shortName(clause)}`,
        kind: 'whole',
        about: `Level of ${clause} in the offer, 0 to 3; empty where the offer says nothing of it`,
        of: ({ offer }) => offer.terms.find((term) => term.clause === clause)?.level ?? null,
      }),
    ),
    ...seats.flatMap((seat): readonly ColumnOf<OfferRow>[] => [
      {
        name: `before_${columnName(seat)}`,
        kind: 'decimal',
        about: `What the working text was worth to ${seat} when the offer was made, in points above 2009`,
        of: (row) => worth(row, seat, false),
      },
      {
        name: `after_${columnName(seat)}`,
        kind: 'decimal',
        about: `The same with the offer’s terms in the text`,
        of: (row) => worth(row, seat, true),
      },
    ]),
  ];
}

const shortName = (clause: ClauseId): string => clause.slice('clause:'.length);
const columnName = (seat: SeatId): string => seat.replaceAll('-', '_');

function worth({ moment, offer }: OfferRow, seat: SeatId, withTerms: boolean): number | null {
  const { table, before } = moment;
  if (table.content === null) return null;
  const { pack } = table.content;
  return valueTo(pack, before, seat, textWith(pack, before, withTerms ? offer.terms : []));
}

function statusOf({ accepted, declined, closed }: OfferRow): string {
  if (accepted.length > 0) return 'accepted';
  if (closed === 'withdrawn') return closed;
  return declined.length > 0 ? 'declined' : closed;
}

function offersIn(moments: readonly Moment[]): readonly OfferRow[] {
  return moments.flatMap((moment) => {
    if (moment.event.type !== 'OfferMade') return [];
    const { offer } = moment.event;
    const later = moments.filter((one) => counts(one, moment));
    const answers = later.flatMap(({ event }) =>
      event.type === 'OfferAnswered' && event.offer === offer.id ? [event] : [],
    );
    const closings = later.flatMap(({ event }) =>
      event.type === 'OffersClosed' ? event.offers.filter((one) => one.offer === offer.id) : [],
    );
    const who = (answer: 'accept' | 'decline'): readonly SeatId[] =>
      answers
        .filter((one) => one.answer === answer)
        .map(({ seat }) => seat)
        .sort(compareIds);
    return [
      {
        moment,
        offer,
        accepted: who('accept'),
        declined: who('decline'),
        closed: closings.at(-1)?.status ?? offer.status,
      },
    ];
  });
}

/** Later moments that still count; of an offer that was taken back, those taken back with it. */
function counts(later: Moment, offer: Moment): boolean {
  return later.row.seq >= offer.row.seq && (offer.undone || !later.undone);
}
