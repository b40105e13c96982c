import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from '../../src/server/secrets.ts';
import { facilitating, joining, newSecret, Phone } from './phones.ts';
import { servedForEach } from './served-for-each.ts';

const here = servedForEach();

/** Every byte there is of the rooms, in files and log. */
function bytes(): Buffer {
  const files = readdirSync(here.server.data, { recursive: true, encoding: 'utf8' });
  const contents = files.map((file) => readFileSync(join(here.server.data, file)));
  return Buffer.concat([...contents, Buffer.from(here.server.logged())]);
}

function found(canaries: readonly string[], at = bytes()): readonly string[] {
  return canaries.filter((canary) => at.includes(canary));
}

const CANARIES = 200;

test('after “end and erase” no name, no vote, no key is left in any byte', async () => {
  const lead = await facilitating(here.server.port);
  const other = await facilitating(here.server.port);
  const kept = await joining(here.server.port, other.code, 'Kept Name');
  const names = Array.from({ length: CANARIES }, (_, n) => `Canary ${n} ${newSecret()}`);
  const short = names.map((name) => name.slice(0, 40).trim());
  const phones = await Promise.all(names.map((name) => joining(here.server.port, lead.code, name)));
  await lead.do({ type: 'begin' }, { type: 'ask' });
  const votes = phones.map(() => newSecret());
  await Promise.all(
    phones.map(async (phone, n) => {
      await phone.until(({ view }) => view?.room.stage === 'vote');
      expect(await phone.vote(n, votes[n])).toMatchObject({ ok: true });
    }),
  );
  const keys = phones.map(({ secret }) => keyOf(secret));
  const canaries = [...short, ...votes, ...keys, lead.code];
  expect(found(canaries)).toEqual(canaries);
  expect(
    found([...short, ...votes, ...keys, lead.code], Buffer.from(here.server.logged())),
  ).toEqual([]);

  expect(await lead.ask('erase', { id: newSecret() })).toEqual({ ok: true });
  expect(found(canaries)).toEqual([]);
  for (const phone of [lead, ...phones]) await phone.until(({ gone }) => gone === 'erased');
  expect(await new Phone(here.server.port, { secret: lead.secret }).enter(lead.code)).toEqual({
    ok: false,
    reason: 'unknown-room',
  });

  expect(found(['Kept Name'])).toEqual(['Kept Name']);
  here.server = await here.server.again();
  expect(found(canaries)).toEqual([]);
  const again = await joining(here.server.port, other.code, null, { secret: kept.secret });
  expect(again.view?.you.name).toBe('Kept Name');
});

test('nothing is left either of a room that went by itself', async () => {
  const lead = await facilitating(here.server.port);
  await joining(here.server.port, lead.code, 'Canary Name');
  expect(found(['Canary Name'])).toHaveLength(1);
  here.server.wait(25 * 60 * 60 * 1_000);
  await here.server.sweep();
  expect(found(['Canary Name', lead.code])).toEqual([]);
});
