import type { PresetId } from '../game/vocabulary.ts';
import type { Preset } from '../scenario/Preset.ts';
import type { LessonRequest } from './LessonRequest.ts';
import { planLessons } from './planLessons.ts';

/** What a scenario leaves open for a class. */
export interface PlanChoices {
  /** Seats of the tables it can be played at. */
  readonly sizes: readonly number[];
  readonly roundChoices: readonly number[];
  readonly presets: readonly Preset[];
}

/** A change of a plan that makes it fit; what is not named stays as it is. */
export interface Remedy {
  readonly rounds?: number;
  readonly seats?: number;
  readonly preset?: PresetId;
  readonly lessons?: number;
}

/** More lessons than these are no longer a small change. */
const MOST_MORE_LESSONS = 2;

/** Offered at once at most, beside more lessons. */
const MOST_REMEDIES = 2;

/**
 * What would make a plan fit: as few changes as will do, each as small as will do; and more lessons, where they alone
 * are enough. Empty when the plan fits as it is, or when nothing helps.
 */
export function remediesFor(request: LessonRequest, choices: PlanChoices): readonly Remedy[] {
  const helps = (remedy: Remedy): boolean => fits(changed(request, remedy, choices));
  if (fits(request)) return [];
  const all = changesOf(request, choices).filter(helps);
  const least = Math.min(...all.map(sizeOf));
  const kinds = new Set<string>();
  const smallest = all.filter((remedy) => {
    const kind = Object.keys(remedy).join(' ');
    if (sizeOf(remedy) > least || kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
  const longer = moreLessons(request).find(helps);
  return [...smallest.slice(0, MOST_REMEDIES), ...(longer === undefined ? [] : [longer])];
}

/** The request with a remedy applied. */
export function changed(request: LessonRequest, remedy: Remedy, { presets }: PlanChoices): LessonRequest {
  const { preset, ...rest } = remedy;
  return { ...request, ...rest, preset: presets.find(({ id }) => id === preset) ?? request.preset };
}

function fits(request: LessonRequest): boolean {
  return planLessons(request).faults.length === 0;
}

function sizeOf(remedy: Remedy): number {
  return Object.keys(remedy).length;
}

/** Every change but more lessons, the smaller steps first. */
function changesOf(request: LessonRequest, choices: PlanChoices): readonly Remedy[] {
  const fewer = choices.roundChoices.filter((n) => n < request.rounds).sort((a, b) => b - a);
  const place = choices.presets.findIndex(({ id }) => id === request.preset.id);
  const rules = choices.presets
    .map(({ id }, index) => ({ id, far: Math.abs(index - place) }))
    .filter(({ far }) => far > 0)
    .sort((a, b) => a.far - b.far);
  const sizes = choices.sizes
    .filter((n) => n !== request.seats)
    .sort((a, b) => Math.abs(a - request.seats) - Math.abs(b - request.seats));
  const changes: Remedy[] = [];
  for (const rounds of [{}, ...fewer.map((n) => ({ rounds: n }))])
    for (const preset of [{}, ...rules.map(({ id }) => ({ preset: id }))])
      for (const seats of [{}, ...sizes.map((n) => ({ seats: n }))])
        changes.push({ ...rounds, ...preset, ...seats });
  return changes.filter((remedy) => sizeOf(remedy) > 0);
}

function moreLessons({ lessons }: LessonRequest): readonly Remedy[] {
  return Array.from({ length: MOST_MORE_LESSONS }, (_, index) => ({ lessons: lessons + index + 1 }));
}
