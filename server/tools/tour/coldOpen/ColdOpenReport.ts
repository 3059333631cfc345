import type { Faults } from '../Faults.ts';

/** What one way through the opening asked of a visitor. */
export interface ColdOpenFigures {
  /** Everything that could be read on the way, buttons included; each text once. */
  readonly words: number;
  readonly taps: number;
  /** Time in which there was nothing to choose, altogether. */
  readonly secondsOfAnimation: number;
  /** The longest time between a tap and the next thing to choose. */
  readonly longestWaitSeconds: number;
  /** Taps at which there was more than one way to go on. */
  readonly decisions: number;
}

/** What the first choice led to, as the page said it. */
export interface ColdOpenPlay extends ColdOpenFigures {
  readonly choices: readonly string[];
  /** The counts the page showed. */
  readonly counts: readonly string[];
}

/** What `tour --cold-open` prints: the most of any play, each play, and what went wrong. */
export interface ColdOpenReport extends ColdOpenFigures, Faults {
  readonly plays: readonly ColdOpenPlay[];
  readonly screenshots: readonly string[];
}

/** The bounds of the opening: at most 150 words, four taps, no wait of 20 s. */
export function beyondBounds(play: ColdOpenFigures): readonly string[] {
  return [
    ...(play.words > 150 ? [`${play.words} words, at most 150`] : []),
    ...(play.taps !== 4 ? [`${play.taps} taps, not 4`] : []),
    ...(play.longestWaitSeconds >= 20 ? [`a wait of ${play.longestWaitSeconds} s, under 20`] : []),
  ];
}

/** The most of every figure. */
export function mostOf(plays: readonly ColdOpenFigures[]): ColdOpenFigures {
  const most = (figure: (play: ColdOpenFigures) => number): number => Math.max(0, ...plays.map(figure));
  return {
    words: most(({ words }) => words),
    taps: most(({ taps }) => taps),
    secondsOfAnimation: most(({ secondsOfAnimation }) => secondsOfAnimation),
    longestWaitSeconds: most(({ longestWaitSeconds }) => longestWaitSeconds),
    decisions: plays.length === 0 ? 0 : Math.min(...plays.map(({ decisions }) => decisions)),
  };
}
