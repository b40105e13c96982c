import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';

/** The server that workshops need, as it was built: a process of its own that can be killed. */
export interface WorkshopServer {
  readonly address: string;
  /** Without warning. */
  kill(): Promise<void>;
  /** On the same port and folder. */
  start(): Promise<void>;
  /** Ends it and takes its folder away. */
  end(): Promise<void>;
}

/**
 * Another clone on the same machine takes another, and so does each of the workers. None of them
 * takes 4190, which browsers and `fetch` ask nothing of.
 */
const WORKER = Number(process.env.TEST_PARALLEL_INDEX ?? '0');
const PORT = Number(process.env.E2E_PORT ?? '4188') + 3 + WORKER;

async function startWorkshop(): Promise<WorkshopServer> {
  const data = mkdtempSync(join(tmpdir(), 'opening-move-workshop-'));
  // By another name than localhost, where the socket takes no notice of having no network.
  const address = `http://127.0.0.1:${PORT}`;
  let child: ChildProcess | null = null;

  async function kill(): Promise<void> {
    const dying = child;
    child = null;
    if (dying === null || dying.exitCode !== null) return;
    const gone = new Promise((resolve) => dying.once('exit', resolve));
    dying.kill('SIGKILL');
    await gone;
  }

  async function start(): Promise<void> {
    const options = ['--port', `${PORT}`, '--data', data, '--quiet'];
    child = spawn(process.execPath, ['.server/main.js', ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (let tries = 0; tries < 200; tries++) {
      // Somebody else's may answer there.
      if (child.exitCode !== null) throw new Error('the server did not start');
      const health = await fetch(`${address}/health`).catch(() => null);
      if (health?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the server does not answer');
  }

  await start();
  return {
    address,
    kill,
    start,
    async end() {
      await kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Where pictures of workshops go. */
export const PICTURES = 'test-results/workshop';

/** One server for all tests of a file. */
export function workshopForAll(): { readonly server: WorkshopServer } {
  const here = {} as { server: WorkshopServer };
  test.beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    here.server = await startWorkshop();
  });
  test.afterAll(() => here.server.end());
  return here;
}
