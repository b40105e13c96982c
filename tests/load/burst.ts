import { rmSync } from 'node:fs';
import type { Acted, Entered } from '../../src/room/messages.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { freePort, startChild } from '../server/child.ts';
import { facilitating, newSecret, type Phone } from '../server/phones.ts';
import { newFolder } from '../server/serving.ts';
import { inLots, metric, type Spread, spreadOf } from './figures.ts';
import { Line } from './line.ts';

/** What came of many votes at once. */
export interface Burst {
  readonly spread: Spread;
  /** The most memory the server had, in bytes. */
  readonly memory: number;
  /** Votes that aren't in the store as they were acknowledged. */
  readonly faults: number;
}

const ECHO = ['--import', 'tsx', 'tests/load/echo.ts'];

interface Voting {
  readonly decision: number;
  readonly seen: number;
  readonly move: string;
}

/** As many phones as are asked for vote in one room at the same moment. */
export async function burst(phones: number, entry: readonly string[]): Promise<Burst> {
  const data = newFolder();
  const port = await freePort();
  const child = await startChild({ port, data, entry });
  try {
    const lead = await facilitating(port);
    const lines = await inLots(phones, 100, async () => {
      const line = new Line(port);
      await line.ready;
      const message = { code: lead.code, secret: newSecret(), join: { name: null } };
      const entered = await line.ask<Entered>('enter', message);
      if (!entered.ok) throw new Error(entered.reason);
      return line;
    });
    await lead.do({ type: 'begin' }, { type: 'ask' });
    await quiet();
    const { spread, kept } = await votesAtOnce(lines, votingIn(lead));
    const memory = await metric(port, 'resident_memory_bytes');
    for (const line of lines) line.close();
    lead.leave();
    await child.kill('SIGTERM');
    return { spread, memory, faults: await faultsIn(lead.code, data, kept) };
  } finally {
    await child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

/** The same messages to a server that only answers. */
export async function bareBurst(phones: number): Promise<Spread> {
  const data = newFolder();
  const port = await freePort();
  const child = await startChild({ port, data, entry: ECHO });
  try {
    const lines = await inLots(phones, 100, async () => {
      const line = new Line(port);
      await line.ready;
      return line;
    });
    await quiet();
    const { spread } = await votesAtOnce(lines, { decision: 1, seen: 1, move: 'may-be-no' });
    for (const line of lines) line.close();
    return spread;
  } finally {
    await child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

function votingIn({ view, version }: Phone): Voting {
  const decision = view?.room.decision;
  return {
    decision: decision?.number ?? 0,
    seen: version,
    move: decision?.offered[0]?.move ?? '',
  };
}

/** Until what was sent to everyone has come. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3_000));
}

async function votesAtOnce(lines: readonly Line[], { decision, seen, move }: Voting) {
  const kept = new Map<string, number>();
  const action = { type: 'vote', decision, round: 'first', move };
  const asked = lines.map((line) => ({ line, id: newSecret() }));
  const times = await Promise.all(
    asked.map(async ({ line, id }) => {
      const sent = performance.now();
      const answer = await line.ask<Acted>('act', { id, seen, action });
      const took = performance.now() - sent;
      if (!answer.ok) throw new Error(answer.reason);
      kept.set(id, answer.version);
      return took;
    }),
  );
  return { spread: spreadOf(times), kept };
}

async function faultsIn(
  code: string,
  data: string,
  kept: ReadonlyMap<string, number>,
): Promise<number> {
  const store = openSqlite(data);
  const room = await store.find(code);
  const log = room ? await store.log(room.id) : [];
  await store.close();
  const found = new Map(log.flatMap(({ id, seq }) => (id === null ? [] : [[id, seq] as const])));
  return [...kept].filter(([id, version]) => found.get(id) !== version).length;
}
