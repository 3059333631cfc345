import type { LoadedPack } from '../../scenario/LoadedPack.ts';

/** A pack like another that takes down which coefficients were read. */
export interface RecordingPack {
  readonly pack: LoadedPack;
  /** The coefficients whose values were asked for since the last call. */
  takeReads(): ReadonlySet<string>;
}

/**
 * A fresh pack object for every game, so that nothing reckoned for an earlier one hides a reading. A game that never
 * reads a coefficient is the same game at every value of it: up to the first reading nothing can differ.
 */
export function recordingPack(pack: LoadedPack): RecordingPack {
  let seen = new Set<string>();
  const read = (id: string): void => {
    seen.add(id);
  };
  return {
    pack: {
      ...pack,
      coefficients: Object.fromEntries(
        Object.entries(pack.coefficients).map(([id, { value, source }]) => [
          id,
          new Noted(id, value, source, read),
        ]),
      ),
    },
    takeReads: () => {
      const reads = seen;
      seen = new Set();
      return reads;
    },
  };
}

/** A coefficient that tells when its value is asked for; its source changes nothing in a game. */
class Noted {
  readonly source: string;
  readonly #id: string;
  readonly #value: number;
  readonly #read: (id: string) => void;

  constructor(id: string, value: number, source: string, read: (id: string) => void) {
    this.#id = id;
    this.#value = value;
    this.source = source;
    this.#read = read;
  }

  get value(): number {
    this.#read(this.#id);
    return this.#value;
  }
}
