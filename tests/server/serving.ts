import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { host } from '../../src/server/host.ts';
import { type Serving, serve } from '../../src/server/serve.ts';

/** A server of this process, in a folder of its own. */
export interface Served extends Serving {
  readonly data: string;
  /** All that it has logged. */
  readonly logged: () => string;
  /** Moves its clock on. */
  wait(milliseconds: number): void;
  /** Stops it and starts it again on the same folder and port. */
  again(): Promise<Served>;
  /** Stops it and takes its folder away. */
  end(): Promise<void>;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'opening-move-rooms-'));
}

export async function served(
  data = newFolder(),
  port = 0,
  database: string | null = null,
): Promise<Served> {
  let lines = '';
  let ahead = 0;
  const serving = await serve({
    ...{ port, hostname: '127.0.0.1', data, app: 'tests/server/app', scenarios: 'scenarios' },
    database,
    ...{ behindProxy: false, openMetrics: false },
    host: { ...host, now: () => Date.now() + ahead },
    write: (more) => {
      lines += more;
    },
  });
  return {
    ...serving,
    data,
    logged: () => lines,
    wait: (milliseconds) => {
      ahead += milliseconds;
    },
    async again() {
      await serving.stop();
      return served(data, serving.port, database);
    },
    async end() {
      await serving.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
