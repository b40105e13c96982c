import { expect, test } from 'vitest';
import { call, EXAMPLE } from './fake-io.ts';

test('a line of moves: who says what, what was thought, and ninety days later', async () => {
  const moves = 'rain,last-close,which-part,not-your-fix';
  const { exit, out } = await call(['read', EXAMPLE, '--situation', 'no-fit', '--moves', moves]);
  expect(exit).toBe(0);
  expect(out).toBe(`— The twelve-day close: no-fit —
Marta Oyelaran: Marta Oyelaran. I have until half past.

You: Thanks! Terrible rain in Rotterdam, isn't it?
Marta Oyelaran: It's November. So?
  (Marta Oyelaran: Six minutes left.)
Marta Oyelaran: So. What would you like to know?

You: Walk me through last month's close, from the first day.
Marta Oyelaran: Day twelve, again. The board got its figures when they were history, and we'd given up another weekend for them.
  (Marta Oyelaran: I hear myself say it and it sounds worse.)

You: Which part of those twelve days is the slow one?
Marta Oyelaran: Waiting. Three depots send their slips on paper, a week late. The matching takes a day.
  (Marta Oyelaran: Nobody asks which part.)

You: Then I'm not your fix. Scanning those slips at the depots is, and I know a firm that does it. Shall I introduce you?
Marta Oyelaran: Nobody has ever said that to me on a sales call. Yes, please.
  (Marta Oyelaran: I'll remember this one.)

Parted, with a better idea. The slips are scanned by February. In April a controller in Venlo calls you. "Marta says you're the one who says no."
`);
});

test('without moves: best play in every situation', async () => {
  const { out } = await call(['read', EXAMPLE]);
  const endings = [
    'A working session with Henk.',
    'Parted, with a better idea.',
    'A checklist now',
  ];
  for (const ending of endings) expect(out).toContain(`\n${ending}`);
});

test('a stock player', async () => {
  const { out } = await call(['read', EXAMPLE, '--player', 'closer', '--situation', 'fit']);
  expect(out).toContain('I can hold the January price until Friday');
});

test.each([
  [['--player', 'bully'], /^no player `bully`.* closer, pleaser/],
  [['--player', 'guesser'], /^no player `guesser` who plays one line/],
  [['--moves', 'rain'], /^--moves needs --situation/],
  [['--situation', 'nowhere'], /^no situation `nowhere`/],
])('wrong usage: %j', async (more, message) => {
  const { exit, err } = await call(['read', EXAMPLE, ...more]);
  expect(exit).toBe(2);
  expect(err).toMatch(message);
});

test('a move that is not offered: exit 1, and which are', async () => {
  const { exit, err } = await call([
    'read',
    EXAMPLE,
    '--situation',
    'fit',
    '--moves',
    'which-part',
  ]);
  expect(exit).toBe(1);
  expect(err).toMatch(/^turn 1: which-part is not offered; offered are /);
});
