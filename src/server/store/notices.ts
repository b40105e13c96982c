import { Client } from 'pg';
import { PATIENCE } from './connections.ts';

/** What is heard on a channel of a PostgreSQL. */
interface Hears {
  notice(text: string): void;
  /** From now on it is heard; what was told before may have been missed. */
  connected(): void;
}

export interface Notices {
  stop(): Promise<void>;
}

/** Between two tries to connect, and two looks whether the connection is still there. */
const AGAIN = 500;
const LOOK = 5_000;

/** Listens on a channel until it is stopped; where the connection breaks, it is made again. */
export function hearNotices(url: string, channel: string, hears: Hears): Notices {
  let stopped = false;
  let wake = () => {};

  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Until the connection breaks. */
  async function hearOnce(): Promise<void> {
    const client = new Client({
      connectionString: url,
      application_name: 'opening-move listens',
      connectionTimeoutMillis: PATIENCE.connection,
      query_timeout: PATIENCE.answer,
      keepAlive: true,
    });
    let broken = false;
    const breaks = () => {
      broken = true;
      wake();
    };
    client.on('error', breaks).on('end', breaks);
    client.on('notification', ({ payload = '' }) => hears.notice(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      hears.connected();
      while (!broken && !stopped) {
        await rest(LOOK);
        // A connection can be dead for long before anybody tells.
        if (!broken && !stopped) await client.query('SELECT 1');
      }
    } finally {
      await client.end();
    }
  }

  async function hearOn(): Promise<void> {
    while (!stopped) {
      await hearOnce().catch(() => {});
      if (!stopped) await rest(AGAIN);
    }
  }

  const hearing = hearOn();
  return {
    async stop() {
      stopped = true;
      wake();
      await hearing;
    },
  };
}
