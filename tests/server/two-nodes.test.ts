import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/room/log.ts';
import { openPostgres } from '../../src/server/store/postgres.ts';
import { metric } from '../load/figures.ts';
import { type Balancer, balance } from './balancer.ts';
import { buildServer, type Child, freePort, startChild } from './child.ts';
import { type Database, startDatabase } from './database.ts';
import { facilitating, joining, newSecret, Phone } from './phones.ts';
import { newFolder, served } from './serving.ts';
import { faultsOf, roomWith, underWay, type Vote, voteOn } from './voting.ts';

// A machine that does other things as well takes its time, above all where a PostgreSQL is installed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

let entry: readonly string[];
let database: Database;
beforeAll(async () => {
  entry = buildServer();
  database = await startDatabase();
  return () => database.end();
});

let data: string;
let nodes: readonly Child[];
let balancer: Balancer;
beforeEach(async () => {
  data = newFolder();
  nodes = await Promise.all([node(), node()]);
  balancer = await balance(nodes.map(({ port }) => port));
});
afterEach(async () => {
  balancer.close();
  for (const { kill } of nodes) await kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
});

async function node(): Promise<Child> {
  const at = { port: await freePort(), data: join(data, 'unused') };
  return startChild({ ...at, entry, database: database.url });
}

const portOf = (nth: number) => nodes[nth]?.port ?? 0;

async function logOf(code: string): Promise<readonly Entry[]> {
  const store = await openPostgres(database.url);
  const room = await store.find(code);
  const log = room ? await store.log(room.id) : [];
  await store.close();
  return log;
}

test('a node is killed in the middle of a vote: nothing is lost, everyone is back on the other', async () => {
  const VOTERS = 30;
  const { lead, phones } = await roomWith(balancer.port, VOTERS);
  for (const { port } of nodes) expect(await metric(port, 'sockets')).toBeGreaterThan(VOTERS / 4);
  const votes: Vote[] = [];
  let over = false;
  const voting = phones.map((phone, n) => voteOn(phone, n + 2, votes, () => over));
  await underWay(votes);
  await nodes[0]?.kill('SIGKILL');
  const onTheWay = votes.filter(({ acknowledged }) => acknowledged === null).length;
  await Promise.all(voting);
  over = true;
  expect(onTheWay).toBeGreaterThan(0);
  expect(votes.length).toBeGreaterThanOrEqual(VOTERS);
  const log = await logOf(lead.code);
  expect(faultsOf({ votes, log })).toEqual([]);
  await lead.do({ type: 'reveal' });
  const last = new Map(
    log.flatMap(({ seat, event }) => (event.type === 'vote' ? [[seat, event.move]] : [])),
  );
  const rooms = [];
  for (const [n, phone] of phones.entries()) {
    await phone.until(({ view }) => view?.room.stage === 'split', 'the split');
    // What is the same for all comes first, what is one's own behind it.
    const own = last.get(n + 2);
    await phone.until(({ view }) => view?.you.votes[0]?.first === own, 'the last vote of each');
    rooms.push(phone.view?.room);
  }
  expect(new Set(rooms.map((room) => JSON.stringify(room))).size).toBe(1);
  expect(lead.view?.room.decision?.voted.first).toBe(VOTERS);
  for (const phone of [lead, ...phones]) phone.leave();
  expect(existsSync(join(data, 'unused'))).toBe(false);
});

test('both nodes take votes in one room at the same time, each in its place', async () => {
  const { lead, phones } = await roomWith(balancer.port, 20);
  const votes: Vote[] = [];
  await Promise.all(phones.map((phone, n) => voteOn(phone, n + 2, votes, () => false)));
  const log = await logOf(lead.code);
  expect(faultsOf({ votes, log })).toEqual([]);
  expect(log.filter(({ event }) => event.type === 'vote')).toHaveLength(votes.length);
  for (const phone of [lead, ...phones]) phone.leave();
});

test('who comes late, or comes back, to the other node sees the same room', async () => {
  const lead = await facilitating(portOf(0));
  const ana = await joining(portOf(0), lead.code, 'Ana');
  await lead.do({ type: 'begin' }, { type: 'ask' });
  await ana.until(({ view }) => view?.room.stage === 'vote');
  const id = newSecret();
  const first = await ana.vote(1, id);
  expect(first).toMatchObject({ ok: true });
  ana.leave();
  const late = await joining(portOf(1), lead.code, 'Late');
  expect(late.view?.room).toMatchObject({ stage: 'vote', participants: 2 });
  const back = await joining(portOf(1), lead.code, null, { secret: ana.secret });
  expect(back.view?.you).toMatchObject({ seat: 2, name: 'Ana', votes: [{ decision: 1 }] });
  expect(await back.vote(0, id)).toEqual(first);
  const twice = new Phone(portOf(1), { secret: lead.secret });
  expect(await twice.open()).toEqual({ ok: true, code: lead.code });
  expect(await new Phone(portOf(1)).enter(lead.code)).toMatchObject({ reason: 'unknown-secret' });
  // What is done on either is seen on the other.
  expect(await late.vote(0)).toMatchObject({ ok: true });
  await lead.until(({ view }) => view?.room.decision?.voted.first === 2);
  await lead.do({ type: 'reveal' });
  await late.until(({ view }) => view?.room.stage === 'split');
});

test('a workshop that two nodes take on at once goes on in one room, and is erased whole', async () => {
  const store = await openPostgres(database.url);
  const before = await store.count();
  const lead = await facilitating(portOf(0));
  const ana = await joining(portOf(1), lead.code, 'Ana');
  const secret = newSecret();
  await lead.do(
    { type: 'invite', kind: 'facilitator', secret } as never,
    ...([{ type: 'begin' }, { type: 'ask' }, { type: 'finish' }] as const),
  );
  const remote = new Phone(portOf(1), { secret });
  await remote.enter(lead.code);
  await remote.until(({ view }) => view?.room.stage === 'debrief', 'the debrief');
  const on = { scenario: 'tap-washer', language: 'en', mode: 'together' };
  const [one, two] = await Promise.all(
    [lead, remote].map((phone) => phone.ask('next', { ...on, secret: newSecret() })),
  );
  if (!one?.ok) throw new Error('it did not go on');
  expect(two).toEqual(one);
  await ana.until(({ view }) => view?.room.next === one.code, 'where it goes on');
  const there = new Phone(portOf(1), { secret: ana.secret });
  expect(await there.enter(one.code)).toMatchObject({ ok: true, kind: 'participant' });
  // The room that came second is taken out again.
  await vi.waitFor(async () => expect(await store.count()).toBe(before + 2), 20_000);
  const big = new Phone(portOf(0), { secret: lead.secret });
  await big.enter(one.code);
  expect(await big.ask('erase', { id: newSecret() })).toEqual({ ok: true });
  for (const code of [lead.code, one.code]) expect(await store.find(code)).toBeNull();
  expect(await store.count()).toBe(before);
  await store.close();
});

test('the facilitator sees who is connected, to whichever node, and who was', async () => {
  const lead = await facilitating(portOf(0));
  const ana = await joining(portOf(1), lead.code, 'Ana');
  await lead.until(({ here }) => here.join() === '1,2', 'Ana');
  const secret = newSecret();
  await lead.do({ type: 'invite', kind: 'facilitator', secret } as never);
  const remote = new Phone(portOf(1), { secret });
  await remote.enter(lead.code);
  await remote.until(({ here }) => here.join() === '1,2,3', 'all of them');
  const ben = await joining(portOf(1), lead.code, 'Ben');
  await lead.until(({ here }) => here.join() === '1,2,3,4', 'Ben');
  ben.leave();
  await lead.until(({ here }) => here.join() === '1,2,3', 'that Ben left');
  await nodes[1]?.kill('SIGKILL');
  await lead.until(({ here }) => here.join() === '1', 'that a node is gone');
  for (const phone of [lead, ana, remote]) phone.leave();
});

test('a room that is erased on one node is forgotten by the other', async () => {
  const lead = await facilitating(portOf(0));
  const ana = await joining(portOf(1), lead.code, 'Canary Name');
  expect(await lead.ask('erase', { id: newSecret() })).toEqual({ ok: true });
  await ana.until(({ gone }) => gone === 'erased');
  const reason = { ok: false, reason: 'unknown-room' };
  expect(await new Phone(portOf(1), { secret: ana.secret }).enter(lead.code)).toEqual(reason);
  expect(await logOf(lead.code)).toEqual([]);
  const rows = await database.rows('SELECT * FROM opening_move.log, opening_move.rooms');
  expect(JSON.stringify(rows)).not.toContain('Canary Name');
});

test('PostgreSQL breaks down in the middle of a vote: what was acknowledged is there when it is back', async () => {
  const { lead, phones } = await roomWith(balancer.port, 20);
  const votes: Vote[] = [];
  const answers: (string | null)[] = [];
  const voting = phones.map((phone, n) => voteOn(phone, n + 2, votes, () => false, answers));
  await underWay(votes);
  await database.crash();
  const later = { ok: false, reason: 'stopping' };
  expect(await new Phone(portOf(0)).open()).toEqual(later);
  expect(await new Phone(portOf(1)).enter('BCDFHJ', 'Late')).toEqual(later);
  await database.start();
  await Promise.all(voting);
  const log = await logOf(lead.code);
  expect(faultsOf({ votes, log })).toEqual([]);
  expect(answers).toContain('stopping');
  for (const { process } of nodes) expect(process.exitCode).toBeNull();
  await lead.do({ type: 'reveal' });
  for (const phone of phones) await phone.until(({ view }) => view?.room.stage === 'split');
  for (const phone of [lead, ...phones]) phone.leave();
});

test('a node that freezes holds up the others for seconds, and goes on where they are', async () => {
  const { lead, phones } = await roomWith(balancer.port, 12);
  const votes: Vote[] = [];
  const ended = new Set<Phone>();
  const voting = phones.map(async (phone, n) => {
    await voteOn(phone, n + 2, votes, () => false);
    ended.add(phone);
  });
  await underWay(votes);
  nodes[0]?.process.kill('SIGSTOP');
  try {
    const late = await joining(portOf(1), lead.code, 'Late');
    expect(await late.vote(0)).toMatchObject({ ok: true });
    late.leave();
    expect(ended.size).toBeLessThan(phones.length);
  } finally {
    nodes[0]?.process.kill('SIGCONT');
  }
  await Promise.all(voting);
  expect(faultsOf({ votes, log: await logOf(lead.code) })).toEqual([]);
  for (const phone of [lead, ...phones]) phone.leave();
});

test('what was told while a node couldn’t listen is seen once it can', async () => {
  const lead = await facilitating(portOf(1));
  const ana = await joining(portOf(0), lead.code, 'Ana');
  await lead.do({ type: 'begin' }, { type: 'ask' });
  await ana.until(({ view }) => view?.room.stage === 'vote');
  const deaf = await database.rows(`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'opening-move listens'
  `);
  expect(deaf).toHaveLength(2);
  expect(await ana.vote(0)).toMatchObject({ ok: true });
  await lead.until(({ view }) => view?.room.decision?.voted.first === 1);
});

test('a room that nobody used for a day goes once, on all nodes', async () => {
  const all = await Promise.all([0, 1].map(() => served(newFolder(), 0, database.url)));
  const [first, second] = all;
  const lead = await facilitating(first?.port ?? 0);
  const ana = await joining(second?.port ?? 0, lead.code, 'Ana');
  const DAY = 24 * 60 * 60 * 1_000;
  for (const { wait } of all) wait(DAY - 60_000);
  await Promise.all(all.map(({ sweep }) => sweep()));
  expect([lead.gone, ana.gone]).toEqual([null, null]);
  for (const { wait } of all) wait(120_000);
  await Promise.all(all.map(({ sweep }) => sweep()));
  for (const phone of [lead, ana]) await phone.until(({ gone }) => gone === 'expired');
  const lines = all.flatMap(({ logged }) => logged().match(/"event":"gone".*/g) ?? []);
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines).size).toBe(lines.length);
  expect(await logOf(lead.code)).toEqual([]);
  for (const { end } of all) await end();
});

test('a node that can’t reach the database says so, and doesn’t start', async () => {
  const at = { port: await freePort(), data: join(data, 'unused'), entry };
  const [password, nobody] = [newSecret(), await freePort()];
  const start = (url: string) =>
    startChild({ ...at, database: url }).then(
      () => 'it has started',
      (fault: Error) => fault.message,
    );
  const said = [
    await start(`postgres://opening:${password}@127.0.0.1:${nobody}/postgres`),
    await start(database.url.replace(/:[^:@]*@/, `:${password}@`)),
  ];
  // The second: a wrong password, as PostgreSQL calls it.
  expect(said[0]).toContain("The database at DATABASE_URL can't be reached: ECONNREFUSED");
  expect(said[1]).toContain("The database at DATABASE_URL can't be reached: 28P01");
  expect(said.join()).not.toContain(password);
});
