import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

export type Count = {
  readonly passed: number;
  readonly failed: number;
  /** Each failed test by its file and its name, with the beginning of what it says. */
  readonly failures: readonly string[];
};

/** What is read of vitest's JSON report. */
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  /** One for each file; a file that could not be loaded failed without any failed test. */
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
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
  specs?: Spec[];
};
type Spec = {
  file: string;
  title: string;
  ok: boolean;
  tests: { status: string; results?: { error?: { message?: string } }[] }[];
};

/** Of what a failed test says: enough for a seed and for what was expected. */
const LINES = 12;

function failure(name: string, messages: readonly (string | undefined)[]): string {
  const [message = ''] = messages.filter((one) => one !== undefined);
  return [name, ...stripVTControlCharacters(message).split('\n').slice(0, LINES)]
    .join('\n    ')
    .trimEnd();
}

function vitestCount(report: VitestReport): Count {
  const failures = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [failure(name, [message])];
      return failed.map(({ fullName, failureMessages = [] }) =>
        failure(`${name}: ${fullName}`, failureMessages),
      );
    });
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

function unwell({ suites = [], specs = [] }: Suite): string[] {
  const here = specs
    .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
    .map(({ file, title, tests }) => {
      const results = tests.flatMap((one) => one.results ?? []);
      return failure(
        `${file}: ${title}`,
        results.map(({ error }) => error?.message),
      );
    });
  return [...here, ...suites.flatMap(unwell)];
}

function playwrightCount({ stats, errors, suites = [] }: PlaywrightReport): Count {
  const outside = errors.map(({ message }) => failure('outside any test', [message]));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    failures: [...suites.flatMap(unwell), ...outside],
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
    return { passed: 0, failed: 1, failures: [`${runner} left no report that can be read`] };
  }
  const silent = count.failed === 0 && (!ok || count.passed === 0);
  return silent
    ? { ...count, failed: 1, failures: [`${runner} ended badly, and named no test`] }
    : count;
}
