import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { facilitating, joining } from './phones.ts';
import { type Served, served } from './serving.ts';

let rooms: Served;
let dev: ViteDevServer;
let port = 0;
beforeAll(async () => {
  rooms = await served();
  vi.stubEnv('WORKSHOP_SERVER', `http://127.0.0.1:${rooms.port}`);
  dev = await createServer({
    ...{ configFile: 'vite.config.ts', logLevel: 'silent', cacheDir: `${rooms.data}/vite` },
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, hmr: false, watch: null },
  });
  await dev.listen();
  const address = dev.httpServer?.address();
  if (typeof address === 'object' && address !== null) port = address.port;
});
afterAll(async () => {
  await dev.close();
  vi.unstubAllEnvs();
  await rooms.end();
});

test('who works on the screens has rooms as well, over either transport', async () => {
  const told = await fetch(`http://localhost:${port}/workshop.json`);
  expect((await told.json()).scenarios).toHaveLength(14);
  const lead = await facilitating(port);
  const ana = await joining(port, lead.code, 'Ana', { transports: ['polling'] });
  await lead.do({ type: 'begin' });
  await ana.until(({ view }) => view?.room.stage === 'brief');
  for (const phone of [lead, ana]) phone.leave();
});
