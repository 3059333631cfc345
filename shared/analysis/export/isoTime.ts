const MS = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 } as const;

/** A moment as ISO 8601 in UTC with milliseconds: `2026-11-24T01:02:03.004Z`. */
export function isoUtc(atMs: number): string {
  return `${civil(atMs)}Z`;
}

/** The same moment by a clock that is `offset` minutes ahead of UTC: `2026-11-23T19:02:03.004-06:00`. */
export function isoLocal(atMs: number, offset: number): string {
  const away = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${civil(atMs + offset * MS.minute)}${sign}${two(Math.trunc(away / 60))}:${two(away % 60)}`;
}

function civil(atMs: number): string {
  const days = Math.floor(atMs / MS.day);
  const rest = atMs - days * MS.day;
  const { year, month, day } = dateOf(days);
  const hour = Math.trunc(rest / MS.hour);
  const minute = Math.trunc((rest % MS.hour) / MS.minute);
  const second = Math.trunc((rest % MS.minute) / MS.second);
  const ms = String(rest % MS.second).padStart(3, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}.${ms}`;
}

/** The date so many days after 1970-01-01, by eras of 400 years that begin in March. */
function dateOf(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const two = (value: number): string => String(value).padStart(2, '0');
