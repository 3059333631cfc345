import { coldOpen } from '../../shared/i18n/coldOpen.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Outcome } from './practice.ts';
import { practiceTexts } from './practiceTexts.ts';

const t = say(coldOpen);

/** A rubber stamp on the paper. */
export function Stamp({ word }: { readonly word: string }) {
  return (
    <p class="co-stamp">
      <Icon name="check" size={22} /> {word}
    </p>
  );
}

/** What the north promises, in the words of the table and with the number of the log. */
export function Bubble({ outcome }: { readonly outcome: Outcome | null }) {
  const pledge = outcome?.final.pledges.find(({ undertaking }) => undertaking.kind === 'capital');
  if (pledge === undefined || pledge.undertaking.kind !== 'capital') return null;
  const who = practiceTexts[language.value].seats[pledge.from]?.name;
  return (
    <p class="co-bubble">
      <strong>{who}:</strong> {t('pledge', { n: pledge.undertaking.amount })}
    </p>
  );
}

/** The gavel beside the paper. */
export function Gavel() {
  return (
    <svg class="co-gavel" viewBox="0 0 120 110" aria-hidden="true">
      <ellipse cx="34" cy="92" rx="32" ry="12" fill="#4a2a10" />
      <ellipse cx="34" cy="86" rx="32" ry="12" fill="#9a6532" />
      <g class="co-swing">
        <path d="M40 58l74-4v9l-74 5z" fill="#8a5a2c" />
        <path d="M18 36h28v50H18z" fill="#a8733c" />
        <path d="M18 44h28v5H18zM18 73h28v5H18z" fill="#e0c07a" />
      </g>
    </svg>
  );
}

/** Two hands over the paper, a cuff in each delegation's colour; the nearer one closes over the other. */
export function Handshake() {
  return (
    <svg class="co-shake" viewBox="0 0 340 130" aria-hidden="true">
      <g class="co-left">
        <path d="M-60 44l150 4v48l-150 20z" fill="#22384f" />
        <path d="M88 46l20 1v48l-20 3z" fill="#fffaf0" />
        <path d="M88 89l20-3v9l-20 3z" fill="#0072b2" />
        <path d="M106 52c22-6 52-4 84 6l-4 40c-30 6-58 4-80-4z" fill="#d9a878" />
        <path
          d="M122 54c10-16 30-22 44-12 8 6 2 14-6 12l-22 8z"
          fill="#e3b88c"
          stroke="#a87648"
          stroke-width="1.5"
        />
      </g>
      <g class="co-right">
        <path d="M400 44l-150 4v48l150 20z" fill="#2b4038" />
        <path d="M252 46l-20 1v48l20 3z" fill="#fffaf0" />
        <path d="M252 89l-20-3v9l20 3z" fill="#e69f00" />
        <g fill="#8d5a34" stroke="#5f3a1d" stroke-width="1.5">
          <path d="M126 57h64v12h-64a6 6 0 0 1 0-12zM119 68h70v12h-70a6 6 0 0 1 0-12zM122 79h66v12h-66a6 6 0 0 1 0-12zM133 90h54v11h-54a5.500 5.500 0 0 1 0-11z" />
        </g>
        <path d="M234 50c-24-6-42-2-58 6-6 12-6 34 0 46 18 2 38-2 58-8z" fill="#8d5a34" />
        <path
          d="M214 50c-16-14-36-18-52-10-8 5-3 15 6 13 12-2 22 2 32 10z"
          fill="#9a6640"
          stroke="#5f3a1d"
          stroke-width="1.5"
        />
      </g>
    </svg>
  );
}
