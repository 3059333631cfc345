import { signal } from '@preact/signals';
import { ok, type Result } from '../../shared/game/result.ts';
import type { PackBundle, PackSummary } from '../../shared/protocol/PackSummary.ts';
import { askServer, type Failure } from './askServer.ts';

/** The scenarios of the server, once they were asked for. */
export const packs = signal<readonly PackSummary[] | null>(null);

/** Characters of bots to choose from. */
export const bots = signal<readonly string[]>([]);

/** Fetches the list of scenarios, once. */
export async function loadPacks(): Promise<Result<null, Failure>> {
  if (packs.value !== null) return ok(null);
  const answer = await askServer<{
    readonly packs: readonly PackSummary[];
    readonly bots: readonly string[];
  }>('/api/packs');
  if (!answer.ok) return answer;
  packs.value = answer.value.packs;
  bots.value = answer.value.bots;
  return ok(null);
}

const bundles = new Map<string, Promise<Result<PackBundle, Failure>>>();

/** The public part of a scenario with its words; asked for once. */
export function loadBundle(id: string): Promise<Result<PackBundle, Failure>> {
  const known = bundles.get(id);
  if (known !== undefined) return known;
  const asked = askServer<PackBundle>(`/api/packs/${encodeURIComponent(id)}`).then((answer) => {
    if (!answer.ok) bundles.delete(id);
    return answer;
  });
  bundles.set(id, asked);
  return asked;
}
