import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureChromium } from './tools/chromium.ts';
import { preparePostgres } from './tools/postgres.ts';
import { type Count, countReport } from './tools/reports.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'opening-move-tests-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

/** Runs one of the project's own tools, its output going straight through; says whether it ended well. */
function run(tool: string, args: string[], env: Record<string, string> = {}): boolean {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const ended = spawnSync(tool, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  });
  return ended.status === 0;
}

function one(ok: boolean): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: [] };
}

function units(): Count {
  // Here, and not in each of the tests that need it: they run side by side.
  preparePostgres();
  const args = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ];
  return countReport('vitest', vitestReport, run('vitest', args));
}

function build(): Count {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return one(run('vite', ['build']));
}

function browser(): Count {
  if (!ensureChromium()) {
    console.log('No Chromium: install it, or name it in CHROMIUM_PATH.');
    return one(false);
  }
  const ok = run('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  });
  return countReport('playwright', playwrightReport, ok);
}

/** Every step runs, whatever became of those before it. The browser step tests what build has built. */
const steps: readonly (readonly [name: string, step: () => Count])[] = [
  ['types', () => one(run('tsc', []))],
  ['lint', () => one(run('biome', ['ci', '--error-on-warnings']))],
  ['dead code', () => one(run('knip', []))],
  ['units and properties', units],
  ['build', build],
  ['browser', browser],
];

const rows = steps.map(([name, step]) => {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const count = step();
  return { name, ...count, seconds: (performance.now() - started) / 1000 };
});
rmSync(reports, { recursive: true, force: true });

console.log('\n== summary');
for (const { name, passed, failed, seconds, failures } of rows) {
  console.log(`${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  for (const which of failures) console.log(`  failed: ${which}`);
}
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`${rows.reduce((sum, row) => sum + row.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
