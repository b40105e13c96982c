import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { makeCopies } from './copies.ts';
import { TAKE_OVER } from './take-over.ts';

/*
 * Keeps the whole app on the machine at the first visit, and answers from there. A new version is
 * kept beside the old one and waits: until the last page of the old one is closed, or the trainee
 * asks for it. It never reloads a page.
 */

/** What TypeScript's names for a page lack of a service worker. */
declare const self: {
  /** Every file of the build, written here when all of them are built. */
  readonly __WB_MANIFEST: readonly Built[];
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

interface Built {
  /** From the page. */
  readonly url: string;
  /** A print of the content; null where the name has one. */
  readonly revision: string | null;
  readonly integrity: string;
}

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const PAGE = 'index.html';

/** What is asked for at the same time. Workbox asks for one file after another: slow from afar. */
const LANES = 6;

const built = self.__WB_MANIFEST;
const home = self.registration.scope;
const copies = makeCopies({
  home,
  // The page names every other file by its content, or names what names it.
  version: built.find(({ url }) => url === PAGE)?.revision ?? '',
  caches,
});
const keeper = new PrecacheController({ cacheName: copies.mine });
keeper.addToCacheList([...built]);

addEventListener('install', (event) => {
  const lasting = event as Lasting;
  const work = copies.takeOver(keeper.getCachedURLs()).then(() => keepAll(lasting));
  lasting.waitUntil(work);
});

addEventListener('activate', (event) => {
  const lasting = event as Lasting;
  const work = copies.tidy().then(() => keeper.activate(lasting));
  lasting.waitUntil(work.then(() => self.clients.claim()));
});

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
});

addEventListener('fetch', (event) => {
  const asked = event as Asked;
  const { request } = asked;
  const address = addressOf(request.url);
  const known = keeper.getCacheKeyForURL(address) !== undefined || copies.mayBeOlder(address);
  if (request.method !== 'GET' || !known) return;
  // Where what was kept can't be read, the network may still have it.
  const kept = answer(address).catch(() => undefined);
  asked.respondWith(kept.then((response) => response ?? fetch(request)));
});

async function keepAll(event: Lasting): Promise<void> {
  const waiting = [...keeper.getURLsToCacheKeys()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await keepOne(event, ...next);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Throws where a file can't be had as it was built. */
async function keepOne(event: Lasting, address: string, cacheKey: string): Promise<void> {
  const integrity = keeper.getIntegrityForCacheKey(cacheKey) ?? '';
  const cache = cacheKey === address ? 'default' : 'reload';
  const request = new Request(address, { integrity, cache, credentials: 'same-origin' });
  await Promise.all(keeper.strategy.handleAll({ params: { cacheKey }, request, event }));
}

async function answer(address: string): Promise<Response | undefined> {
  return (await keeper.matchPrecache(address)) ?? copies.older(address);
}

/** Without what a link may have added; the page has two addresses. */
function addressOf(asked: string): string {
  const { origin, pathname } = new URL(asked);
  const address = `${origin}${pathname}`;
  return address === home ? `${home}${PAGE}` : address;
}
