import { useEffect, useRef, useState } from 'preact/hooks';
import { prefersReducedMotion } from '../settings/settings.ts';
import type { Outcome } from './practice.ts';
import { isFrom, lengthOf, nextBeat, OPENING, type Story } from './story.ts';

type Engine = typeof import('./practice.ts');

/** The story as it goes, with what the engine made of each choice. */
export interface ToldStory {
  readonly story: Story;
  /** What came of the first choice. */
  readonly before: Outcome | null;
  /** What came of the choice that is being told; `null` while the engine still counts. */
  readonly outcome: Outcome | null;
  /** The engine did not load. */
  readonly broken: boolean;
  choose(next: Partial<Story>): void;
  /** Goes on to the next moment at once, where one only watches. */
  hurry(): void;
}

/** Tells the story: moments pass by themselves, choices wait. */
export function useStory(): ToldStory {
  const [story, setStory] = useState<Story>(OPENING);
  const [outcomes, setOutcomes] = useState<{ readonly [move: string]: Outcome }>({});
  const [broken, setBroken] = useState(false);
  const engine = useRef<Promise<Engine> | null>(null);

  useEffect(() => {
    // while the paper is being read
    engine.current = import('./practice.ts');
    engine.current.catch(() => setBroken(true));
  }, []);

  const { first, second, beat } = story;
  useEffect(() => {
    for (const move of [first, second]) {
      if (move === null) continue;
      engine.current
        ?.then(({ outcomeOf }) => outcomeOf(move))
        .then((outcome) => setOutcomes((known) => ({ ...known, [move]: outcome })))
        .catch(() => setBroken(true));
    }
  }, [first, second]);

  const told = isFrom(beat, 'rewrite') ? second : first;
  const outcome = told === null ? null : (outcomes[told] ?? null);
  const waits = outcome === null && beat !== 'draft';
  const go = (): void => setStory((now) => ({ ...now, beat: nextBeat(now) }));
  const length = lengthOf(beat, prefersReducedMotion());
  useEffect(() => {
    if (length === null || waits) return;
    const timer = setTimeout(go, length);
    return () => clearTimeout(timer);
  }, [beat, waits]);

  return {
    story,
    before: first === null ? null : (outcomes[first] ?? null),
    outcome,
    broken,
    choose: (next) => setStory((now) => ({ ...now, ...next, beat: nextBeat({ ...now, ...next }) })),
    hurry: () => {
      if (length !== null && !waits) go();
    },
  };
}
