import { rmSync } from 'node:fs';
import type { Entry } from '../../src/room/log.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { buildServer, freePort, startChild } from './child.ts';
import { newSecret, Phone } from './phones.ts';
import { newFolder } from './serving.ts';

/** A vote, and what was heard of it. */
interface Vote {
  readonly seat: number;
  readonly id: string;
  readonly move: string;
  /** The version it was acknowledged with; null where no answer came. */
  acknowledged: number | null;
}

/** What came of killing a server again and again while people vote. */
export interface Killed {
  readonly votes: readonly Vote[];
  readonly log: readonly Entry[];
  /** Milliseconds until it answered again, each time. */
  readonly back: readonly number[];
  /** Votes that were on their way when it was killed. */
  readonly onTheWay: number;
}

/** Votes of each voter between two kills, at most. */
const VOTES = 4;

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

async function roomWith(port: number, voters: number) {
  const lead = new Phone(port, { reconnection: true });
  const opened = await lead.open();
  if (!opened.ok) throw new Error(opened.reason);
  const phones = Array.from({ length: voters }, () => new Phone(port, { reconnection: true }));
  for (const phone of [lead, ...phones]) {
    const comeBack = async () => {
      // The first time too. A connection that breaks meanwhile brings the next.
      const join = phone === lead ? undefined : null;
      await phone.enter(opened.code, join).catch(() => {});
    };
    phone.socket.on('connect', () => void comeBack());
    await comeBack();
    await phone.until(({ view }) => view !== null, 'the first view');
  }
  await lead.do({ type: 'begin' }, { type: 'ask' });
  for (const phone of phones) await phone.until(({ view }) => view?.room.stage === 'vote');
  return { lead, phones };
}

/** Votes, one after another, until the server is dead; each is sent until it is answered. */
async function voteOn(
  phone: Phone,
  seat: number,
  votes: Vote[],
  isDead: () => boolean,
): Promise<void> {
  for (let n = 0; n < VOTES && !isDead(); n++) {
    const { version, view } = phone;
    const decision = view?.room.decision;
    const move = decision?.offered[(seat + n) % decision.offered.length]?.move ?? '';
    const vote: Vote = { seat, id: newSecret(), move, acknowledged: null };
    votes.push(vote);
    while (vote.acknowledged === null) {
      const action = { type: 'vote', decision: decision?.number, round: 'first', move };
      const answer = await phone.act(action, vote.id, version).catch(() => null);
      if (answer?.ok) vote.acknowledged = answer.version;
      else if (answer && answer.reason !== 'not-here') throw new Error(answer.reason);
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function logOf(code: string, data: string): Promise<readonly Entry[]> {
  const store = openSqlite(data);
  const room = await store.find(code);
  const log = room ? await store.log(room.id) : [];
  await store.close();
  return log;
}

/** What is wrong with what was kept; nothing where every acknowledged vote is there once. */
export function faultsOf({ votes, log }: Killed): readonly string[] {
  const byId = new Map<string, Entry[]>();
  for (const entry of log) {
    if (entry.id !== null) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  }
  const gaps = log.flatMap(({ seq }, n) =>
    seq === n + 1 ? [] : [`entry ${seq} in place ${n + 1}`],
  );
  const wrong = votes.flatMap(({ id, seat, move, acknowledged }) => {
    const entries = byId.get(id) ?? [];
    if (entries.length > 1) return [`${id} is there ${entries.length} times`];
    if (acknowledged === null) return [];
    const [entry] = entries;
    if (!entry) return [`${id} was acknowledged and is lost`];
    const { event } = entry;
    const same = event.type === 'vote' && event.move === move && entry.seat === seat;
    return same && entry.seq === acknowledged ? [] : [`${id} is another vote than was sent`];
  });
  return [...gaps, ...wrong];
}
