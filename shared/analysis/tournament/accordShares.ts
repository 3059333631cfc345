import { LEVELS } from '../../game/vocabulary.ts';
import type { Table } from '../../rules/Table.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import { acceptableAccords } from '../score/acceptableAccords.ts';
import { accordWorths, prepared } from '../score/ceilings.ts';
import { openingOf } from '../score/openings.ts';
import type { AccordShares, Aim, Shares } from './TournamentReport.ts';
import { withoutTempers } from './withoutTempers.ts';

/** Aims for the table the game is made for, and for its variants. */
const FLAGSHIP: AccordShares['aims'] = { pass: [0.05, 0.1], tenth: [0.01, 0.05] };
const VARIANT: AccordShares['aims'] = { pass: [0.04, 0.1], tenth: [0.005, 0.05] };

/** Seats of the table the game is made for. */
const FLAGSHIP_SEATS = 12;

/** The shares for every table size of some scenarios. */
export function accordShares(packs: readonly LoadedPack[]): readonly AccordShares[] {
  return packs.flatMap((pack) =>
    pack.raw.tables.map(({ seats }): AccordShares => {
      const table = withoutTempers(openingOf(pack, fullSettings(pack, { seats }), 'opening'));
      return {
        scenario: pack.raw.id,
        seats: seats.length,
        clauses: pack.raw.clauses.length,
        all: pack.raw.clauses.reduce((count) => count * LEVELS.length, 1),
        stepwise: sharesOf(table, 'free'),
        atOnce: sharesOf(table, 'priced'),
        aims: seats.length === FLAGSHIP_SEATS ? FLAGSHIP : VARIANT,
      };
    }),
  );
}

function sharesOf(table: Table, leaps: 'free' | 'priced'): Shares {
  const accords = acceptableAccords(table, leaps);
  const ready = prepared(table.pack, accords);
  const content = new Uint8Array(accords.codes.length).fill(1);
  for (const seat of table.state.settings.seats) {
    const worths = accordWorths(table, seat, ready);
    const tenth = worths.reduce((most, worth) => Math.max(most, worth), 0) / 10;
    worths.forEach((worth, index) => {
      if (worth < tenth) content[index] = 0;
    });
  }
  return {
    pass: share(accords.codes.length, accords.all),
    tenth: share(
      content.reduce((sum, one) => sum + one, 0),
      accords.all,
    ),
  };
}

/** Whether a share lies within its aim, both ends included. */
export function isWithin(value: number, [least, most]: Aim): boolean {
  return value >= least && value <= most;
}

function share(part: number, whole: number): number {
  return Math.round((10000 * part) / Math.max(1, whole)) / 10000;
}
