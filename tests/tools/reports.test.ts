import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countReport } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'opening-move-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function count(runner: 'vitest' | 'playwright', report: unknown, ok: boolean) {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return countReport(runner, path, ok);
}

test('no report, or one cut short, is one failed', () => {
  expect(countReport('vitest', join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
  expect(count('playwright', {}, true)).toEqual({ passed: 0, failed: 1 });
});

test('no tests at all is one failed', () => {
  const vitest = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  expect(count('vitest', vitest, true)).toEqual({ passed: 0, failed: 1 });
  const playwright = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [] };
  expect(count('playwright', playwright, true)).toEqual({ passed: 0, failed: 1 });
});

test('a test file that could not be loaded is one failed', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  const report = { numPassedTests: 1, numFailedTests: 1, testResults };
  expect(count('vitest', report, false)).toEqual({ passed: 1, failed: 2 });
});

test('a runner that ends badly with no failed test is one failed', () => {
  const report = { stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [] };
  expect(count('playwright', report, false)).toEqual({ passed: 3, failed: 1 });
  expect(count('playwright', report, true)).toEqual({ passed: 3, failed: 0 });
});
