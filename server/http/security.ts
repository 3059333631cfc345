import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers of every answer: nothing from other places, no inline script, no text made into code. Images may be made by
 * the page itself (`blob:`, `data:`); workers and sockets come from here.
 */
export function securityHeaders({ isDevelopment }: { readonly isDevelopment: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: isDevelopment
      ? false
      : {
          useDefaults: false,
          directives: {
            defaultSrc: ["'none'"],
            scriptSrc: ["'self'"],
            styleSrc: ["'self'"],
            // Positions of elements over the canvas are set from script as style attributes.
            styleSrcAttr: ["'unsafe-inline'"],
            imgSrc: ["'self'", 'blob:', 'data:'],
            mediaSrc: ["'self'", 'blob:', 'data:'],
            fontSrc: ["'self'"],
            // Some browsers do not count sockets of the page's own place as 'self'.
            connectSrc: ["'self'", (request) => ownSockets(request)],
            workerSrc: ["'self'"],
            manifestSrc: ["'self'"],
            baseUri: ["'none'"],
            formAction: ["'self'"],
            frameAncestors: ["'none'"],
          },
        },
    // Most tables run on a laptop over plain HTTP.
    hsts: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** Sockets to the place the page came from, and to no other. */
function ownSockets(request: IncomingMessage): string {
  const { host } = request.headers;
  return host !== undefined && /^[A-Za-z0-9.:[\]-]{1,255}$/.test(host)
    ? `ws://${host} wss://${host}`
    : "'self'";
}
