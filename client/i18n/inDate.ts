import { language } from './language.ts';

/** A date of the pack, `2010`, `2010-05` or `2010-05-20`, in the page's language. */
export function inDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language.value === 'es' ? 'es-MX' : 'en-US', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}
