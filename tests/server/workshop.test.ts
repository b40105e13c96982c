import { expect, test } from 'vitest';
import { facilitating, joining, newSecret, Phone } from './phones.ts';
import { servedForEach } from './served-for-each.ts';

const here = servedForEach();

const refused = (reason: string) => ({ ok: false, reason });

test('a room goes from the lobby to the debrief, seen on every phone', async () => {
  const lead = await facilitating(here.server.port);
  const [ana, ben] = [
    await joining(here.server.port, lead.code, 'Ana'),
    await joining(here.server.port, lead.code),
  ];
  await lead.until(({ view }) => view?.desk?.people.length === 3);
  expect(lead.view?.desk?.people.map(({ name }) => name)).toEqual([null, 'Ana', null]);
  await lead.until(({ here }) => here.length === 3);
  await lead.do({ type: 'begin' }, { type: 'ask' });
  await Promise.all(
    [ana, ben].map((phone) => phone.until(({ view }) => view?.room.stage === 'vote')),
  );
  expect(await ana.vote(0)).toMatchObject({ ok: true });
  expect(await ben.vote(1)).toMatchObject({ ok: true });
  await lead.until(({ view }) => view?.room.decision?.voted.first === 2);
  expect(ben.view?.room.decision?.first).toBeNull();
  await lead.do({ type: 'reveal' }, { type: 'again' });
  await ben.until(({ view }) => view?.room.stage === 'revote');
  expect(await ben.vote(0)).toMatchObject({ ok: true });
  await lead.do({ type: 'close' });
  const [move = ''] = lead.view?.room.decision?.leaders ?? [];
  await lead.do({ type: 'say', decision: 1, move });
  await ana.until(({ view }) => view?.heard.turns.length === 1);
  expect(ana.view?.room.decision?.said).toEqual({ move, by: 'majority' });
  expect(ana.view?.you.votes).toMatchObject([{ decision: 1, first: move, second: null }]);
  await lead.do({ type: 'finish' });
  await ana.until(({ view }) => view?.told !== null);
  expect(ana.view?.told?.runs[0]?.moves).toEqual([move]);
  expect(ana.view?.desk).toBeNull();
});

test('the same secret brings back the same seat, over either transport and after a restart', async () => {
  const lead = await facilitating(here.server.port);
  const ana = await joining(here.server.port, lead.code, 'Ana');
  await lead.do({ type: 'begin' }, { type: 'ask' });
  await ana.until(({ view }) => view?.room.stage === 'vote');
  await ana.vote(1);
  ana.leave();
  await lead.until(({ here }) => here.length === 1);
  const { secret } = ana;
  const again = await joining(here.server.port, lead.code, 'Another', {
    secret,
    transports: ['polling'],
  });
  await again.until(({ view }) => view?.you.votes.length === 1);
  expect(again.view?.you).toMatchObject({ seat: 2, name: 'Ana' });
  here.server = await here.server.again();
  const after = new Phone(here.server.port, { secret });
  expect(await after.enter(lead.code)).toMatchObject({ ok: true, seat: 2, kind: 'participant' });
  await after.until(({ view }) => view !== null);
  expect(after.view?.you).toEqual(again.view?.you);
  const remains = new Phone(here.server.port, { secret: lead.secret });
  expect(await remains.enter(lead.code)).toMatchObject({ ok: true, seat: 1, kind: 'facilitator' });
});

test('what is asked twice is answered as the first time, after a restart too', async () => {
  const lead = await facilitating(here.server.port);
  const twice = new Phone(here.server.port, { secret: lead.secret });
  expect(await twice.open()).toEqual({ ok: true, code: lead.code });
  const ana = await joining(here.server.port, lead.code);
  await lead.do({ type: 'begin' }, { type: 'ask' });
  await ana.until(({ view }) => view?.room.stage === 'vote');
  const id = newSecret();
  const first = await ana.vote(0, id);
  expect(first).toMatchObject({ ok: true });
  expect(await ana.vote(1, id)).toEqual(first);
  const { secret, version, view } = ana;
  here.server = await here.server.again();
  const again = await joining(here.server.port, lead.code, null, { secret });
  expect(await again.vote(1, id)).toEqual(first);
  expect(again.view?.you.votes[0]?.first).toBe(view?.room.decision?.offered[0]?.move);
  expect(version).toBeGreaterThan(0);
});

test('the facilitator hands the room to another device', async () => {
  const lead = await facilitating(here.server.port);
  const secret = newSecret();
  await lead.do({ type: 'invite', kind: 'facilitator', secret } as never);
  const remote = new Phone(here.server.port, { secret });
  expect(await remote.enter(lead.code)).toMatchObject({ ok: true, kind: 'facilitator' });
  await remote.until(({ view }) => view !== null);
  await remote.do({ type: 'begin' });
  await lead.until(({ view }) => view?.room.stage === 'brief');
  expect(here.server.logged()).not.toContain(secret);
});

test('each has a say of their own, and nobody another’s', async () => {
  const lead = await facilitating(here.server.port);
  const other = await facilitating(here.server.port);
  const ana = await joining(here.server.port, lead.code);
  expect(await ana.act({ type: 'begin' })).toEqual(refused('not-yours'));
  expect(await ana.ask('erase', { id: newSecret() })).toEqual(refused('not-yours'));
  expect(await other.enter(lead.code)).toEqual(refused('unknown-secret'));
  expect(await new Phone(here.server.port).act({ type: 'begin' })).toEqual(refused('not-here'));
  expect(await new Phone(here.server.port).enter('BBBBBB', 'Ana')).toEqual(refused('unknown-room'));
  expect(await new Phone(here.server.port).open('no-such')).toEqual(refused('unknown-scenario'));
  expect(await new Phone(here.server.port).open('../package')).toEqual(refused('malformed'));
  expect(lead.view?.room.stage).toBe('lobby');
});

test('in a room of solos each hears their own, and the facilitator where they part', async () => {
  const lead = await facilitating(here.server.port, 'tap-washer', 'alone');
  const [ana, ben] = [
    await joining(here.server.port, lead.code),
    await joining(here.server.port, lead.code),
  ];
  await lead.do({ type: 'begin' }, { type: 'ask' });
  await ana.until(({ view }) => view?.you.solo !== null);
  const move = ana.view?.you.solo?.offered[0]?.move ?? '';
  expect(await ana.act({ type: 'play', turn: 1, move })).toMatchObject({ ok: true });
  await ana.until(({ view }) => view?.heard.turns.length === 1);
  await lead.until(({ view }) => view?.desk?.paths?.length === 1);
  expect(lead.view?.desk?.paths).toMatchObject([{ move, count: 1 }]);
  expect(lead.view?.heard.turns).toEqual([]);
  await ben.until(({ view }) => view?.you.solo?.turn === 1);
  expect(ben.view?.heard.turns).toEqual([]);
});

test('the buyer speaks the language that the room was opened in', async () => {
  const lead = new Phone(here.server.port);
  const opened = await lead.open('twelve-day-close', 'together', 'de');
  if (!opened.ok) throw new Error(opened.reason);
  await lead.enter(opened.code);
  await lead.until(({ view }) => view !== null);
  const english = await facilitating(here.server.port);
  expect(lead.view?.room).toMatchObject({ language: 'de', hash: english.view?.room.hash });
  expect(lead.view?.heard.opening.line).not.toBe(english.view?.heard.opening.line);
});

test('a room goes a day after the last that was done in it', async () => {
  const lead = await facilitating(here.server.port);
  const DAY = 24 * 60 * 60 * 1_000;
  here.server.wait(DAY - 60_000);
  await lead.do({ type: 'begin' });
  here.server.wait(DAY - 60_000);
  await here.server.sweep();
  expect(lead.gone).toBeNull();
  here.server.wait(120_000);
  await here.server.sweep();
  await lead.until(({ gone }) => gone === 'expired');
  expect(await new Phone(here.server.port, { secret: lead.secret }).enter(lead.code)).toEqual(
    refused('unknown-room'),
  );
});
