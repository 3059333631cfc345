/**
 * A page without words for the command `replay --browser`; not part of the built client. It replays the logs that the
 * command lays beside it and writes what came of each into the page, where the command reads it.
 */
import { hashValue } from '../shared/game/hash.ts';
import { linesOf } from '../shared/host/log/parseLog.ts';
import { type Replay, replayLog } from '../shared/host/log/replayLog.ts';
import { type LoadedPack, loadPack } from '../shared/scenario/LoadedPack.ts';
import type { ScenarioPack } from '../shared/scenario/ScenarioPack.ts';

const answer = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

async function replayAll(): Promise<readonly Replay[]> {
  const packs: readonly ScenarioPack[] = await (await answer('packs')).json();
  const byHash = new Map(packs.map((pack): [string, LoadedPack] => [hashValue(pack), loadPack(pack)]));
  const count: number = await (await answer('logs')).json();
  const replays: Replay[] = [];
  for (let index = 0; index < count; index++) {
    const text = await (await answer(`logs/${index}`)).text();
    replays.push(replayLog(linesOf(text), (hash) => byHash.get(hash) ?? null));
  }
  return replays;
}

/** What the page ends with: what came of the logs, or what went wrong. */
export type ReplayPageAnswer = { readonly replays: readonly Replay[] } | { readonly problem: string };

const said: ReplayPageAnswer = await replayAll().then(
  (replays) => ({ replays }),
  (error: unknown) => ({ problem: String(error) }),
);
const output = document.createElement('output');
output.textContent = JSON.stringify(said);
document.body.append(output);
