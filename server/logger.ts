import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';

/** The server's own log, to standard error. Never words of players, keys, seeds or addresses. */
export function createLogger(level: Config['logLevel']): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
