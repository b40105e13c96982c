import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { type Edit, placesIn, small } from './small.ts';

const MISTAKES: readonly Edit[] = [
  ['level: starter', 'level: begginer'],
  ['trust: 2', 'trust: 7'],
  ['fit: Two people', 'fti: Two people'],
  ['earned: {knows: cause}', 'earned: {situation: fit}'],
  ['kind: ask/root-cause', 'kind: ask/root-couse'],
  ['learns: cause', 'learns: cuase'],
  ["            declined: {reply: I don't see why.}\n", ''],
  ['reply: Goodbye.', 'replay: Goodbye.'],
  ['to: left', 'to: lfet'],
  ['walks-out: left', 'walks-out: hello'],
];

test('every mistake is told at once, each at its place', () => {
  expect(placesIn(small(...MISTAKES))).toEqual([
    'unknown-value 3:8',
    'out-of-range 11:8',
    'unknown-situation 24:7',
    'hidden-situation 31:14',
    'unknown-kind 42:19',
    'unknown-fact 43:21',
    'missing-answer 46:11',
    'missing-key 52:11',
    'unknown-key 55:13',
    'unknown-place 56:17',
    'not-an-ending 64:12',
  ]);
});

test('what was probably meant is suggested', () => {
  const { issues } = readScenario('small', small(...MISTAKES));
  const hints = Object.fromEntries(issues.map(({ found, hint }) => [found, hint]));
  expect(hints).toMatchObject({
    fti: 'did you mean `fit`?',
    'ask/root-couse': 'did you mean `ask/root-cause`?',
    cuase: 'did you mean `cause`?',
    replay: 'did you mean `reply`?',
    lfet: 'did you mean `left`?',
  });
});

test('an issue is whole: place, path, what was found and expected', () => {
  const { issues, loaded } = readScenario('small', small(['learns: cause', 'learns: cuase']));
  expect(loaded).toBeNull();
  expect(issues).toEqual([
    {
      code: 'unknown-fact',
      severity: 'error',
      line: 43,
      column: 21,
      length: 5,
      path: 'phases.call.beats.hello.moves.which-part.learns',
      message: '`learns: cuase`: no such fact',
      found: 'cuase',
      expected: 'cause',
      hint: 'did you mean `cause`?',
    },
  ]);
});

test('of words over several lines the one that is wrong is pointed at', () => {
  const spoken = 'reply: |\n              Goodbye.\n              @crl Who was that?';
  expect(placesIn(small(['reply: Goodbye.', spoken]))).toEqual(['unknown-speaker 58:15']);
});

test('a missing key is told at the entry that lacks it, an empty one at its key', () => {
  expect(placesIn(small(['kind: comfort/polite-exit\n            ', '']))).toEqual([
    'missing-key 53:11',
  ]);
  expect(placesIn(small(['level: starter', 'level:']))).toEqual(['empty 3:1']);
});

test('where the YAML breaks off, what stands above it is told too', () => {
  const broken: Edit = ['reply: Goodbye.', 'reply: One thing: call me.'];
  const above: readonly Edit[] = [
    ['level: starter', 'level: begginer'],
    ['seller: {role:', 'seller: {roll:'],
    ['trust: 2', 'trust: 7'],
    ['kind: ask/root-cause', 'kind: ask/root-couse'],
  ];
  expect(placesIn(small(...above, broken))).toEqual([
    'unknown-value 3:8',
    'unknown-key 6:10',
    'out-of-range 11:8',
    'unknown-kind 42:19',
    'syntax 56:20',
  ]);
});

test('what may have followed where the YAML breaks off is not told as missing', () => {
  const text = small();
  const cut = text.slice(0, text.indexOf('            granted'));
  expect(placesIn(`${cut}\t  granted: {`)).toEqual(['syntax 50:1']);
  expect(placesIn(`${text.slice(0, text.indexOf('  no-fit:'))}  no-fit: "`)).toEqual([
    'syntax 15:11',
  ]);
});

test('two breaks are both told, one mistake only once', () => {
  expect(
    placesIn(small(['reply: Goodbye.', 'reply Goodbye.'], ['say: Which', 'say: @Which'])),
  ).toEqual(['syntax 41:18', 'syntax 56:13']);
});

test('an open quote or bracket is told where it was opened', () => {
  expect(placesIn(small(['reply: Goodbye.', 'reply: "Goodbye.']))).toEqual(['syntax 56:20']);
  expect(placesIn(small(['learns: cause', 'learns: [cause']))).toEqual(['syntax 43:21']);
});

test('a warning refuses nothing', () => {
  const text = small(['{kind: agreed}', '{kind: agreed, alternative: true}']);
  const { loaded, issues } = readScenario('small', text);
  expect(issues).toMatchObject([{ code: 'alternative-unused', severity: 'warning' }]);
  expect(loaded?.scenario.endings.booked?.alternative).toBe(true);
});

test('names like those of every object are names like others', () => {
  const renamed = small().replaceAll('goodbye', 'constructor').replaceAll('left', 'to-string');
  expect(placesIn(renamed)).toEqual([]);
  expect(placesIn(small(['learns: cause', 'learns: constructor']))).toEqual(['unknown-fact 43:21']);
  expect(placesIn(small(['          goodbye:', '          __proto__:']))).toEqual(['bad-id 53:11']);
  expect(placesIn(small(['booked: {kind', '__proto__: {kind']))).toEqual([
    'unknown-place 50:49',
    'bad-id 60:3',
  ]);
});
