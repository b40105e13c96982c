import { Pool, type PoolClient } from 'pg';
import { Away } from './away.ts';

/** Connections to a PostgreSQL, which are made again when they have broken. */
export interface Connections {
  /** Asks for rows. */
  rows<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Does all of it, for good, or nothing; a fault while it ends leaves open which. */
  together<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Asks on one connection. */
export type Ask = Connections['rows'];

/** Milliseconds until a connection, and until an answer, is given up. */
export const PATIENCE = { connection: 3_000, answer: 6_000 } as const;

/**
 * Whatever the settings there are: a commit waits for the disk. A server that freezes in the middle,
 * with its rooms locked, loses them before others give up waiting for it.
 */
const BEGIN = `
  BEGIN;
  SET LOCAL synchronous_commit = on;
  SET LOCAL statement_timeout = '5s';
  SET LOCAL idle_in_transaction_session_timeout = '2s'
`;

/** All that fails here throws `Away`. */
export function connect(url: string): Connections {
  const pool = new Pool({
    connectionString: url,
    application_name: 'opening-move',
    max: 5,
    connectionTimeoutMillis: PATIENCE.connection,
    query_timeout: PATIENCE.answer,
    keepAlive: true,
  });
  // Who asks on a connection that breaks is told so; where nobody does, it is only made again.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));

  async function on<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    let client: PoolClient | null = null;
    try {
      client = await pool.connect();
      const made = await work(client);
      client.release();
      return made;
    } catch (fault) {
      // What stands open on it ends with it.
      client?.release(true);
      throw new Away(fault);
    }
  }

  const askOn =
    (client: PoolClient): Ask =>
    async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows;

  return {
    rows: (text, values) => on((client) => askOn(client)(text, values)),
    together: (work) =>
      on(async (client) => {
        await client.query(BEGIN);
        const made = await work(askOn(client));
        await client.query('COMMIT');
        return made;
      }),
    close: () => pool.end(),
  };
}
