import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/server/csp.ts';
import { openLibrary } from '../../src/server/library.ts';
import { pages } from '../../src/server/pages.ts';
import { facilitating, joining } from './phones.ts';
import { type Served, served } from './serving.ts';

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(async () => {
  await server.end();
});

/** As it came over the line: `fetch` would unzip it. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: server.port, path, headers });
      asked.on('response', async (response) => {
        const body: Buffer[] = [];
        for await (const chunk of response) body.push(chunk as Buffer);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(body) });
      });
      asked.on('error', reject).end();
    },
  );
}

test('every answer has the policy, whatever it is', async () => {
  for (const path of [
    '/',
    '/nothing',
    '/health',
    '/metrics',
    '/workshop.json',
    '/assets/words-1a2b.js',
  ]) {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  }
});

test('the page is asked for anew each time, and what is named by its content never again', async () => {
  const page = await ask('/');
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  const tag = String(page.headers.etag);
  expect(await ask('/', { 'if-none-match': tag })).toMatchObject({
    status: 304,
    body: Buffer.of(),
  });
  expect(await ask('/', { 'if-none-match': 'W/"other"' })).toMatchObject({ status: 200 });
  const words = await ask('/assets/words-1a2b.js');
  expect(words.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('what gets smaller is packed for who takes it, as small as they take it', async () => {
  const path = '/assets/words-1a2b.js';
  const as = (encoding: string, of = path) => ask(of, { 'accept-encoding': encoding });
  const [plain, zipped, squeezed] = [await ask(path), await as('gzip'), await as('gzip, br;q=1')];
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(squeezed.headers['content-encoding']).toBe('br');
  expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(squeezed.body).equals(plain.body)).toBe(true);
  expect(zipped.body.length).toBeLessThan(plain.body.length * 0.9);
  expect(squeezed.body.length).toBeLessThan(zipped.body.length);
  expect((await as('gzip', '/')).headers['content-encoding']).toBeUndefined();
  expect((await as('deflate')).headers['content-encoding']).toBeUndefined();
});

test('figures are for this machine alone, unless they are opened', async () => {
  const from = async (address: string, openMetrics = false, headers = {}) => {
    const library = openLibrary('scenarios');
    const [addresses, isStopping, metrics] = [() => [], () => false, () => 'figures'];
    const app = pages({ folder: 'dist', library, addresses, isStopping, metrics, openMetrics });
    const incoming = { socket: { remoteAddress: address } };
    return (await app.request('/metrics', { headers }, { incoming })).status;
  };
  for (const here of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(await from(here)).toBe(200);
  const elsewhere = ['192.168.1.9', '::ffff:192.168.1.9', 'fe80::1'];
  for (const address of elsewhere) expect(await from(address)).toBe(403);
  expect(await from('127.0.0.1', false, { 'X-Forwarded-For': '127.0.0.1' })).toBe(403);
  expect(await from('192.168.1.9', true)).toBe(200);
});

test('what can be played is listed, with its languages', async () => {
  const { scenarios } = JSON.parse(String((await ask('/workshop.json')).body));
  expect(scenarios).toContainEqual({ id: 'twelve-day-close', languages: ['en', 'de'] });
  expect(scenarios).toHaveLength(14);
});

test('health, figures, and a line for each event, all without names', async () => {
  const lead = await facilitating(server.port);
  const ana = await joining(server.port, lead.code, 'Ana Canary');
  await lead.do({ type: 'begin' }, { type: 'ask' });
  await ana.until(({ view }) => view?.room.stage === 'vote');
  const vote = await ana.vote(0);
  expect(JSON.parse(String((await ask('/health')).body))).toEqual({ ok: true });
  const figures = String((await ask('/metrics')).body);
  expect(figures).toContain('opening_move_messages_total{answer="act ok"} 3');
  expect(figures).toContain('opening_move_sockets 2');
  expect(figures).toContain('opening_move_rooms 1');
  expect(figures).toMatch(/opening_move_commit_seconds_count [1-9]/);
  const lines = server
    .logged()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['serving', 'open', 'enter', 'act']),
  );
  expect(lines.filter(({ type }) => type === 'vote')).toMatchObject([{ seat: 2, result: 'ok' }]);
  for (const text of [figures, server.logged()]) {
    for (const hidden of ['Canary', lead.code, lead.secret, ana.secret])
      expect(text).not.toContain(hidden);
  }
  expect(vote.ok).toBe(true);
});
