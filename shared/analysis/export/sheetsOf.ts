import type { ClauseId, SeatId } from '../../game/ids.ts';
import { eventsSheet } from './eventsSheet.ts';
import { finalScores } from './finalScores.ts';
import { momentsOf } from './Moment.ts';
import { messagesSheet } from './messagesSheet.ts';
import { offersSheet, type Span } from './offersSheet.ts';
import { participationIn } from './participation.ts';
import { participationSheet } from './participationSheet.ts';
import type { Sheet, SheetName } from './Sheet.ts';
import { scoresSheet } from './scoresSheet.ts';
import type { TableToExport } from './TableToExport.ts';
import { type GameOfSheets, tablesSheet } from './tablesSheet.ts';
import { votesSheet } from './votesSheet.ts';

/** All sheets of a session, from the logs of its games alone. */
export type Sheets = { readonly [S in SheetName]: Sheet };

export function sheetsOf(tables: readonly TableToExport[]): Sheets {
  const games = tables.map((table): GameOfSheets => {
    const moments = momentsOf(table);
    return {
      table,
      moments,
      participation: participationIn(moments),
      scores: finalScores(table, moments),
    };
  });
  const moments = games.map((game) => game.moments);
  const all = moments.flat();
  return {
    tables: tablesSheet(games),
    events: eventsSheet(all),
    votes: votesSheet(moments),
    offers: offersSheet(moments, spanOf(tables)),
    messages: messagesSheet(all),
    participation: participationSheet(games.flatMap((game) => game.participation)),
    scores: scoresSheet(games.flatMap((game) => game.scores)),
  };
}

/** Clauses and seats of all tables, in the order in which they first come. */
function spanOf(tables: readonly TableToExport[]): Span {
  const clauses = new Set<ClauseId>();
  const seats = new Set<SeatId>();
  for (const { record, content } of tables) {
    const opened = record.rows.flatMap(({ events }) => events).find((event) => event.type === 'GameOpened');
    const known = content?.pack.raw.clauses.map(({ id }) => id);
    for (const clause of known ?? Object.keys(opened?.clauses ?? {})) clauses.add(clause as ClauseId);
    for (const seat of record.header.settings.seats) seats.add(seat);
  }
  return { clauses: [...clauses], seats: [...seats] };
}
