import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** More than this many would not help: the commands are meant for a machine with two cores. */
const MOST_WORKERS = 2;

/**
 * Room for new objects in each worker, megabytes: games make many that live for a few rows, and with the usual 48 a
 * sixth of the processor's time goes into copying them.
 */
const YOUNG_MEGABYTES = 256;

/**
 * Shares jobs between worker threads and answers in the order of the jobs. Each worker runs the module, which listens
 * for `{ index, job }` and answers `{ index, result }`; which worker does a job never matters to its result.
 */
export function runInWorkers<Job, Result>(
  module: URL,
  data: unknown,
  jobs: readonly Job[],
): Promise<readonly Result[]> {
  const results: Result[] = new Array<Result>(jobs.length);
  const count = Math.min(MOST_WORKERS, availableParallelism(), jobs.length);
  if (count === 0) return Promise.resolve(results);
  return new Promise((resolve, reject) => {
    const workers: Worker[] = [];
    let next = 0;
    let done = 0;
    const stop = (): void => {
      for (const worker of workers) void worker.terminate();
    };
    const hand = (worker: Worker): void => {
      if (next >= jobs.length) return;
      worker.postMessage({ index: next, job: jobs[next] });
      next += 1;
    };
    for (let index = 0; index < count; index += 1) {
      const worker = new Worker(module, {
        workerData: data,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      });
      workers.push(worker);
      worker.on('message', ({ index: at, result }: { readonly index: number; readonly result: Result }) => {
        results[at] = result;
        done += 1;
        if (done === jobs.length) {
          stop();
          resolve(results);
        } else hand(worker);
      });
      worker.on('error', (error) => {
        stop();
        reject(error);
      });
      hand(worker);
    }
  });
}
