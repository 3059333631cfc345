import type { LessonPlan } from '../../shared/classroom/LessonPlan.ts';
import type { LessonRequest } from '../../shared/classroom/LessonRequest.ts';
import { planLessons } from '../../shared/classroom/planLessons.ts';
import { type PlanChoices, type Remedy, remediesFor } from '../../shared/classroom/remediesFor.ts';
import { type TablesNeeded, tablesFor } from '../../shared/classroom/tablesFor.ts';
import type { CardId } from '../../shared/game/ids.ts';
import type { PresetId, Reading } from '../../shared/game/vocabulary.ts';
import type { ClassPace, ClassVoice, OpenClass } from '../../shared/protocol/OpenClass.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';

/** What the plan view asks. A size, length or rules that the scenario lacks count as its own nearest. */
export interface ClassWish {
  readonly students: number;
  readonly minutes: number;
  readonly lessons: number;
  readonly seats: number;
  readonly rounds: number;
  readonly preset: PresetId;
  readonly reading: Reading;
  readonly voice: ClassVoice;
  readonly pace: ClassPace;
  readonly bots: string;
  readonly excludedCards: readonly CardId[];
}

/** A class as it would be opened, and whether its lessons have room for it. */
export interface PlannedClass {
  readonly choices: PlanChoices;
  readonly request: LessonRequest;
  readonly plan: LessonPlan;
  readonly remedies: readonly Remedy[];
  readonly needed: TablesNeeded;
}

/** The limits of what can be asked; the server opens at most forty tables. */
export const LIMITS = {
  students: { low: 1, high: 160 },
  minutes: { low: 20, high: 240 },
  lessons: { low: 1, high: 6 },
} as const;

export const FIRST_WISH: ClassWish = {
  students: 30,
  minutes: 50,
  lessons: 1,
  seats: 6,
  rounds: 3,
  preset: 'quick',
  reading: 'paper',
  voice: 'room',
  pace: 'together',
  bots: 'mixed',
  excludedCards: [],
};

type PlanPack = Pick<ScenarioPack, 'tables' | 'roundChoices' | 'presets'>;

/** Works out a wish for a scenario; `null` for a scenario without rules or tables. */
export function planClass(wish: ClassWish, { tables, roundChoices, presets }: PlanPack): PlannedClass | null {
  const sizes = tables.map(({ seats }) => seats.length);
  const seats = nearest(sizes, wish.seats);
  const rounds = nearest(roundChoices, wish.rounds);
  const preset = presets.find(({ id }) => id === wish.preset) ?? presets[0];
  if (seats === null || rounds === null || preset === undefined) return null;
  const choices: PlanChoices = { sizes, roundChoices, presets };
  const request: LessonRequest = { lessons: wish.lessons, minutes: wish.minutes, preset, rounds, seats };
  return {
    choices,
    request,
    plan: planLessons(request),
    remedies: remediesFor(request, choices),
    needed: tablesFor(wish.students, seats),
  };
}

/** What the server is asked for; cards of another scenario are left out. */
export function openingOf(
  pack: string,
  wish: ClassWish,
  { request, needed }: PlannedClass,
  cards: readonly CardId[],
): OpenClass {
  const { reading, voice, pace, bots } = wish;
  const excludedCards = wish.excludedCards.filter((card) => cards.includes(card));
  const { seats, rounds, preset } = request;
  return {
    ...{ pack, tables: needed.tables, seats, rounds, preset: preset.id, reading, pace, voice, bots },
    ...(excludedCards.length === 0 ? {} : { excludedCards }),
  };
}

function nearest(values: readonly number[], wish: number): number | null {
  return values.reduce<number | null>(
    (best, value) => (best === null || Math.abs(value - wish) < Math.abs(best - wish) ? value : best),
    null,
  );
}
