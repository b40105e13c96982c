import { randomUUID } from 'node:crypto';
import type { Entry } from '../../room/log.ts';
import { type Ask, connect } from './connections.ts';
import { hearNotices, type Notices } from './notices.ts';
import { prepare } from './schema.ts';
import type { KeptRoom, Known, Store } from './store.ts';
import { heard, told } from './told.ts';
import { entryIn, type Row, written } from './written.ts';

const CHANNEL = 'opening_move';

/** The rooms with these ids that are there, for this transaction alone; in order, so that two never wait for each other. */
const LOCK = 'SELECT id FROM opening_move.rooms WHERE id = ANY ($1) ORDER BY id FOR UPDATE';

const IDLE = `
  SELECT id FROM opening_move.rooms
  WHERE (SELECT max(at) FROM opening_move.log WHERE room = id) < $1
`;

interface Id {
  readonly id: number;
}

/**
 * A PostgreSQL that several servers share. Each adds to a room's log while it holds the room's row
 * locked, after it has read what others added; a notice tells them.
 */
export async function openPostgres(url: string): Promise<Store> {
  const connections = connect(url);
  const { rows, together } = connections;
  /** Its own notices come back to it, too. */
  const node = randomUUID();
  let notices: Notices | null = null;
  /** One after another, or who left might be told to be there. */
  let telling: Promise<void> = Promise.resolve();
  try {
    await prepare(connections);
  } catch (fault) {
    await connections.close();
    throw fault;
  }

  async function tell(ask: Ask, messages: readonly string[]): Promise<void> {
    const text = 'SELECT pg_notify($1, message) FROM unnest($2::text[]) AS message';
    await ask(text, [CHANNEL, messages.map((message) => `${node} ${message}`)]);
  }

  async function erase(ask: Ask, rooms: readonly number[], why: 'erased' | 'expired') {
    await ask('DELETE FROM opening_move.rooms WHERE id = ANY ($1)', [rooms]);
    await ask('DELETE FROM opening_move.log WHERE room = ANY ($1)', [rooms]);
    await tell(
      ask,
      rooms.map((room) => told.gone(room, why)),
    );
  }

  const one = ([row]: readonly KeptRoom[]) => row ?? null;
  const byKey = async (key: string) =>
    one(await rows('SELECT id, code FROM opening_move.rooms WHERE key = $1', [key]));

  return {
    async count() {
      const [row] = await rows<{ count: number }>(
        'SELECT count(*)::int AS count FROM opening_move.rooms',
      );
      return row?.count ?? 0;
    },
    find: async (code) =>
      one(await rows('SELECT id, code FROM opening_move.rooms WHERE code = $1', [code])),
    openedWith: byKey,
    async open(code, key, entries) {
      const made = await together(async (ask) => {
        const text = `
          INSERT INTO opening_move.rooms (code, key) VALUES ($1, $2)
          ON CONFLICT DO NOTHING RETURNING id, code
        `;
        const room = one(await ask(text, [code, key]));
        if (room) await add(ask, [{ room: room.id, entries }]);
        return room;
      });
      return made ?? (await byKey(key));
    },
    log: async (room) => (await after(rows, [{ room, version: 0 }])).get(room) ?? [],
    async news(known) {
      const ids = known.map(({ room }) => room);
      const there = await rows<Id>('SELECT id FROM opening_move.rooms WHERE id = ANY ($1)', [ids]);
      return { entries: await after(rows, known), gone: without(ids, there) };
    },
    async append(turns) {
      const ids = turns.map(({ room }) => room);
      return together(async (ask) => {
        const gone = without(ids, await ask<Id>(LOCK, [ids]));
        const held = turns.filter(({ room }) => !gone.includes(room));
        const known = held.map(({ room, version }) => ({ room, version: version() }));
        const missed = await after(ask, known);
        const added = held.map(({ room, take }) => ({
          room,
          entries: take(missed.get(room) ?? []),
        }));
        await add(ask, added);
        await tell(
          ask,
          added.flatMap(({ room, entries }) => told.grown(room, entries.at(-1)?.seq) ?? []),
        );
        return gone;
      });
    },
    erase: (rooms) => together((ask) => erase(ask, rooms, 'erased')),
    eraseIdle: (since) =>
      together(async (ask) => {
        // What another server is at isn't idle, or is being erased there.
        const locked = await ask<Id>(`${IDLE} ORDER BY id FOR UPDATE SKIP LOCKED`, [since]);
        const ids = locked.map(({ id }) => id);
        // It may have been added to just before it was locked.
        const idle = await ask<Id>(`${IDLE} AND id = ANY ($2)`, [since, ids]);
        const rooms = idle.map(({ id }) => id);
        await erase(ask, rooms, 'expired');
        return rooms;
      }),
    tellHere(room, seats) {
      telling = telling.then(() => tell(rows, [told.here(room, seats)])).catch(() => {});
    },
    listen(listener) {
      notices = hearNotices(url, CHANNEL, {
        notice: (text) => heard(text, node, listener),
        connected: () => listener.missed(),
      });
    },
    async close() {
      await notices?.stop();
      await telling;
      await connections.close();
    },
  };
}

const without = (ids: readonly number[], there: readonly Id[]) => {
  const found = new Set(there.map(({ id }) => id));
  return ids.filter((id) => !found.has(id));
};

/** What each room's log has beyond what is known of it. */
async function after(ask: Ask, known: readonly Known[]): Promise<ReadonlyMap<number, Entry[]>> {
  const text = `
    SELECT room, seq, at::float8 AS at, entry
    FROM unnest($1::int[], $2::int[]) AS known (room, version)
    JOIN opening_move.log USING (room) WHERE seq > version ORDER BY room, seq
  `;
  const values = [known.map(({ room }) => room), known.map(({ version }) => version)];
  const entries = new Map<number, Entry[]>();
  for (const { room, ...row } of await ask<Row & { readonly room: number }>(text, values)) {
    const before = entries.get(room);
    if (before) before.push(entryIn(row));
    else entries.set(room, [entryIn(row)]);
  }
  return entries;
}

/** All of them in one go. */
async function add(
  ask: Ask,
  added: readonly { readonly room: number; readonly entries: readonly Entry[] }[],
): Promise<void> {
  const lines = added.flatMap(({ room, entries }) =>
    entries.map((entry) => ({ room, ...written(entry) })),
  );
  if (lines.length === 0) return;
  await ask(
    'INSERT INTO opening_move.log SELECT * FROM unnest($1::int[], $2::int[], $3::bigint[], $4::text[])',
    [
      lines.map(({ room }) => room),
      lines.map(({ seq }) => seq),
      lines.map(({ at }) => at),
      lines.map(({ entry }) => entry),
    ],
  );
}
