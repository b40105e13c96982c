import { expect, test } from 'vitest';
import { call, EXAMPLE } from './fake-io.ts';

const trace = (situation: string, moves: string, ...more: readonly string[]) =>
  call(['trace', EXAMPLE, '--situation', situation, '--moves', moves, ...more]);

test('as JSON: what every move showed, and the points at the end', async () => {
  const moves = 'may-be-no,last-close,which-part,who-else,ask-for-session';
  const { exit, out, err } = await trace('fit', moves, '--json');
  expect([exit, err]).toEqual([0, '']);
  const { start, steps, points } = JSON.parse(out);
  // 100 less 6 for the date not asked for, five minutes at 0.5, one level of trust at 0.4.
  expect(points).toBeCloseTo(91.1, 9);
  expect(start).toEqual({
    answer: null,
    reply: 'Marta Oyelaran. I have until half past.',
    learned: [],
    beat: 'hello',
    trust: 2,
    minutesLeft: 9,
    overtime: false,
    offered: ['may-be-no', 'ten-days-to-five', 'rain', 'friday-price', 'send-deck'],
    ended: null,
  });
  expect(steps).toHaveLength(5);
  expect(steps[1]).toEqual({
    move: 'last-close',
    answer: null,
    reply:
      "Day twelve, again. The board got its figures when they were history, and we'd given up another weekend for them.",
    learned: ['pain'],
    beat: 'talk',
    trust: 3,
    minutesLeft: 7,
    overtime: false,
    offered: [
      'which-part',
      'why-now',
      'another-weekend',
      'who-else',
      'you-sign',
      'leave-it',
      'friday-price',
      'send-deck',
    ],
    ended: null,
  });
  expect(steps[4]).toEqual({
    move: 'ask-for-session',
    answer: 'granted',
    reply: "Yes. He'll want to see it on our numbers. Tuesday, nine o'clock.",
    learned: [],
    beat: 'talk',
    trust: 4,
    minutesLeft: 4,
    overtime: false,
    offered: [],
    ended: 'booked',
  });
});

test('no moves at all: only the start', async () => {
  const { exit, out } = await call(['trace', EXAMPLE, '--situation', 'fit', '--json']);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ steps: [], points: null, start: { beat: 'hello' } });
});

test('overtime has no minutes left; answers are told', async () => {
  const { out } = await trace(
    'no-fit',
    'ten-days-to-five,last-close,which-part,who-else,play-back,ask-for-session',
    '--json',
  );
  const { steps } = JSON.parse(out);
  expect(steps.at(-1)).toMatchObject({
    answer: 'unearned',
    beat: 'last-word',
    overtime: true,
    minutesLeft: null,
    offered: ['ten-on-monday', 'thank-her'],
  });
});

test('as text', async () => {
  const { exit, out } = await trace('not-now', 'may-be-no, last-close');
  expect(exit).toBe(0);
  expect(out.split('\n')).toEqual([
    'start → hello, trust 2, 9 minutes left',
    '    Marta Oyelaran. I have until half past.',
    '1. may-be-no → talk, trust 3, 8 minutes left',
    '    That would be a first. Ask.',
    '    So. What would you like to know?',
    '2. last-close → talk, trust 3, 7 minutes left',
    "    Day twelve, again. The board got its figures when they were history, and we'd given up another weekend for them.",
    '    + pain: The month-end close takes twelve days.',
    'not ended',
  ]);
});

test('a move that is not offered: exit 1, and which are', async () => {
  const { exit, out, err } = await trace('fit', 'may-be-no,which-part');
  expect([exit, out]).toEqual([1, '']);
  expect(err).toBe(
    'turn 2: which-part is not offered; offered are last-close, leave-it, friday-price, send-deck',
  );
});

test('the same as JSON', async () => {
  const { exit, out } = await trace('fit', 'may-be-no,which-part', '--json');
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toEqual({
    error: {
      turn: 2,
      code: 'not-offered',
      move: 'which-part',
      offered: ['last-close', 'leave-it', 'friday-price', 'send-deck'],
    },
  });
});

test('a move that does not exist, or comes after the end', async () => {
  expect(await trace('fit', 'hello')).toMatchObject({
    exit: 1,
    err: 'turn 1: no move is called hello',
  });
  expect(await trace('fit', 'send-deck,may-be-no')).toMatchObject({
    exit: 1,
    err: 'turn 2: may-be-no comes too late: it has ended at drifted',
  });
});

test('a situation it has not, or none', async () => {
  expect(await trace('later', 'may-be-no')).toMatchObject({
    exit: 2,
    err: 'no situation `later` in twelve-day-close; it has fit, no-fit, not-now',
  });
  expect(await call(['trace', EXAMPLE, '--moves', 'a'])).toMatchObject({
    exit: 2,
    err: 'trace needs --situation',
  });
});
