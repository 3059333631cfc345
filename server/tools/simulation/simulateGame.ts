import { bots } from '../../../shared/bots/bots.ts';
import type { SystemCommand } from '../../../shared/game/Command.ts';
import type { GameSettings, GameState } from '../../../shared/game/GameState.ts';
import { hashValue } from '../../../shared/game/hash.ts';
import { ok } from '../../../shared/game/result.ts';
import { createGameHost } from '../../../shared/host/gameHost.ts';
import { sealHeader } from '../../../shared/host/log/chain.ts';
import { type GameRecord, LOG_FORMAT } from '../../../shared/host/log/LogLine.ts';
import type { HostIncident, HostPorts } from '../../../shared/host/ports.ts';
import type { PackContent } from '../../packs/PackContent.ts';
import { StartError } from '../../StartError.ts';
import { ENGINE } from '../../tables/tables.ts';
import type { SimulationOptions } from './options.ts';

/** A game that was played to see what happens. */
export interface SimulatedGame {
  readonly record: GameRecord;
  readonly final: GameState;
  /** Hash of the final state. */
  readonly hash: string;
  /** What should not have been: refused, failed or endless bots, steps closed by force. */
  readonly incidents: readonly HostIncident[];
}

/** Simulated games begin on 1 January 2026, and a row takes a second. */
const START_MS = 1_767_225_600_000;

/** Plays the game with this index to its end, bots in every seat. */
export async function simulateGame(
  { pack, texts, hash: packHash }: PackContent,
  options: SimulationOptions,
  index: number,
): Promise<SimulatedGame> {
  const settings = settingsOf(pack.raw, options);
  const header = sealHeader({
    format: LOG_FORMAT,
    engine: ENGINE,
    packId: pack.raw.id,
    packHash,
    seed: `${options.seed}-${index + 1}`,
    settings,
  });
  const incidents: HostIncident[] = [];
  const host = createGameHost(ports(incidents), { header, pack, texts, rows: [], keptTexts: [] });
  const bySystem = async (command: SystemCommand): Promise<void> => {
    const answer = await host.submit('system', command);
    if (!answer.ok) throw new StartError(`${command.kind} was refused: ${JSON.stringify(answer.error)}`);
  };
  await bySystem({ kind: 'openGame' });
  for (const [place, seat] of settings.seats.entries()) {
    const policy = options.bots[(place + index) % options.bots.length] ?? 'broker';
    await bySystem({ kind: 'occupySeat', seat, occupant: { kind: 'bot', policy } });
  }
  await bySystem({ kind: 'openGame' });
  host.start();
  await host.idle();
  const record = host.record();
  const final = host.state();
  host.close();
  return { record, final, hash: hashValue(final), incidents };
}

function settingsOf(pack: PackContent['pack']['raw'], options: SimulationOptions): GameSettings {
  const sizes = pack.tables.map((table) => table.seats.length);
  const table = pack.tables.find(({ seats }) => options.seats === null || seats.length === options.seats);
  if (table === undefined) throw new StartError(`--seats should be one of ${sizes.join(', ')}`);
  const rounds = options.rounds ?? Math.max(...pack.roundChoices);
  if (!pack.roundChoices.includes(rounds))
    throw new StartError(`--rounds should be one of ${pack.roundChoices.join(', ')}`);
  return {
    packId: pack.id,
    seats: table.seats,
    rounds,
    preset: options.preset,
    reading: options.reading,
    pace: 'own',
    excludedCards: [],
  };
}

/** A place where nothing waits, nothing is kept but in memory, and the clock counts the rows. */
function ports(incidents: HostIncident[]): HostPorts {
  let rows = 0;
  let salts = 0;
  return {
    now: () => START_MS + rows * 1000,
    after: () => () => {},
    append: async () => {
      rows += 1;
      return ok(null);
    },
    salt: () => {
      salts += 1;
      return `simulated-${String(salts).padStart(8, '0')}`;
    },
    bots,
    report: (incident) => incidents.push(incident),
  };
}
