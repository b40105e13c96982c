import type { Connections } from './connections.ts';

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS opening_move;
  CREATE TABLE IF NOT EXISTS opening_move.rooms (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE, key text NOT NULL UNIQUE
  );
  CREATE TABLE IF NOT EXISTS opening_move.log (
    room integer NOT NULL, seq integer NOT NULL, at bigint NOT NULL, entry text NOT NULL,
    PRIMARY KEY (room, seq)
  )
`;

/** Nobody else makes tables under this number. */
const MAKING = 7_310_042;

/** Makes the tables where they aren't there yet. Throws where what it keeps could be lost. */
export async function prepare({ rows, together }: Connections): Promise<void> {
  const [settings] = await rows<{ fsync: string }>(`SELECT current_setting('fsync') AS fsync`);
  if (settings?.fsync !== 'on') throw new Error('fsync is off there: what it keeps can be lost');
  const [found] = await rows<{ log: string | null }>(
    `SELECT to_regclass('opening_move.log') AS log`,
  );
  if (found?.log) return;
  await together(async (ask) => {
    await ask('SELECT pg_advisory_xact_lock($1)', [MAKING]);
    await ask(TABLES);
  });
}
