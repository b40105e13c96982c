import { parseArgs } from 'node:util';

/** What a server is started with. */
export interface Options {
  readonly port: number;
  readonly hostname: string;
  readonly data: string;
  /** Of a PostgreSQL for the rooms, instead of the folder; null for none. */
  readonly database: string | null;
  readonly app: string;
  readonly scenarios: string;
  readonly behindProxy: boolean;
  /** Whether other machines may read /metrics too. */
  readonly openMetrics: boolean;
  /** No lines of the log. */
  readonly quiet: boolean;
}

export const USAGE = `opening-move server
  --port N         4173, or PORT
  --host ADDRESS   the machine's addresses to answer on: 0.0.0.0 (all), or HOST
  --data FOLDER    where rooms are kept: .data, or DATA_FOLDER
  --app FOLDER     the built app: dist
  --scenarios FOLDER
  --behind-proxy   X-Forwarded-For tells who is asking
  --open-metrics   /metrics answers other machines too, not only this one
  --quiet          no log
  DATABASE_URL     postgres://… keeps rooms there, for several servers together`;

/** The options in arguments and environment; a sentence where one is wrong. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: env.PORT ?? '4173' },
        host: { type: 'string', default: env.HOST ?? '0.0.0.0' },
        data: { type: 'string', default: env.DATA_FOLDER ?? '.data' },
        app: { type: 'string', default: 'dist' },
        scenarios: { type: 'string', default: 'scenarios' },
        'behind-proxy': { type: 'boolean', default: false },
        'open-metrics': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return `not a port: ${values.port}`;
    // From the environment alone: arguments can be seen by everyone on the machine.
    const database = env.DATABASE_URL ? env.DATABASE_URL : null;
    if (database !== null && !/^postgres(ql)?:\/\//.test(database)) {
      return 'DATABASE_URL is not a postgres:// address';
    }
    const { host: hostname, data, app, scenarios, quiet } = values;
    const behindProxy = values['behind-proxy'];
    const openMetrics = values['open-metrics'];
    return { port, hostname, data, database, app, scenarios, behindProxy, openMetrics, quiet };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options';
  }
}
