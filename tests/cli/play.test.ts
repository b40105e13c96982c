import { expect, test } from 'vitest';

import { call, EXAMPLE } from './fake-io.ts';

/** Plays the example, picking each move by the words it begins with. */
async function playing(words: readonly string[], ...more: readonly string[]) {
  const typed: string[] = [];
  for (const begins of words) {
    const { out } = await call(['play', EXAMPLE, ...more], { typed });
    const offered = [...out.matchAll(/^ {2}(\d+) {2}(.*)$/gm)];
    const last = offered.slice(offered.map(([, n]) => n).lastIndexOf('1'));
    typed.push(last.find(([, , say]) => say?.startsWith(begins))?.[1] ?? `no ${begins}`);
  }
  return call(['play', EXAMPLE, ...more], { typed });
}

const ESCAPE = '\u001b';

const TO_BOOKED = ['A few questions', 'Walk me through', 'Which part', 'Who else', 'Shall the two'];

test('from the brief to an ending and its debrief', async () => {
  const { exit, out, err } = await playing(TO_BOOKED, '--situation', 'fit', '--seed', '1');
  expect([exit, err]).toEqual([0, '']);
  const order = [
    'The twelve-day close',
    'Marta answered your note',
    'Marta Oyelaran, Financial controller, Brandt Freight. Dry, exact, short of time',
    'Marta Oyelaran  Marta Oyelaran. I have until half past.',
    '9 minutes left',
    '> A few questions first',
    'Marta Oyelaran  That would be a first. Ask.',
    '  + The month-end close takes twelve days.',
    '(granted)',
    'A working session with Henk',
    'Henk signs in January',
    'Two people match forty accounts by hand, and from March',
    '1. A few questions first',
    'Good. Somebody who might leave.',
    '91.1 points of 100',
  ];
  const places = order.map((words) => out.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('the input ends first: it is left, and how to have it again is told', async () => {
  const drawn = await call(['play', EXAMPLE], { typed: ['1'] });
  expect(drawn.exit).toBe(0);
  expect(drawn.out).toMatch(/Left at turn 2\. The same again: --seed 7$/);
  const { out } = await call(['play', EXAMPLE, '--situation', 'fit', '--seed', '3']);
  expect(out).toMatch(/Left at turn 1\. The same again: --seed 3 --situation fit$/);
});

test('q leaves, ? helps, n opens the notebook, anything else is asked again', async () => {
  const typed = ['', '0', '99', 'hello', '1.5', '?', ' N ', 'Q', '1'];
  const { exit, out } = await call(['play', EXAMPLE, '--seed', '1'], { typed });
  expect(exit).toBe(0);
  expect(out.match(/Type 1 to 5, or \? for help\./g)).toHaveLength(4);
  expect(out).toContain('A number says that move.');
  expect(out).toContain('Found out:\n  nothing yet');
  expect(out).not.toContain('> ');
});

test('the notebook holds what was found out', async () => {
  const { out } = await playing(['A few', 'Walk me', 'never', 'never'], '--seed', '1');
  expect(out).not.toContain('Found out:');
  const typed = ['n'];
  const noted = await playing([...TO_BOOKED.slice(0, 2)], '--seed', '1');
  expect(noted.out).toContain('  + The month-end close takes twelve days.');
  expect((await call(['play', EXAMPLE], { typed })).out).toContain('nothing yet');
});

test('the same seed plays the same conversation', async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(() => call(['play', EXAMPLE, '--seed', '5'], { typed: ['1', '2'] })),
  );
  expect(one).toEqual(two);
  const other = await call(['play', EXAMPLE, '--seed', '6'], { typed: ['1', '2'] });
  expect(other.out).not.toBe(one?.out);
});

test('colour only where it is wanted', async () => {
  const typed = ['1', 'q'];
  expect((await call(['play', EXAMPLE], { typed })).out).not.toContain(ESCAPE);
  expect((await call(['play', EXAMPLE], { typed, colour: true })).out).toContain(`${ESCAPE}[1m`);
});

test('a seed or a situation that cannot be', async () => {
  for (const seed of ['', 'x', '1.5', '4294967296']) {
    const { exit, err } = await call(['play', EXAMPLE, `--seed=${seed}`]);
    expect([exit, err]).toEqual([2, '--seed is a whole number from 0 to 4294967295']);
  }
  expect((await call(['play', EXAMPLE, '--situation', 'x'])).exit).toBe(2);
});
