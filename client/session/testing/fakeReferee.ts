import { BOT_POLICIES, bots } from '../../../shared/bots/bots.ts';
import type { Referee } from '../localSession.ts';
import type { FromWorker, ToWorker } from '../solo/SoloMessage.ts';
import type { SoloStore } from '../solo/SoloStore.ts';
import { serveSolo } from '../solo/serveSolo.ts';

export interface FakeWays {
  now?(): number;
  /** Rings nothing by itself when left out. */
  after?(ms: number, act: () => void): () => void;
  hold?(game: string, lost: () => void): Promise<void>;
  readonly idleBots?: boolean;
}

/** A referee in the same process, to which messages travel as copies, as to a worker. */
export function fakeReferee(store: SoloStore, ways: FakeWays = {}): Referee {
  let toPage: (message: FromWorker) => void = () => undefined;
  let toWorker: (message: ToWorker) => void = () => undefined;
  let stopped = false;
  let salts = 0;
  const later = (act: () => void): void => void Promise.resolve().then(act);
  serveSolo(
    {
      post: (message) => {
        const copy = structuredClone(message);
        later(() => {
          if (!stopped) toPage(copy);
        });
      },
      hear: (listener) => {
        toWorker = listener;
      },
    },
    {
      store,
      botNames: BOT_POLICIES,
      ports: {
        now: ways.now ?? (() => 1_800_000_000_000),
        after: ways.after ?? (() => () => undefined),
        salt: () => {
          salts += 1;
          return `salt-of-this-test-${salts}`;
        },
        bots: ways.idleBots === true ? { next: () => null } : bots,
        report: () => undefined,
      },
      seed: () => 'seed of a test',
      hold: ways.hold ?? (() => Promise.resolve()),
    },
  );
  return {
    post: (message) => {
      const copy = structuredClone(message);
      later(() => toWorker(copy));
    },
    hear: (listener) => {
      toPage = listener;
    },
    broke: () => undefined,
    stop: () => {
      stopped = true;
    },
  };
}
