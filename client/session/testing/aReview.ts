import { BOT_POLICIES, bots } from '../../../shared/bots/bots.ts';
import type { GameRecord } from '../../../shared/host/log/LogLine.ts';
import { aHost } from '../../../shared/testing/aHost.ts';
import { quickStart } from './quickStart.ts';

/** A whole game of bots from its first row to its last. */
export async function aPlayedGame(seed = 'seed-1'): Promise<GameRecord> {
  const { pack, packTexts } = quickStart;
  const { host } = await aHost({ content: { pack, ...packTexts }, seed, bots });
  for (const [index, seat] of host.header.settings.seats.entries()) {
    const policy = BOT_POLICIES[index % BOT_POLICIES.length] ?? 'novice';
    await host.submit('system', { kind: 'occupySeat', seat, occupant: { kind: 'bot', policy } });
  }
  await host.submit('system', { kind: 'openGame' });
  host.start();
  await host.idle();
  const record = host.record();
  host.close();
  return record;
}
