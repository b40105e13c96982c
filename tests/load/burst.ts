import { rmSync } from 'node:fs';
import type { Acted, Entered } from '../../src/room/messages.ts';
import { freePort, startChild } from '../server/child.ts';
import { logOf } from '../server/killed.ts';
import { facilitating, newSecret, type Phone } from '../server/phones.ts';
import { newFolder } from '../server/serving.ts';
import { inLots, metric, type Spread, spreadOf } from './figures.ts';
import { answerIn, Line } from './line.ts';

/** What came of many votes at once. */
export interface Burst {
  readonly spread: Spread;
  /** The most memory the server had, in bytes. */
  readonly memory: number;
  /** Votes that aren't in the store as they were acknowledged. */
  readonly faults: number;
}

/** An answer to a vote, and how long it took in milliseconds. */
interface Answered {
  readonly id: string;
  readonly text: string;
  readonly took: number;
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
  const action = { type: 'vote', decision, round: 'first', move };
  const asked = lines.map((line) => {
    const id = newSecret();
    return { line, id, question: line.question('act', { id, seen, action }) };
  });
  const answered = await Promise.all(
    asked.map(({ line, id, question }) => {
      const sent = performance.now();
      return new Promise<Answered>((resolve) => {
        line.put(question, (text) => resolve({ id, text, took: performance.now() - sent }));
      });
    }),
  );
  const kept = new Map(answered.map(({ id, text }) => [id, versionIn(text)]));
  return { spread: spreadOf(answered.map(({ took }) => took)), kept };
}

/** The version that a vote was acknowledged with. */
function versionIn(text: string): number {
  const answer = answerIn(text) as Acted;
  if (!answer.ok) throw new Error(answer.reason);
  return answer.version;
}

async function faultsIn(
  code: string,
  data: string,
  kept: ReadonlyMap<string, number>,
): Promise<number> {
  const log = await logOf(code, data);
  const found = new Map(log.flatMap(({ id, seq }) => (id === null ? [] : [[id, seq] as const])));
  return [...kept].filter(([id, version]) => found.get(id) !== version).length;
}
