import { resolve } from 'node:path';

/** What the server is told by its environment. Parsed once, at start. */
export interface Config {
  /** Port to listen on; 0 lets the system choose one. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Serve the client from source with hot reload. */
  readonly devClient: boolean;
  /** Believe `x-forwarded-for` (behind a proxy of one's own). */
  readonly trustProxy: boolean;
  readonly logLevel: LogLevel;
  /** Most pages of 4 KiB the database may have; `null`: as many as the disk holds. */
  readonly maxPages: number | null;
  /** Give out whole scenarios, secrets included, for playing without a server. */
  readonly offlinePacks: boolean;
  /** Everything drawn by chance in every new game follows from it; `null`: each game draws its own. For tests and tours. */
  readonly gameSeed: string | null;
  /** Pauses of bots; off for tests and tours that want speed. */
  readonly botPauses: boolean;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** A setting that cannot be used: which, what it was, what would be right. */
export class ConfigError extends Error {}

/** Reads the configuration from environment variables; throws a `ConfigError` with one line for each fault. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const whole = (name: string, low: number, high: number, otherwise: number): number => {
    const text = env[name];
    if (text === undefined || text === '') return otherwise;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= low && value <= high) return value;
    faults.push(`${name} should be a whole number from ${low} to ${high}, but is "${text}"`);
    return otherwise;
  };
  const flag = (name: string, otherwise: boolean): boolean => {
    const text = env[name];
    if (text === undefined || text === '') return otherwise;
    if (text === '1' || text === '0') return text === '1';
    faults.push(`${name} should be 1 or 0, but is "${text}"`);
    return otherwise;
  };
  const level = env['LOG_LEVEL'] ?? 'warn';
  const logLevel = LOG_LEVELS.find((known) => known === level);
  if (logLevel === undefined)
    faults.push(`LOG_LEVEL should be one of ${LOG_LEVELS.join(', ')}, but is "${level}"`);
  const host = env['HOST'] ?? '';
  if (/[\s/]/.test(host)) faults.push(`HOST should be an address such as 127.0.0.1, but is "${host}"`);
  const maxPages = whole('MAX_PAGES', 0, 4_294_967_294, 0);
  const gameSeed = env['GAME_SEED'] ?? '';
  if (gameSeed.length > 80)
    faults.push(`GAME_SEED should have at most 80 characters, but has ${gameSeed.length}`);
  const config: Config = {
    port: whole('PORT', 0, 65_535, 2567),
    host: host === '' ? '0.0.0.0' : host,
    dataDir: resolve(env['DATA_DIR'] === undefined || env['DATA_DIR'] === '' ? 'data' : env['DATA_DIR']),
    devClient: flag('DEV_CLIENT', false),
    trustProxy: flag('TRUST_PROXY', false),
    logLevel: logLevel ?? 'warn',
    maxPages: maxPages === 0 ? null : maxPages,
    offlinePacks: flag('OFFLINE_PACKS', true),
    gameSeed: gameSeed === '' ? null : gameSeed,
    botPauses: flag('BOT_PAUSES', true),
  };
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return config;
}
