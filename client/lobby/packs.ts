import { signal } from '@preact/signals';
import { ok, type Result } from '../../shared/game/result.ts';
import type { PackBundle, PackSummary } from '../../shared/protocol/PackSummary.ts';
import { askServer, type Failure } from './askServer.ts';

/** The scenarios of the server, once they were asked for. */
export const packs = signal<readonly PackSummary[] | null>(null);

/** Fetches the list of scenarios, once. */
export async function loadPacks(): Promise<Result<null, Failure>> {
  if (packs.value !== null) return ok(null);
  const answer = await askServer<{ readonly packs: readonly PackSummary[] }>('/api/packs');
  if (!answer.ok) return answer;
  packs.value = answer.value.packs;
  return ok(null);
}

const bundles = new Map<string, Promise<Result<PackBundle, Failure>>>();

/** The public part of a scenario with its words; asked for once. */
export function loadBundle(id: string): Promise<Result<PackBundle, Failure>> {
  return bundles.get(id) ?? remembering(id, askServer<PackBundle>(`/api/packs/${encodeURIComponent(id)}`));
}

/** A whole scenario, as one plays it without a server: the service worker keeps it. Asked for once. */
export function loadWhole(id: string): Promise<Result<PackBundle, Failure>> {
  return remembering(id, askServer<PackBundle>(`/offline/${encodeURIComponent(id)}.json`));
}

function remembering(
  id: string,
  asked: Promise<Result<PackBundle, Failure>>,
): Promise<Result<PackBundle, Failure>> {
  bundles.set(id, asked);
  return asked.then((answer) => {
    if (!answer.ok && bundles.get(id) === asked) bundles.delete(id);
    return answer;
  });
}
