import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A server in a process of its own, which can be killed. */
export interface Child {
  readonly process: ChildProcess;
  readonly port: number;
  /** Milliseconds from starting it until it answered. */
  readonly took: number;
  readonly said: () => string;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

interface ChildOptions {
  readonly port: number;
  readonly data: string;
  /** The address of a PostgreSQL, where rooms are kept instead. */
  readonly database?: string;
  /** What it is run under, such as strace with its arguments. */
  readonly under?: readonly string[];
  /** What Node runs: what `buildServer` made, or something else that serves. */
  readonly entry: readonly string[];
  /** The folder of the app it serves: a page of one line, if none is named. */
  readonly app?: string;
}

/**
 * What `npm start` has Node do before the server: as much room for what is new as it would come to
 * in the end. Else it is made larger in the first seconds in which thousands vote, and they wait.
 */
function startFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, flags] = /node (--.*) \.server\/main\.js$/.exec(scripts.start) ?? [];
  if (flags === undefined) throw new Error('npm start doesn’t start the server as it did');
  return flags.split(' ');
}

/** Builds the server as it ships, and tells what Node runs; it is gone when this process ends. */
export function buildServer(): readonly string[] {
  // Beside the packages that it needs.
  const folder = join('node_modules', `.server-${process.pid}`);
  const config = ['-c', 'vite.server.config.ts', '--outDir', join(process.cwd(), folder)];
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...config]);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return [...startFlags(), join(folder, 'main.js')];
}

/** A port that nobody had a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a server, and waits until it answers. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { port, data, database = '', under = [], entry, app = 'tests/server/app' } = options;
  const [command = '', ...args] = [
    ...under,
    ...[process.execPath, ...entry, '--port', String(port), '--host', '127.0.0.1'],
    ...['--data', data, '--app', app],
  ];
  const began = performance.now();
  const env = { ...process.env, DATABASE_URL: database };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() - began > 30_000) {
      throw new Error(`the server doesn't answer: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    process: child,
    port,
    took: performance.now() - began,
    said: () => said,
    async kill(signal) {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}

/** On a connection of its own: one that is kept may be closed by the server just when it is used again. */
export const ONCE = { headers: { connection: 'close' } } as const;

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health`, ONCE)).ok;
  } catch {
    return false;
  }
}
