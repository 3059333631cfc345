import { ACTS, type Act } from '../../../../shared/game/vocabulary.ts';
import { common } from '../../../../shared/i18n/common.ts';
import { phases } from '../../../../shared/i18n/phases.ts';
import { patternOf } from '../WordPattern.ts';
import type { Player } from './Player.ts';

/** Where a player is in the game, as the status line says. */
export interface Turn {
  readonly round: number;
  /** `null` before the first round and after the last. */
  readonly act: Act | null;
  readonly over: boolean;
  /** The whole status line. */
  readonly status: string;
}

/** Reads the status line; `null` while there is none. */
export async function readTurn(player: Player): Promise<Turn | null> {
  const status = await player.status();
  if (status === '') return null;
  const banner = player.page.getByRole('banner').first();
  const say = player.words(phases);
  const quick = { timeout: 2_000 };
  const current = banner.locator('[aria-current="step"]');
  const shown =
    (await current.count()) === 0
      ? ''
      : ((await current
          .first()
          .textContent(quick)
          .catch(() => '')) ?? '');
  const act = ACTS.find((name) => say(name) === shown.trim()) ?? null;
  const roundPattern = patternOf(common, 'round', player.language)
    .source.slice(1, -1)
    .replaceAll('.+', '(\\d+)');
  const round = Number(new RegExp(roundPattern, 'u').exec(status)?.[1] ?? 0);
  const over = act === null && status.includes(say('over'));
  if (act !== null) {
    player.notes.acts.add(act);
    if (round > 0) player.notes.rounds.add(round);
  }
  return { round, act, over, status };
}
