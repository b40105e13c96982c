import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { small } from '../scenario/small.ts';
import { call, EXAMPLE } from './fake-io.ts';

const example = readFileSync(join(import.meta.dirname, '../..', EXAMPLE), 'utf8');
const files = {
  'a/bad.yaml': small(['learns: cause', 'learns: cuase'], ['level: starter', 'level: easy']),
  'a/odd.yml': example.replace('kind: agreed', 'kind: agreed\n    alternative: true'),
};

test('no error', async () => {
  const { exit, out, err } = await call(['check', EXAMPLE]);
  expect([exit, err]).toEqual([0, '']);
  expect(out).not.toMatch(/^scenarios\/twelve-day-close\.yaml:\d+:\d+ error/m);
  expect(out).toMatch(
    /^scenarios\/twelve-day-close\.yaml: (nothing wrong|\d+ things? to look at)/m,
  );
});

test('something wrong: each thing with its line and a caret, then how many', async () => {
  const { exit, out } = await call(['check', 'a/bad.yaml'], { files });
  expect(exit).toBe(1);
  expect(out).toBe(
    [
      'a/bad.yaml:3:8 error unknown-value',
      '  `level: easy`: there is no such level',
      '  expected: starter, working, expert',
      '  3 | level: easy',
      '    |        ^^^^',
      '',
      'a/bad.yaml:43:21 error unknown-fact',
      '  `learns: cuase`: no such fact; did you mean `cause`?',
      '  expected: cause',
      '  43 |             learns: cuase',
      '     |                     ^^^^^',
      '',
      'a/bad.yaml: 2 things to look at',
    ].join('\n'),
  );
});

test('a warning is told, and nothing is wrong for all that', async () => {
  const { exit, out } = await call(['check', 'a/odd.yml'], { files });
  expect(exit).toBe(0);
  expect(out).toMatch(/^a\/odd\.yml:\d+:5 warning alternative-unused/);
  expect(out).toMatch(/^a\/odd\.yml: \d+ things? to look at/m);
});

test('as JSON, with the keys that apply and no others', async () => {
  const { exit, out, err } = await call(['check', 'a/bad.yaml', '--json', 'a/odd.yml'], { files });
  expect([exit, err]).toEqual([1, '']);
  const [bad, odd] = JSON.parse(out).files;
  expect(bad).toEqual({
    file: 'a/bad.yaml',
    id: 'bad',
    issues: [
      {
        code: 'unknown-value',
        severity: 'error',
        line: 3,
        column: 8,
        path: 'level',
        message: '`level: easy`: there is no such level',
        found: 'easy',
        expected: 'starter, working, expert',
      },
      {
        code: 'unknown-fact',
        severity: 'error',
        line: 43,
        column: 21,
        path: 'phases.call.beats.hello.moves.which-part.learns',
        message: '`learns: cuase`: no such fact',
        found: 'cuase',
        expected: 'cause',
        hint: 'did you mean `cause`?',
      },
    ],
  });
  expect(odd).toMatchObject({ file: 'a/odd.yml', id: 'odd' });
  expect(odd.issues.slice(0, 1)).toEqual([
    {
      code: 'alternative-unused',
      severity: 'warning',
      line: files['a/odd.yml'].slice(0, files['a/odd.yml'].indexOf('alternative')).split('\n')
        .length,
      column: 5,
      path: 'endings.booked.alternative',
      message: '`alternative` counts only where the kind is parted',
      found: 'kind: agreed',
      hint: 'take it out, or make the ending a parted one',
    },
  ]);
});

test('JSON of a file that was read has what the proofs found too', async () => {
  const { exit, out } = await call(['check', '--json', EXAMPLE]);
  expect(exit).toBe(0);
  const [file] = JSON.parse(out).files;
  expect(file).toMatchObject({ file: EXAMPLE, id: 'twelve-day-close' });
  expect(file.stats).toMatchObject({ par: expect.closeTo(96.77, 2) });
});

test('a file that is not there: the others are checked, and the exit says so', async () => {
  const { exit, out, err } = await call(['check', 'a/none.yaml', 'a/bad.yaml'], { files });
  expect([exit, err]).toEqual([2, 'no such file: a/none.yaml']);
  expect(out).toMatch(/a\/bad\.yaml: 2 things to look at$/);
  const json = await call(['check', 'a/none.yaml', '--json'], { files });
  expect([json.exit, JSON.parse(json.out)]).toEqual([2, { files: [] }]);
});

test('what a file holds can give no orders to the terminal', async () => {
  const evil = {
    'x.yaml': small(['level: starter', 'level: "\\e[2J"'], ['title: Late', 'titel: \u0085Late']),
  };
  const { out } = await call(['check', 'x.yaml'], { files: evil });
  expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
