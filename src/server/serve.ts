import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Server } from 'socket.io';
import { ROOM_LIMITS } from '../room/limits.ts';
import { networkAddresses } from './addresses.ts';
import { Door } from './door.ts';
import type { Host } from './host.ts';
import { openLibrary } from './library.ts';
import { makeLimits } from './limits.ts';
import { listen } from './lines.ts';
import { lineLog } from './log.ts';
import { makeMetrics } from './metrics.ts';
import { pages } from './pages.ts';
import { Rooms } from './rooms.ts';
import { wordOf } from './store/away.ts';
import { openStore, type Place } from './store/open.ts';
import type { Wire } from './wire.ts';

interface ServeOptions extends Place {
  readonly port: number;
  /** Which of the machine's addresses it answers on. */
  readonly hostname: string;
  /** The built app. */
  readonly app: string;
  readonly scenarios: string;
  /** Whether something trusted stands before it, which tells in X-Forwarded-For who is asking. */
  readonly behindProxy: boolean;
  /** Whether other machines may read the metrics too. */
  readonly openMetrics: boolean;
  readonly host: Host;
  /** Takes the lines of the log. */
  write(lines: string): void;
}

/** A server that answers. */
export interface Serving {
  readonly port: number;
  /** Keeps what there is, lets everyone go, and closes every file. */
  stop(): Promise<void>;
  /** Does at once what is otherwise done every few minutes. */
  sweep(): Promise<void>;
}

const SWEEP = 5 * 60 * 1_000;

/**
 * The app and its rooms on one port. Throws where the data folder belongs to another server, or the
 * database can't be used.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, behindProxy } = options;
  const log = lineLog(host.now, options.write);
  const metrics = makeMetrics();
  const store = await openStore(options);
  const library = openLibrary(options.scenarios);
  const door = new Door();
  const http = createServer({ headersTimeout: 10_000, requestTimeout: 20_000 });
  const wire: Wire = new Server({
    serveClient: false,
    maxHttpBufferSize: ROOM_LIMITS.message,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    connectTimeout: 10_000,
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest: ({ headers }, decide) => {
      if (!isOwnPage(headers) || !door.knock(() => decide(null, true))) decide(null, false);
    },
  });
  // Who was let in says so, and many say it at the same moment: what answers them costs again as much.
  const greeted = new Door();
  wire.use((line, next) => {
    if (!greeted.knock(() => next())) line.conn.close();
  });
  const lines = listen(wire, { host, log, metrics, limits: makeLimits(host.now), behindProxy });
  const rooms = new Rooms({ store, library, host, log, metrics, channelOf: lines.channelOf });
  lines.serve(rooms);
  let stopping = false;
  const address = () => http.address() as AddressInfo;
  const app = pages({
    folder: options.app,
    library,
    addresses: () => networkAddresses(address().port),
    isStopping: () => stopping,
    openMetrics: options.openMetrics,
    metrics: () => metrics.text({ rooms: rooms.count, sockets: wire.engine.clientsCount }),
  });
  // In this order: the sockets take what is theirs before the pages see it.
  http.on('request', getRequestListener(app.fetch));
  wire.attach(http);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(options.port, options.hostname, resolve);
  });
  const sweep = () =>
    rooms.sweep().catch((fault) => log('fault', { on: 'sweep', why: wordOf(fault) }));
  const timer = setInterval(() => void sweep(), SWEEP);
  await sweep();
  log('serving', { port: address().port, rooms: await store.count() });
  return {
    port: address().port,
    sweep,
    async stop() {
      stopping = true;
      clearInterval(timer);
      log('stopping');
      await rooms.stop();
      await wire.close();
      http.closeAllConnections();
      await store.close();
    },
  };
}

/** A browser says which page asks: only pages from here may. What isn't a browser says nothing. */
function isOwnPage({ origin, host }: { origin?: string | undefined; host?: string | undefined }) {
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
