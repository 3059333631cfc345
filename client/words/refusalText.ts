import type { ClauseId, PowerId, SeatId } from '../../shared/game/ids.ts';
import type { Refusal } from '../../shared/game/Refusal.ts';
import { STEPS, type Step } from '../../shared/game/vocabulary.ts';
import { floor } from '../../shared/i18n/floor.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { refusals } from '../../shared/i18n/refusals.ts';
import { fill, listIn, speakerOf } from '../../shared/i18n/text.ts';
import type { Words } from './Words.ts';

/** What is wrong and what would be right, with the refusal's ids put into words. */
export function refusalText(refusal: Refusal, words: Words): string {
  const values = Object.fromEntries(
    Object.entries(refusal.params).map(([name, value]) => [name, valueText(name, value, words)]),
  );
  return fill(refusals[words.language][refusal.code], values, words.language);
}

function valueText(name: string, value: string | number, words: Words): string | number {
  if (typeof value === 'number') return value;
  const phase = speakerOf(phases, () => words.language);
  if (name === 'step' && isStep(value)) return phase(value);
  if (name === 'inOrderAt') {
    return listIn(
      [
        ...new Set(
          value
            .split(' ')
            .filter(isStep)
            .map((step) => phase(step)),
        ),
      ],
      words.language,
    );
  }
  if (name === 'rule' || name === 'motion' || name === 'inOrderInstead') {
    const onFloor: { readonly [word: string]: string } = floor[words.language];
    const known = value.split(' ').flatMap((word) => onFloor[word] ?? []);
    if (known.length > 0) return listIn(known, words.language);
  }
  if (value.startsWith('clause:')) return words.clause(value as ClauseId);
  if (value.startsWith('power:')) return words.power(value as PowerId);
  if (value.startsWith('us-') || value.startsWith('mx-')) return words.seat(value as SeatId);
  return value;
}

function isStep(value: string): value is Step {
  return STEPS.some((step) => step === value);
}
