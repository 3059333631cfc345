import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GameRecord } from '../../shared/host/log/LogLine.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';
import type { LiveTable } from '../tables/LiveTable.ts';

/** What the worker is given. */
export interface ExportJob {
  readonly tables: readonly {
    readonly label: string;
    readonly record: GameRecord;
    readonly pack: ScenarioPack;
    readonly texts: PackTexts;
  }[];
}

/** Everything there is to give out of some tables, in one archive; made in a thread of its own. */
export async function archiveOf(tables: readonly LiveTable[]): Promise<Uint8Array> {
  const workerData: ExportJob = {
    tables: tables.map(({ record, host, content }) => ({
      label: record.code,
      record: host.record(),
      pack: content.pack.raw,
      texts: content.texts.en,
    })),
  };
  const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), { workerData });
  try {
    const [bytes] = (await once(worker, 'message')) as [Uint8Array];
    return bytes;
  } finally {
    await worker.terminate();
  }
}
