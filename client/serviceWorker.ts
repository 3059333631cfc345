// Keeps the built page in the browser, so that a game alone works when the server is gone. What the server answers
// about tables is never kept. The list of files and its version are written into this script by the build.

declare const __KEPT_FILES__: readonly string[];
declare const __KEPT_VERSION__: string;

/** The events of a service worker, as far as they are used here. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const PREFIX = 'dos-mesas-';
const PAGE = `${PREFIX}${__KEPT_VERSION__}`;
/** Scenarios stay through new versions of the page; they come when somebody plays alone. */
const SCENARIOS = `${PREFIX}scenarios`;
const LIVE = ['/api/', '/matchmake/', '/healthz'];

addEventListener('install', (event) => {
  // The new version waits until no page uses the old one: parts that are fetched later belong together.
  (event as LifeEvent).waitUntil(caches.open(PAGE).then((cache) => cache.addAll([...__KEPT_FILES__])));
});

addEventListener('activate', (event) => {
  (event as LifeEvent).waitUntil(tidyUp());
});

addEventListener('fetch', (event) => {
  const { request, respondWith } = bound(event as FetchEvent);
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (LIVE.some((start) => pathname.startsWith(start))) return;
  if (request.mode === 'navigate') respondWith(fetch(request).catch(() => kept(PAGE, '/index.html')));
  else if (pathname.startsWith('/offline/')) respondWith(scenario(request));
  else respondWith(kept(PAGE, pathname).catch(() => fetch(request)));
});

function bound(event: FetchEvent): Pick<FetchEvent, 'request' | 'respondWith'> {
  return { request: event.request, respondWith: (response) => event.respondWith(response) };
}

/** The newest scenario if the server answers, else the one that was played before. */
async function scenario(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(SCENARIOS)).put(request, response.clone());
    return response;
  } catch {
    return kept(SCENARIOS, request.url);
  }
}

/** A file as it was kept; rejects when it was not. */
async function kept(name: string, path: string): Promise<Response> {
  const found = await (await caches.open(name)).match(path, { ignoreVary: true, ignoreSearch: true });
  if (found === undefined) throw new TypeError(`not kept: ${path}`);
  return found;
}

async function tidyUp(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== PAGE && name !== SCENARIOS);
  await Promise.all(old.map((name) => caches.delete(name)));
  const { clients } = self as unknown as { readonly clients: { claim(): Promise<void> } };
  await clients.claim();
}
