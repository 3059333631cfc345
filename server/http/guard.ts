import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { MOST_BODY_BYTES } from './createApp.ts';

/** Requests a minute from one address for what makes something: a class behind one address joins within a minute. */
const MAKING_PER_MINUTE = 600;
const FORWARDED = ['x-forwarded-for', 'x-real-ip', 'x-client-ip', 'forwarded', 'x-forwarded-proto'];

/**
 * Stands before everything else on the port: headers that claim another address are dropped unless the server is told
 * to trust its proxy, bodies have a length, and one address cannot ask without end.
 */
export function guardRequests(server: Server, { trustProxy }: { readonly trustProxy: boolean }): void {
  const limiter = new RateLimiterMemory({ points: MAKING_PER_MINUTE, duration: 60 });
  const inner = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  const pass = (request: IncomingMessage, response: ServerResponse): void => {
    for (const listener of inner) listener.call(server, request, response);
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!trustProxy) dropForwarded(request);
    if (request.method !== 'POST') return pass(request, response);
    const length = Number(request.headers['content-length'] ?? 0);
    const isOpenEnded = request.headers['transfer-encoding'] !== undefined;
    if (length > MOST_BODY_BYTES || isOpenEnded) {
      return refuse(response, 413, 'tooLarge', { most: MOST_BODY_BYTES });
    }
    limiter.consume(addressOf(request)).then(
      () => pass(request, response),
      () => refuse(response, 429, 'tooFast', {}),
    );
  });
  server.prependListener('upgrade', (request: IncomingMessage) => {
    if (!trustProxy) dropForwarded(request);
  });
}

function dropForwarded(request: IncomingMessage): void {
  for (const name of FORWARDED) delete request.headers[name];
}

function addressOf(request: IncomingMessage): string {
  const forwarded = request.headers['x-forwarded-for'];
  const first = typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined;
  return first ?? request.socket.remoteAddress ?? '';
}

function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  params: Readonly<Record<string, number>>,
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(JSON.stringify({ code, params }));
}
