import { parseArgs } from 'node:util';
import { BOT_POLICIES, type BotPolicy, isBotPolicy } from '../../../shared/bots/bots.ts';
import { PRESETS, type PresetId, READINGS, type Reading } from '../../../shared/game/vocabulary.ts';
import { StartError } from '../../StartError.ts';

export const USAGE =
  'usage: npm run -s simulate -- --scenario ID [--games N] [--seed TEXT] [--json] [--out DIR] [--seats N] [--rounds N] [--reading paper|critical] [--preset quick|classroom|formal] [--bots broker,linear,novice] [--stats]';

const MOST_GAMES = 100_000;

export interface SimulationOptions {
  readonly scenario: string;
  readonly games: number;
  readonly seed: string;
  readonly json: boolean;
  readonly stats: boolean;
  readonly out: string | null;
  /** How many sit at the table; `null`: the scenario's first table. */
  readonly seats: number | null;
  /** `null`: as many as the scenario allows. */
  readonly rounds: number | null;
  readonly reading: Reading;
  readonly preset: PresetId;
  readonly bots: readonly BotPolicy[];
}

/** Reads the command line; a `StartError` says what would be right. */
export function simulationOptions(args: readonly string[]): SimulationOptions {
  const values = parsed(args);
  const scenario = values.scenario ?? 'the-road-ahead';
  if (!/^[a-z0-9-]+$/.test(scenario)) throw new StartError(`--scenario should be an id, not "${scenario}"`);
  const seed = values.seed ?? '1';
  if (!/^[A-Za-z0-9-]{1,60}$/.test(seed))
    throw new StartError('--seed should be 1 to 60 letters, digits and hyphens');
  const reading = READINGS.find((known) => known === (values.reading ?? 'paper'));
  if (reading === undefined) throw new StartError(`--reading should be one of ${READINGS.join(', ')}`);
  const preset = PRESETS.find((known) => known === (values.preset ?? 'quick'));
  if (preset === undefined) throw new StartError(`--preset should be one of ${PRESETS.join(', ')}`);
  return {
    scenario,
    games: whole('games', values.games, MOST_GAMES) ?? 1,
    seed,
    json: values.json ?? false,
    stats: values.stats ?? false,
    out: values.out ?? null,
    seats: whole('seats', values.seats, 12),
    rounds: whole('rounds', values.rounds, 7),
    reading,
    preset,
    bots: policies(values.bots),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string' },
        games: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean' },
        stats: { type: 'boolean' },
        out: { type: 'string' },
        seats: { type: 'string' },
        rounds: { type: 'string' },
        reading: { type: 'string' },
        preset: { type: 'string' },
        bots: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, text: string | undefined, most: number): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new StartError(`--${name} should be a whole number from 1 to ${most}, not "${text}"`);
  return number;
}

function policies(text: string | undefined): readonly BotPolicy[] {
  if (text === undefined) return BOT_POLICIES;
  return text.split(',').map((name) => {
    if (!isBotPolicy(name)) throw new StartError(`--bots knows ${BOT_POLICIES.join(', ')}, not "${name}"`);
    return name;
  });
}
