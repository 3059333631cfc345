import { language } from '../i18n/language.ts';

/** A date and time in the page's language. */
export function moment(atMs: number): string {
  const locale = language.value === 'es' ? 'es-MX' : 'en-US';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(atMs);
}
