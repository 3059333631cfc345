import { parentPort, workerData } from 'node:worker_threads';
import { loadPack } from '../../shared/scenario/LoadedPack.ts';
import type { ExportJob } from './archiveOf.ts';
import { exportFiles, zipOf } from './exportFiles.ts';
import { offsetOf } from './offsetOf.ts';

/** Makes one archive beside the server's own work, which goes on meanwhile. */
const { tables } = workerData as ExportJob;
const offsetAt = offsetOf();
const files = await exportFiles(
  tables.map(({ label, record, pack, texts }) => ({
    label,
    record,
    content: { pack: loadPack(pack), texts },
    offsetAt,
  })),
);
parentPort?.postMessage(zipOf(files));
