import { rmSync } from 'node:fs';
import type { Entry } from '../../src/room/log.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { buildServer, freePort, startChild } from './child.ts';
import { newFolder } from './serving.ts';
import { roomWith, type Vote, voteOn } from './voting.ts';

/** What came of killing a server again and again while people vote. */
export interface Killed {
  readonly votes: readonly Vote[];
  readonly log: readonly Entry[];
  /** Milliseconds until it answered again, each time. */
  readonly back: readonly number[];
  /** Votes that were on their way when it was killed. */
  readonly onTheWay: number;
}

/** Kills a server so many times while so many people vote, and lets each send again what wasn't answered. */
export async function killed(kills: number, voters: number): Promise<Killed> {
  const data = newFolder();
  const port = await freePort();
  const entry = buildServer();
  let child = await startChild({ port, data, entry });
  try {
    const { lead, phones } = await roomWith(port, voters);
    const votes: Vote[] = [];
    const back: number[] = [];
    let onTheWay = 0;
    for (let n = 0; n < kills; n++) {
      let dead = false;
      const voting = phones.map((phone, seat) => voteOn(phone, seat + 2, votes, () => dead));
      await new Promise((resolve) => setTimeout(resolve, (n * 7) % 40));
      const killing = child.kill('SIGKILL');
      onTheWay += votes.filter(({ acknowledged }) => acknowledged === null).length;
      dead = true;
      await killing;
      child = await startChild({ port, data, entry });
      back.push(child.took);
      await Promise.all(voting);
    }
    for (const phone of [lead, ...phones]) phone.leave();
    await child.kill('SIGTERM');
    return { votes, log: await logOf(lead.code, data), back, onTheWay };
  } finally {
    await child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

/** What was kept of a room, once no server has the folder any more. */
export async function logOf(code: string, data: string): Promise<readonly Entry[]> {
  const store = openSqlite(data);
  const room = await store.find(code);
  const log = room ? await store.log(room.id) : [];
  await store.close();
  return log;
}
