/** How many tables a class needs, and what its odd number means for them. */
export interface TablesNeeded {
  readonly tables: number;
  /** Seats that bots fill. */
  readonly bots: number;
  /** Students who share a seat with another. */
  readonly mirrors: number;
}

/**
 * Tables for a class: as many as its number is nearest to, so that few seats go to bots and few students share one.
 *
 * @param students At least 1.
 * @param seats Seats of a table, at least 2.
 */
export function tablesFor(students: number, seats: number): TablesNeeded {
  const tables = Math.max(1, Math.round(students / seats));
  return {
    tables,
    bots: Math.max(0, tables * seats - students),
    mirrors: Math.max(0, students - tables * seats),
  };
}
