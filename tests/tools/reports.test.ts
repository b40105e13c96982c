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
  const none = countReport('vitest', join(folder, 'none.json'), true);
  expect(none).toMatchObject({ passed: 0, failed: 1 });
  expect(count('playwright', {}, true)).toMatchObject({ passed: 0, failed: 1 });
});

test('no tests at all is one failed', () => {
  const vitest = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  expect(count('vitest', vitest, true)).toMatchObject({ passed: 0, failed: 1 });
  const playwright = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [] };
  expect(count('playwright', playwright, true)).toMatchObject({ passed: 0, failed: 1 });
});

test('each failed test is counted and named, and a file that could not be loaded is one of them', () => {
  const told = (status: string, fullName: string, ...failureMessages: string[]) => {
    return { status, fullName, failureMessages };
  };
  const testResults = [
    { name: 'a.test.ts', status: 'passed', assertionResults: [told('passed', 'adds')] },
    { name: 'b.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
    {
      name: 'c.test.ts',
      status: 'failed',
      assertionResults: [
        told('failed', 'takes', 'seed 7\n\u001b[31m1 is not 2'),
        told('passed', 'gives'),
      ],
    },
  ];
  const report = { numPassedTests: 2, numFailedTests: 1, testResults };
  const failures = ['b.test.ts\n    no such file', 'c.test.ts: takes\n    seed 7\n    1 is not 2'];
  expect(count('vitest', report, false)).toEqual({ passed: 2, failed: 2, failures });
});

test('in the browser, one that failed and one that passed only when tried again are named', () => {
  const spec = (title: string, ok: boolean, status: string) => {
    const results = ok ? [{}] : [{ error: { message: 'not seen' } }];
    return { file: 'a.spec.ts', title, ok, tests: [{ status, results }] };
  };
  const suites = [
    {
      specs: [spec('fails', false, 'unexpected')],
      suites: [{ specs: [spec('wavers', true, 'flaky'), spec('holds', true, 'expected')] }],
    },
  ];
  const report = { stats: { expected: 1, unexpected: 1, flaky: 1 }, errors: [], suites };
  const failures = ['a.spec.ts: fails\n    not seen', 'a.spec.ts: wavers'];
  expect(count('playwright', report, false)).toEqual({ passed: 1, failed: 2, failures });
});

test('a runner that ends badly with no failed test is one failed', () => {
  const report = { stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [] };
  expect(count('playwright', report, false)).toMatchObject({ passed: 3, failed: 1 });
  expect(count('playwright', report, true)).toEqual({ passed: 3, failed: 0, failures: [] });
});
