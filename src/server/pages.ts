import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { contentSecurityPolicy } from './csp.ts';
import { files } from './files.ts';
import type { Library } from './library.ts';
import { isFromHere } from './nearness.ts';

const METRICS_REFUSED = 'Only this machine may read them: see --open-metrics.\n';

/** What is asked for without a socket. */
interface Pages {
  /** Of the built app. */
  readonly folder: string;
  readonly library: Library;
  /** Where phones on the network find the server. */
  addresses(): readonly string[];
  isStopping(): boolean;
  metrics(): string;
  /** Whether they are for other machines too. */
  readonly openMetrics: boolean;
}

export function pages({ folder, library, openMetrics, ...server }: Pages): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', contentSecurityPolicy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
  });
  app.onError((_, context) => context.text('Something went wrong', 500));
  app.get('/health', (context) => {
    context.header('Cache-Control', 'no-store');
    return server.isStopping() ? context.json({ ok: false }, 503) : context.json({ ok: true });
  });
  app.get('/metrics', (context) => {
    context.header('Cache-Control', 'no-store');
    const { address } = getConnInfo(context).remote;
    const may = openMetrics || isFromHere(address, (name) => context.req.header(name));
    return may ? context.text(server.metrics()) : context.text(METRICS_REFUSED, 403);
  });
  app.get('/workshop.json', async (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json({ scenarios: await library.list(), addresses: server.addresses() });
  });
  return app.route('/', files(folder));
}
