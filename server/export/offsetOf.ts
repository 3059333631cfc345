/** Clocks of the world change on quarters of an hour at the soonest. */
const QUARTER_MS = 900_000;

/**
 * How many minutes a place's clock is ahead of UTC at a time, by the time zones this machine knows; of the machine's own
 * place where none is named. Throws a `RangeError` for a zone it does not know.
 */
export function offsetOf(timeZone?: string): (atMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(timeZone === undefined ? {} : { timeZone }),
    timeZoneName: 'longOffset',
  });
  const known = new Map<number, number>();
  return (atMs) => {
    const quarter = Math.floor(atMs / QUARTER_MS);
    const before = known.get(quarter);
    if (before !== undefined) return before;
    const name = format.formatToParts(atMs).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    known.set(quarter, offset);
    return offset;
  };
}
