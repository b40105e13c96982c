import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/tools/chromium.ts';

/** Another clone on the same machine takes another. */
const port = process.env.E2E_PORT ?? '4188';
const address = `http://localhost:${port}`;
/** Rooms that tests open go with the machine's other temporary files. */
const rooms = join(tmpdir(), `opening-move-e2e-${port}`);
const executablePath = findChromium();

/** Tests the build in dist: run `npm run build` before `npx playwright test`. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 860 },
    trace: 'off',
    // What is tested is what was built, and nothing kept from before: offline.spec.ts allows them.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The longest first, so that nobody waits for it alone.
  projects: [
    { name: 'workshop', testMatch: 'workshop*.spec.ts' },
    { name: 'alone', testIgnore: 'workshop*.spec.ts' },
  ],
  webServer: {
    command: `npm run -s build:server && node .server/main.js --port ${port} --data ${rooms} --quiet`,
    url: address,
    timeout: 60_000,
  },
});
