import { readFileSync } from 'node:fs';

export type Count = { readonly passed: number; readonly failed: number };

/** What is read of vitest's JSON report. */
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  /** One for each file; a file that could not be loaded failed without any failed test. */
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** What is read of Playwright's JSON report. Errors are those outside any test. */
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

function vitestCount(report: VitestReport): Count {
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

function playwrightCount({ stats, errors }: PlaywrightReport): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * Counts the tests in a runner's JSON report. A runner that left no report, ran no test, or ended
 * badly (`ok` false) without naming a failed test counts as one failed.
 */
export function countReport(runner: 'vitest' | 'playwright', path: string, ok: boolean): Count {
  let count: Count;
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    count = runner === 'vitest' ? vitestCount(report) : playwrightCount(report);
  } catch {
    return { passed: 0, failed: 1 };
  }
  const silent = count.failed === 0 && (!ok || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}
