import { effect, signal } from '@preact/signals';
import type { Language } from '../../shared/i18n/text.ts';
import { remember, remembered } from '../settings/storage.ts';

/** The language of the page: what was chosen before, else the browser's, else English. */
export const language = signal<Language>(firstLanguage());

/** How texts of the pack are written: plain words, or the full ones. */
export const register = signal<'plain' | 'full'>(remembered('register') === 'full' ? 'full' : 'plain');

function firstLanguage(): Language {
  const chosen = remembered('language');
  if (chosen === 'en' || chosen === 'es') return chosen;
  const preferred = typeof navigator === 'undefined' ? [] : navigator.languages;
  return preferred.some((tag) => tag.toLowerCase().startsWith('es')) ? 'es' : 'en';
}

/** Keeps both choices, and tells the browser which language the page is in. Called once, by the page. */
export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = language.value;
  });
}

export function chooseLanguage(next: Language): void {
  language.value = next;
  remember('language', next);
}

export function chooseRegister(next: 'plain' | 'full'): void {
  register.value = next;
  remember('register', next);
}
