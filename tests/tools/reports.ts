import { readFileSync } from 'node:fs';

export type Count = {
  readonly passed: number;
  readonly failed: number;
  /** Each failed test by its file and its name, as far as the runner tells. */
  readonly names: readonly string[];
};

/** What is read of vitest's JSON report. */
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  /** One for each file; a file that could not be loaded failed without any failed test. */
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
};

/** What is read of Playwright's JSON report. Errors are those outside any test. */
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: { message?: string }[];
  suites?: Suite[];
};
type Suite = {
  suites?: Suite[];
  specs?: { file: string; title: string; ok: boolean; tests: { status: string }[] }[];
};

function vitestCount(report: VitestReport): Count {
  const names = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return failed.length === 0 ? [name] : failed.map(({ fullName }) => `${name}: ${fullName}`);
    });
  return { passed: report.numPassedTests, failed: names.length, names };
}

function unwell({ suites = [], specs = [] }: Suite): string[] {
  const here = specs
    .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
    .map(({ file, title }) => `${file}: ${title}`);
  return [...here, ...suites.flatMap(unwell)];
}

function playwrightCount({ stats, errors, suites = [] }: PlaywrightReport): Count {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    names: [...suites.flatMap(unwell), ...errors.map(({ message = 'an error' }) => message)],
  };
}

/**
 * Counts the tests in a runner's JSON report and names those that failed. A runner that left no
 * report, ran no test, or ended badly (`ok` false) without naming a failed test counts as one failed.
 */
export function countReport(runner: 'vitest' | 'playwright', path: string, ok: boolean): Count {
  let count: Count;
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    count = runner === 'vitest' ? vitestCount(report) : playwrightCount(report);
  } catch {
    return { passed: 0, failed: 1, names: [`${runner} left no report that can be read`] };
  }
  const silent = count.failed === 0 && (!ok || count.passed === 0);
  return silent
    ? { ...count, failed: 1, names: [`${runner} ended badly, and named no test`] }
    : count;
}
