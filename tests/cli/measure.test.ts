import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { call, EXAMPLE } from './fake-io.ts';

test('as JSON: sizes, players, sound moves that cost, best play and what is heard third', async () => {
  const { exit, out, err } = await call(['measure', EXAMPLE, '--json']);
  expect([exit, err]).toEqual([0, '']);
  const [file] = JSON.parse(out).files;
  expect(file).toMatchObject({
    file: EXAMPLE,
    par: expect.closeTo(96.77, 9),
    sizes: { situations: 3, phases: 3, beats: 3, moves: 19, facts: 5, cues: 1, endings: 9 },
    families: {
      ask: 4,
      comfort: 4,
      commit: 3,
      honesty: 2,
      listen: 2,
      pressure: 1,
      slip: 2,
      tell: 1,
    },
    below: { closer: expect.closeTo(96.77 + 9, 9), interrogator: expect.closeTo(96.77 - 71.17, 9) },
    early: [],
  });
  const [fit] = file.lines;
  expect(fit).toMatchObject({
    situation: 'fit',
    ending: 'booked',
    points: expect.closeTo(96.5, 9),
  });
  expect(fit.third).toBe('Matching. Two people, forty accounts, line by line.');
  expect(fit.belief).toEqual({
    fit: expect.closeTo(4 / 7, 9),
    'not-now': expect.closeTo(3 / 7, 9),
  });
});

test('a sound move that costs is told with a line that can be traced', async () => {
  const { out } = await call(['measure', EXAMPLE, '--json']);
  const [file] = JSON.parse(out).files;
  const costly = file.costly.find(({ move }: { move: string }) => move === 'not-your-fix');
  expect(costly.loss).toBeGreaterThan(10);
  const { situation, moves } = costly.witness;
  const solved = await call([
    'solve',
    EXAMPLE,
    '--situation',
    situation,
    '--after',
    moves.slice(0, -1).join(','),
    '--json',
  ]);
  const there = JSON.parse(solved.out).moves.find(
    ({ move }: { move: string }) => move === 'not-your-fix',
  );
  expect(there.loss).toBeCloseTo(costly.loss, 9);
});

test('as text: a player that comes too close is pointed at', async () => {
  const { exit, out } = await call(['measure', EXAMPLE]);
  expect(exit).toBe(0);
  expect(out).toContain('    closer        105.8 (aim: at least 40)\n');
  expect(out).not.toContain('too close');
  expect(out).toContain('nothing but pressure tells situations apart in the first two moves');
});

test('at a counter the aims are lower', async () => {
  const text = readFileSync('scenarios/tap-washer.yaml', 'utf8');
  const { out } = await call(['measure', 'tap.yaml'], { files: { 'tap.yaml': text } });
  expect(out).toMatch(/closer +\d+\.\d \(aim: at least 20\)/);
});

test('a file with mistakes is told, the others measured, and it exits 1', async () => {
  const files = { 'bad.yaml': 'title: 7' };
  const { exit, out, err } = await call(['measure', 'bad.yaml', EXAMPLE], { files });
  expect(exit).toBe(1);
  expect(err).toContain('bad.yaml:1:');
  expect(out).toContain(`${EXAMPLE}: par 96.77`);
});
