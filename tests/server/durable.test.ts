import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildServer, freePort, startChild } from './child.ts';
import { facilitating, joining } from './phones.ts';
import { newFolder } from './serving.ts';
import { ensureStrace, straced, type Traced, tracedVotes } from './strace.ts';

const VOTES = 12;

/** Votes one after another on a server that is watched. */
async function watched(entry: readonly string[]): Promise<readonly Traced[]> {
  const data = newFolder();
  const file = join(data, 'trace');
  const port = await freePort();
  const child = await startChild({ port, data, entry, under: straced(file) });
  try {
    const lead = await facilitating(port);
    const ana = await joining(port, lead.code, 'Ana', { transports: ['polling'] });
    await lead.do({ type: 'begin' }, { type: 'ask' });
    await ana.until(({ view }) => view?.room.stage === 'vote');
    for (let n = 0; n < VOTES; n++) expect(await ana.vote(n)).toMatchObject({ ok: true });
    for (const phone of [lead, ana]) phone.leave();
    await child.kill('SIGTERM');
    return tracedVotes(file);
  } finally {
    await child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

test('between each vote and its answer the disk was waited for', async () => {
  expect(ensureStrace()).toBe(true);
  const votes = await watched(buildServer());
  expect(votes).toHaveLength(VOTES);
  expect(votes.filter(({ syncs }) => syncs === 0)).toEqual([]);
}, 60_000);

test('with synchronous=NORMAL it wouldn’t be', async () => {
  expect(ensureStrace()).toBe(true);
  const votes = await watched(['--import', 'tsx', 'tests/server/careless.ts']);
  expect(votes).toHaveLength(VOTES);
  expect(votes.filter(({ syncs }) => syncs === 0)).toHaveLength(VOTES);
}, 60_000);
