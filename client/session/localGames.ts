import { fail, ok, type Result } from '../../shared/game/result.ts';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import { reviewOfRecord } from '../../shared/host/reviewOfRecord.ts';
import type { PackBundle } from '../../shared/protocol/PackSummary.ts';
import type { ProblemCode } from '../../shared/protocol/Problem.ts';
import type { Review } from '../../shared/protocol/Review.ts';
import type { Session } from '../../shared/protocol/Session.ts';
import { localSession } from './localSession.ts';
import { openIndexedDbStore } from './solo/indexedDbStore.ts';
import { memorySoloStore } from './solo/memorySoloStore.ts';
import type { FreshGame, SoloGame, SoloWish } from './solo/SoloGame.ts';
import type { SoloStore } from './solo/SoloStore.ts';

/** Games made in this page whose worker has not kept them yet. */
const fresh = new Map<string, FreshGame>();

let opened: Promise<SoloStore> | null = null;
function store(): Promise<SoloStore> {
  opened ??= openIndexedDbStore().catch(() => memorySoloStore());
  return opened;
}

/**
 * Prepares a game to be played without a server and answers its id, which `openLocalGame` opens. Its scenario is
 * fetched, or taken from an earlier game when the server does not answer.
 */
export async function startLocalGame(wish: SoloWish): Promise<Result<string, ProblemCode>> {
  const bundle = await fetchBundle(wish.pack);
  if (bundle === null) return fail('unknownPack');
  const id = newId();
  fresh.set(id, { wish, bundle });
  return ok(id);
}

/** Plays a game of this browser. */
export function openLocalGame(id: string, ways: { readonly pauses?: boolean } = {}): Session {
  return localSession(id, { ...ways, fresh: fresh.get(id) ?? null });
}

/** Games kept in this browser, the newest first. */
export async function localGames(): Promise<readonly SoloGame[]> {
  return (await store()).games().catch(() => []);
}

export async function forgetLocalGame(id: string): Promise<void> {
  await (await store()).remove(id);
}

/** What there is to review of a game of this browser; `null` for one it does not have. */
export async function localReview(id: string): Promise<Review | null> {
  const record = await (await store()).read(id);
  if (record === null) return null;
  const bundle = await (await store()).pack(record.header.packHash);
  return bundle === null ? null : reviewOfRecord(record, bundle);
}

/** A game of this browser as `log.jsonl`. */
export async function localLog(id: string): Promise<string | null> {
  const record = await (await store()).read(id);
  return record === null ? null : exportLog(record);
}

/** A whole scenario: from the server, or as it was kept when it was last played here. */
export async function fetchBundle(pack: string): Promise<PackBundle | null> {
  try {
    const response = await fetch(`/offline/${encodeURIComponent(pack)}.json`);
    if (response.ok) return (await response.json()) as PackBundle;
  } catch {
    // no server: see below
  }
  return (await store()).packById(pack).catch(() => null);
}

function newId(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(9));
  return [...drawn].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
