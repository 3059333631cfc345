import type { ReplayedLog, ReplayPair } from './replayFiles.ts';

/** Prints what came of the logs of a folder; answers 0 when every one is whole, else 1. */
export function printLogs(logs: readonly ReplayedLog[], json: boolean): number {
  const equal = logs.every(({ whole }) => whole);
  if (json) console.log(JSON.stringify({ logs, equal }));
  for (const log of logs) {
    if (!log.whole) complain(`${log.file}: not whole: ${log.reason} at seq ${log.firstBadSeq}`);
    else if (!json) console.log(`${log.file}: ${log.rows} rows, whole; state ${log.hash}`);
    noteRules(log);
  }
  return equal ? 0 : 1;
}

/** Prints the hashes of Node and browser side by side; answers 0 when all are equal, else 1. */
export function printPairs(pairs: readonly ReplayPair[], json: boolean): number {
  const equal = pairs.every((pair) => pair.equal);
  if (json) console.log(JSON.stringify({ pairs, equal }));
  for (const pair of pairs) {
    const { file, rows, node, browser } = pair;
    if (node === null) complain(`${file}: not whole; \`replay -- ${file}\` says where`);
    else if (!pair.equal) complain(`${file}: Node ${node}, Chromium ${browser ?? 'none'}`);
    else if (!json) console.log(`${file}: ${rows} rows, equal in Node and Chromium; state ${node}`);
    noteRules(pair);
  }
  return equal ? 0 : 1;
}

function noteRules({ file, by, asLogged }: Pick<ReplayPair, 'file' | 'by' | 'asLogged'>): void {
  if (by === 'commands' && !asLogged)
    complain(`${file}: by today's rules its commands lead to another end than the one it was closed with`);
}

function complain(sentence: string): void {
  console.error(`replay: ${sentence}`);
}
