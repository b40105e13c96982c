import { Hono } from 'hono';
import { contentSecurityPolicy } from './csp.ts';
import { files } from './files.ts';
import type { Library } from './library.ts';

/** What is asked for without a socket. */
interface Pages {
  /** Of the built app. */
  readonly folder: string;
  readonly library: Library;
  /** Where phones on the network find the server. */
  addresses(): readonly string[];
  isStopping(): boolean;
  metrics(): string;
}

export function pages({ folder, library, addresses, isStopping, metrics }: Pages): Hono {
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
    return isStopping() ? context.json({ ok: false }, 503) : context.json({ ok: true });
  });
  app.get('/metrics', (context) => {
    context.header('Cache-Control', 'no-store');
    return context.text(metrics());
  });
  app.get('/workshop.json', async (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json({ scenarios: await library.list(), addresses: addresses() });
  });
  return app.route('/', files(folder));
}
