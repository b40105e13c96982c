import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { ensurePostgres } from '../tools/postgres.ts';
import { freePort } from './child.ts';
import { newSecret } from './phones.ts';

/** A PostgreSQL of its own, as Debian has it, on a port of this machine. */
export interface Database {
  readonly url: string;
  rows<Row extends object>(text: string): Promise<readonly Row[]>;
  start(): Promise<void>;
  /** At once, so that it loses what it hasn't written. */
  crash(): Promise<void>;
  /** Stops it and takes its files away. */
  end(): Promise<void>;
}

/** It doesn't run as root, and asks for a user that has a name. */
function whoRuns(): Pick<SpawnOptions, 'uid' | 'gid'> {
  if (process.getuid?.() !== 0) return {};
  const id = (of: string) => Number(execFileSync('id', [of, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Makes one and starts it. Throws what to install where there is none. */
export async function startDatabase(): Promise<Database> {
  const programs = ensurePostgres();
  const folder = mkdtempSync(join(tmpdir(), 'opening-move-postgres-'));
  const who = whoRuns();
  const options = { ...who, cwd: folder, env: { LC_ALL: 'C' }, stdio: 'ignore' } as const;
  const data = join(folder, 'data');
  const password = newSecret();
  const words = join(folder, 'password');
  writeFileSync(words, password);
  if (who.uid !== undefined && who.gid !== undefined) {
    for (const path of [folder, words]) chownSync(path, who.uid, who.gid);
  }
  const made = [
    ...['-D', data, '-U', 'opening', '-A', 'scram-sha-256', `--pwfile=${words}`],
    ...['--no-sync', '--locale=C', '-E', 'UTF8'],
  ];
  execFileSync(join(programs, 'initdb'), made, options);
  const port = await freePort();
  const url = `postgres://opening:${password}@127.0.0.1:${port}/postgres`;
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=16MB',
  ];
  let running: ChildProcess | null = null;

  async function rows<Row extends object>(text: string): Promise<readonly Row[]> {
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  async function start(): Promise<void> {
    const args = ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])];
    const child = spawn(join(programs, 'postgres'), args, options);
    running = child;
    process.once('exit', () => child.kill('SIGQUIT'));
    const end = Date.now() + 60_000;
    for (;;) {
      const answered = await rows('SELECT 1').catch((fault) => fault);
      if (Array.isArray(answered)) return;
      if (child.exitCode !== null || Date.now() > end) throw answered;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    const child = running;
    running = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  await start();
  return {
    url,
    rows,
    start,
    crash: () => stop('SIGQUIT'),
    async end() {
      await stop('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
