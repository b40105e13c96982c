import { rmSync } from 'node:fs';
import type { Entry } from '../../src/room/log.ts';
import { freePort, startChild } from '../server/child.ts';
import { logOf } from '../server/killed.ts';
import { newFolder } from '../server/serving.ts';
import { faultsOf } from '../server/voting.ts';
import { metric, type Spread, spreadOf } from './figures.ts';
import { plainly } from './plain.ts';
import { type SoakedRoom, soakRoom } from './soak-room.ts';

/** What came of rooms that were played for a while, side by side. */
export interface Soaked {
  readonly decisions: number;
  readonly views: number;
  readonly spread: Spread;
  /** The most memory the server had, in bytes. */
  readonly memory: number;
  /** What was missed, out of order or otherwise than in the store. */
  readonly faults: readonly string[];
}

interface SoakOptions {
  readonly rooms: number;
  readonly phones: number;
  readonly seconds: number;
  /** In which everybody votes, in milliseconds. */
  readonly window: number;
  readonly entry: readonly string[];
}

export async function soak({ rooms, seconds, entry, ...play }: SoakOptions): Promise<Soaked> {
  const data = newFolder();
  const port = await freePort();
  const child = await startChild({ port, data, entry });
  let memory = 0;
  const looking = setInterval(() => {
    void metric(port, 'resident_memory_bytes').then((bytes) => {
      memory = Math.max(memory, bytes);
    });
  }, 1_000);
  try {
    const end = performance.now() + seconds * 1_000;
    const isOver = () => performance.now() > end;
    const played = await Promise.all(
      Array.from({ length: rooms }, () => soakRoom(port, { ...play, isOver })),
    );
    clearInterval(looking);
    for (const { lead, phones } of played) for (const phone of [lead, ...phones]) phone.leave();
    await child.kill('SIGTERM');
    return { ...figures(played), memory, faults: await faultsIn(data, played) };
  } finally {
    clearInterval(looking);
    await child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

function figures(rooms: readonly SoakedRoom[]): Pick<Soaked, 'decisions' | 'views' | 'spread'> {
  const everybody = rooms.flatMap(({ lead, phones }) => [lead, ...phones]);
  return {
    decisions: rooms.reduce((sum, { lead }) => sum + lead.tallies.size, 0),
    views: everybody.reduce((sum, { views }) => sum + views, 0),
    spread: spreadOf(everybody.flatMap(({ times }) => times)),
  };
}

async function faultsIn(data: string, rooms: readonly SoakedRoom[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const room of rooms) {
    const found = faultsOfRoom(room, await logOf(room.code, data));
    faults.push(...found.map((fault) => `room ${room.code}: ${fault}`));
  }
  return faults;
}

/** What is wrong with what everybody in a room saw, or with what was kept of it. */
export function faultsOfRoom(
  { lead, phones }: Pick<SoakedRoom, 'lead' | 'phones'>,
  log: readonly Entry[],
): readonly string[] {
  const plain = plainly(log);
  const votes = phones.flatMap((phone) => phone.votes);
  return [
    ...faultsOf({ votes, log }),
    ...[lead, ...phones].flatMap((phone) => phone.faultsBeside(plain)),
  ];
}
