import type { GameSettings } from '../../../shared/game/GameState.ts';
import { hashValue } from '../../../shared/game/hash.ts';
import { fail, ok, type Result } from '../../../shared/game/result.ts';
import { sealHeader } from '../../../shared/host/log/chain.ts';
import { LOG_FORMAT } from '../../../shared/host/log/LogLine.ts';
import type { ProblemCode } from '../../../shared/protocol/Problem.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';
import type { FreshGame, SoloWish } from './SoloGame.ts';
import type { SoloStore } from './SoloStore.ts';

/** Version of the rules, written into every log; the server writes the same. */
const ENGINE = '0.1';

export interface SoloBirth {
  readonly id: string;
  /** Everything drawn by chance follows from it. */
  readonly seed: string;
  readonly nowMs: number;
}

/** Makes a new game and keeps it with its scenario. */
export async function makeSolo(
  store: SoloStore,
  { wish, bundle }: FreshGame,
  { id, seed, nowMs }: SoloBirth,
): Promise<Result<null, ProblemCode>> {
  const settings = settingsOf(wish, bundle.pack);
  if (!settings.ok) return settings;
  const packHash = hashValue(bundle.pack);
  const header = sealHeader({
    format: LOG_FORMAT,
    engine: ENGINE,
    packId: bundle.pack.id,
    packHash,
    seed,
    settings: settings.value,
  });
  await store.keepPack(packHash, bundle);
  const created = await store.create(id, header);
  if (!created.ok) return fail(created.error === 'full' ? 'diskFull' : 'internal');
  const { seat, rounds, bots } = wish;
  await store.note({
    id,
    packId: header.packId,
    seat,
    rounds,
    bots,
    openedAtMs: nowMs,
    aliveMs: nowMs,
    round: 0,
    step: 'docket',
    over: false,
  });
  return ok(null);
}

function settingsOf(wish: SoloWish, pack: ScenarioPack): Result<GameSettings, ProblemCode> {
  const table = pack.tables.find(({ seats }) => seats.length === wish.seats);
  if (table === undefined) return fail('unknownTableSize');
  if (!table.seats.includes(wish.seat)) return fail('unknownSeat');
  if (!pack.roundChoices.includes(wish.rounds)) return fail('unknownRounds');
  const rules = pack.presets.find(({ id }) => id === (wish.preset ?? 'quick'));
  if (rules === undefined) return fail('unknownPreset');
  if (table.seats.length < (rules.seatsAtLeast ?? 2)) return fail('presetNeedsSeats');
  return ok({
    packId: pack.id,
    seats: table.seats,
    rounds: wish.rounds,
    preset: wish.preset ?? 'quick',
    reading: wish.reading,
    pace: wish.pace,
    excludedCards: wish.excludedCards ?? [],
  });
}
