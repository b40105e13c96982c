import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WRONG_CODES } from '../../src/room/code.ts';
import { fromElsewhere, idle, sendMalformed, tryCodes } from '../load/hostile.ts';
import { facilitating, joining, newSecret, Phone } from './phones.ts';
import { servedForEach } from './served-for-each.ts';

const here = servedForEach();

test('what is no message changes nothing, and nobody else notices', async () => {
  const lead = await facilitating(here.server.port);
  const ana = await joining(here.server.port, lead.code, 'Ana');
  await lead.do({ type: 'begin' }, { type: 'ask' });
  await ana.until(({ view }) => view?.room.stage === 'vote');
  const before = lead.version;
  await sendMalformed(here.server.port, 3_000);
  expect(await ana.vote(0)).toMatchObject({ ok: true, version: before + 1 });
  expect((await fetch(`http://127.0.0.1:${here.server.port}/health`)).status).toBe(200);
  expect(here.server.logged()).not.toContain('"fault"');
});

test('codes are guessed so often and no more; who is in goes on, who was right gets in', async () => {
  const lead = await facilitating(here.server.port);
  const answers = await tryCodes(here.server.port, 2_000);
  expect(answers.get('in')).toBeUndefined();
  // A few more may be tried while the others wait: one every so often.
  expect(answers.get('unknown-room')).toBeLessThanOrEqual(WRONG_CODES.all + 15);
  expect(answers.get('too-many')).toBeGreaterThan(500);
  const late = await joining(here.server.port, lead.code, 'Late');
  expect(late.view?.you.name).toBe('Late');
  const back = new Phone(here.server.port, { secret: late.secret });
  expect(await back.enter(lead.code)).toMatchObject({ ok: true, seat: 2 });
  await lead.do({ type: 'begin' });
});

test('one address that is wrong too often is answered no more', async () => {
  const lead = await facilitating(here.server.port);
  const phone = new Phone(here.server.port);
  for (let n = 0; n < 55; n++) await phone.enter('BBBBBB', null);
  const second = new Phone(here.server.port);
  for (let n = 0; n < 45; n++)
    expect(await second.enter('nonsense', null)).toMatchObject({ ok: false });
  const reason = { ok: false, reason: 'too-many' };
  expect(await new Phone(here.server.port).enter(lead.code, null)).toEqual(reason);
  // Who has a seat guesses nothing.
  const again = new Phone(here.server.port, { secret: lead.secret });
  expect(await again.enter(lead.code)).toMatchObject({ ok: true, kind: 'facilitator' });
});

test('pages from elsewhere are refused', async () => {
  expect(await fromElsewhere(here.server.port, 'http://evil.example')).toEqual([403, 400]);
  expect(await fromElsewhere(here.server.port, 'null')).toEqual([403, 400]);
  expect(await fromElsewhere(here.server.port, `http://127.0.0.1:${here.server.port}`)).toEqual([
    200, 101,
  ]);
});

test('who says more than is permitted is told so, and is let go in the end', async () => {
  const phone = new Phone(here.server.port);
  const answers = await Promise.all(
    Array.from({ length: 70 }, () => phone.ask('erase', { id: newSecret() })),
  );
  const reasons = answers.map((answer) => (answer.ok ? 'ok' : answer.reason));
  expect(reasons.filter((reason) => reason === 'not-here')).toHaveLength(60);
  expect(reasons.filter((reason) => reason === 'too-many')).toHaveLength(10);
  for (let n = 0; n < 400; n++) phone.socket.emit('act', {}, () => {});
  await phone.until(({ dropped }) => dropped === 'too-many');
});

test('a message that is too long ends its connection', async () => {
  const phone = new Phone(here.server.port);
  await phone.ask('erase', { id: newSecret() });
  phone.socket.emit('act', 'x'.repeat(9_000), () => {});
  await phone.until(({ socket }) => !socket.connected);
});

test('of those who are in no room only so many stay, and those who are in one do', async () => {
  const lead = await facilitating(here.server.port);
  const lines = await idle(here.server.port, 1_100);
  await expect
    .poll(() => lines.filter(({ isOpen }) => isOpen).length, { timeout: 20_000 })
    .toBeLessThanOrEqual(1_000);
  await lead.do({ type: 'begin' });
  for (const line of lines) line.close();
});

test('nothing outside the app is served', async () => {
  const base = `http://127.0.0.1:${here.server.port}`;
  const ask = async (path: string) => (await fetch(base + path)).status;
  expect(await ask('/')).toBe(200);
  const paths = [
    '/../main.ts',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%',
    '/.data/rooms.db',
  ];
  for (const path of paths) expect(await ask(path)).toBe(404);
  expect(readdirSync(here.server.data)).toContain('rooms.db');
  expect(readFileSync(join(here.server.data, 'rooms.db')).length).toBeGreaterThan(0);
});
