import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Opened } from '../../src/room/messages.ts';
import { facilitating, joining, newSecret, Phone } from './phones.ts';
import { servedForEach } from './served-for-each.ts';

const here = servedForEach();

const refused = (reason: string) => ({ ok: false, reason });

function goOn(lead: Phone, scenario = 'tap-washer', secret = newSecret()): Promise<Opened> {
  return lead.ask('next', { secret, scenario, language: 'en', mode: 'together' });
}

/** A room in its debrief, with Ana, somebody without a name, a remote control and a screen. */
async function debriefed() {
  const lead = await facilitating(here.server.port);
  const ana = await joining(here.server.port, lead.code, 'Ana');
  const [remote, screen] = [newSecret(), newSecret()];
  await lead.do(
    { type: 'invite', kind: 'facilitator', secret: remote } as never,
    { type: 'invite', kind: 'projector', secret: screen } as never,
  );
  const ben = await joining(here.server.port, lead.code);
  await lead.do({ type: 'begin' }, { type: 'ask' }, { type: 'finish' });
  return { lead, ana, ben, remote, screen };
}

test('a workshop goes on: everybody has the seat they had, with the secret they have', async () => {
  const { lead, ana, ben, remote, screen } = await debriefed();
  const opened = await goOn(lead);
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.code).not.toBe(lead.code);
  await ana.until(({ view }) => view?.room.next === opened.code);
  for (const [secret, seat, kind, name] of [
    [lead.secret, 1, 'facilitator', null],
    [ana.secret, 2, 'participant', 'Ana'],
    [remote, 3, 'facilitator', null],
    [screen, 4, 'projector', null],
    [ben.secret, 5, 'participant', null],
  ] as const) {
    const device = new Phone(here.server.port, { secret });
    expect(await device.enter(opened.code)).toEqual({ ok: true, seat, kind });
    await device.until(({ view }) => view !== null);
    expect(device.view?.you).toMatchObject({ name, votes: [] });
    expect(device.view?.room).toMatchObject({ scenario: 'tap-washer', stage: 'lobby' });
  }
});

test('it goes on once, however often it is asked to, and still after a restart', async () => {
  const { lead, remote } = await debriefed();
  const other = new Phone(here.server.port, { secret: remote });
  await other.enter(lead.code);
  const [one, two] = await Promise.all([goOn(lead), goOn(other, 'four-minutes')]);
  expect(one).toMatchObject({ ok: true });
  expect(two).toEqual(one);
  here.server = await here.server.again();
  const again = new Phone(here.server.port, { secret: lead.secret });
  await again.enter(lead.code);
  await again.until(({ view }) => view !== null);
  expect(one).toMatchObject({ code: again.view?.room.next });
  expect(await goOn(again)).toEqual(one);
});

test('only a facilitator takes it on, and not before the debrief', async () => {
  const lead = await facilitating(here.server.port);
  const ana = await joining(here.server.port, lead.code, 'Ana');
  expect(await goOn(lead)).toEqual(refused('not-now'));
  await lead.do({ type: 'begin' }, { type: 'ask' }, { type: 'finish' });
  expect(await goOn(ana)).toEqual(refused('not-yours'));
  expect(await goOn(new Phone(here.server.port))).toEqual(refused('not-here'));
  expect(await goOn(lead, 'no-such')).toEqual(refused('unknown-scenario'));
  expect(ana.view?.room.next).toBeNull();
});

test('“end and erase” takes every conversation of the workshop, and no other room', async () => {
  const { lead, ana } = await debriefed();
  const other = await facilitating(here.server.port);
  await joining(here.server.port, other.code, 'Kept Name');
  const second = await goOn(lead);
  if (!second.ok) throw new Error(second.reason);
  const there = new Phone(here.server.port, { secret: lead.secret });
  await there.enter(second.code);
  await there.until(({ view }) => view !== null);
  await there.do({ type: 'begin' }, { type: 'ask' }, { type: 'finish' });
  const third = await goOn(there, 'four-minutes');
  if (!third.ok) throw new Error(third.reason);
  expect(await there.ask('erase', { id: newSecret() })).toEqual({ ok: true });
  await ana.until(({ gone }) => gone === 'erased');
  const files = readdirSync(here.server.data, { recursive: true, encoding: 'utf8' });
  const bytes = Buffer.concat(files.map((file) => readFileSync(join(here.server.data, file))));
  for (const erased of ['Ana', lead.code, second.code, third.code]) {
    expect(bytes.includes(`"${erased}"`)).toBe(false);
  }
  expect(bytes.includes('"Kept Name"')).toBe(true);
  for (const code of [lead.code, second.code, third.code]) {
    const back = await new Phone(here.server.port, { secret: lead.secret }).enter(code);
    expect(back).toEqual(refused('unknown-room'));
  }
});
