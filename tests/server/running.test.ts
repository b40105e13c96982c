import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { greeting } from '../../src/server/greeting.ts';
import { readOptions } from '../../src/server/options.ts';
import { buildServer, freePort, startChild } from './child.ts';
import { facilitating, joining, Phone } from './phones.ts';
import { newFolder } from './serving.ts';

let data: string;
beforeEach(() => {
  data = newFolder();
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

test('it stops when it is told to: all is kept, everyone is told, and it may start again', async () => {
  const [port, entry] = [await freePort(), buildServer()];
  const child = await startChild({ port, data, entry });
  const lead = await facilitating(port);
  const ana = await joining(port, lead.code, 'Ana');
  await lead.do({ type: 'begin' }, { type: 'ask' });
  await ana.until(({ view }) => view?.room.stage === 'vote');
  const votes = Promise.all([ana.vote(0), ana.vote(1), ana.vote(2)]);
  expect(await votes).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  expect(await child.kill('SIGTERM')).toBe(0);
  await ana.until(({ dropped, socket }) => dropped === 'stopping' && !socket.connected);
  const again = await startChild({ port, data, entry });
  const back = new Phone(port, { secret: ana.secret });
  expect(await back.enter(lead.code)).toMatchObject({ ok: true, seat: 2 });
  await back.until(({ view }) => view !== null);
  const offered = back.view?.room.decision?.offered;
  expect(back.view?.you.votes[0]?.first).toBe(offered?.[2 % offered.length]?.move);
  expect(again.said()).toContain(`http://localhost:${port}`);
  await again.kill('SIGTERM');
}, 60_000);

test('a second server is told that the rooms belong to another, or the port does', async () => {
  const [port, entry] = [await freePort(), buildServer()];
  const child = await startChild({ port, data, entry });
  const elsewhere = startChild({ port: await freePort(), data, entry });
  await expect(elsewhere).rejects.toThrow('Another server has this data folder');
  expect(child.process.exitCode).toBeNull();
  await child.kill('SIGTERM');
}, 60_000);

test('options come from arguments and environment', () => {
  expect(readOptions([], {})).toMatchObject({ port: 4173, data: '.data', quiet: false });
  expect(readOptions([], {})).toMatchObject({ openMetrics: false });
  expect(readOptions(['--open-metrics'], {})).toMatchObject({ openMetrics: true });
  expect(readOptions(['--port', '1'], { PORT: '2', DATA_FOLDER: '/x' })).toMatchObject({
    port: 1,
    data: '/x',
  });
  expect(readOptions([], {})).toMatchObject({ database: null });
  const database = 'postgres://somebody@somewhere/rooms';
  expect(readOptions([], { DATABASE_URL: database })).toMatchObject({ database });
  expect(readOptions([], { DATABASE_URL: 'mysql://x' })).toMatch(/not a postgres/);
  expect(readOptions(['--port', 'x'], {})).toBe('not a port: x');
  expect(readOptions(['--nonsense'], {})).toMatch(/nonsense/);
});

test('the terminal shows where phones find it', () => {
  const text = greeting(4173, ['http://192.168.1.20:4173']);
  expect(text).toContain('http://localhost:4173');
  expect(text).toContain('http://192.168.1.20:4173');
  expect(text.split('\n').filter((line) => /^[█▀▄ ]{20,}$/.test(line)).length).toBeGreaterThan(10);
  expect(greeting(4173, [])).not.toContain('phones');
});
