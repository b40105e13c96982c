import { expect, test } from 'vitest';
import { connectProgress } from '../../../src/app/progress/connect.ts';
import type { Gathered } from '../../../src/app/progress/gathered.ts';
import type { Summary } from '../../../src/practice/summary.ts';
import { choices, evidence, forecast, summary } from '../../practice/summaries.ts';

const NOON = Date.UTC(2026, 10, 3, 12);
const DAY = 86_400_000;

const early = summary({
  id: 'a',
  at: NOON,
  points: 40,
  loss: 50,
  luck: -6,
  turns: [
    { family: 'ask', phase: 'call', loss: 10, grade: 'mistake' },
    { family: 'pressure', phase: 'visit', loss: 40, grade: 'blunder' },
  ],
  evidence: evidence({ K1: { good: 2, bad: 1 } }),
});
const later = summary({ id: 'b', at: NOON + 2 * DAY, first: false, points: 90.26, loss: 5.74 });

function gathered(overrides: Partial<Gathered> = {}): Gathered {
  return { summaries: [], waiting: 0, left: 0, decisions: [], ...overrides };
}

function sections(...summaries: readonly Summary[]) {
  const props = connectProgress(gathered({ summaries }));
  if (props.sections === null) throw new Error('nothing to show');
  return { ...props, ...props.sections };
}

test('how much it rests on is said first, and what is lacking', () => {
  expect(connectProgress(null)).toMatchObject({ lead: [], sections: null });
  const none = connectProgress(gathered());
  expect(none.lead).toEqual([
    'No conversation has ended yet. What they show is told here once one has.',
  ]);
  expect(sections(early).lead).toEqual([
    'One conversation, a first attempt.',
    'So few show little. Take it as a beginning.',
  ]);
  expect(sections(early, later).lead[0]).toBe(
    '2 conversations: one first attempt, and one later one.',
  );
  const some = connectProgress(gathered({ summaries: [early], waiting: 2, left: 1 }));
  expect(some.working).toBe('Working out 2 conversations more.');
  expect(some.left).toMatch(/^One conversation isn’t counted/);
  const gone = connectProgress(gathered({ left: 3 }));
  expect(gone.lead).toEqual(['None of the conversations that ended can be counted.']);
  expect(connectProgress(gathered({ waiting: 3 })).lead).toEqual([]);
});

test('points stand beside par, in the order of the days, first attempts and later ones told apart', () => {
  const { plot, table } = sections(later, early).course;
  expect(plot.marks.map(({ sort, x, value }) => [sort, x, value])).toEqual([
    ['first', 25, 40],
    ['later', 75, 90.26],
  ]);
  expect(plot.levels.map(({ value }) => value)).toEqual([96, 96]);
  expect(plot.legend.map(({ name }) => name)).toEqual(['First attempts', 'Later ones', 'Par']);
  expect(plot.below.map(({ name }) => name)).toEqual(['3 Nov 2026', '5 Nov 2026']);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['3 Nov 2026', 'First', '96.0', '50.0', '−6.0', '40.0'],
    ['5 Nov 2026', 'Later', '96.0', '5.7', '0.0', '90.3'],
  ]);
  expect(plot.ticks.map(({ name }) => name)).toEqual(['100', '75', '50', '25', '0']);
  const low = sections(summary({ points: -30 })).course.plot;
  expect(low.ticks.at(-1)?.name).toBe('−50');
  expect(low.below).toHaveLength(1);
});

test('a competency has its level, what it rests on, and a column where there was a chance', () => {
  const { rows, table } = sections(early, later).shown;
  expect(rows).toHaveLength(9);
  expect(rows[0]).toMatchObject({
    name: 'Finding out',
    standings: {
      first: { level: 'Competent', tested: true, restsOn: '2 of 3 chances, one conversation' },
      later: { level: 'No chance yet', tested: false, restsOn: '' },
    },
    columns: [{ height: (2 / 3) * 100 }],
  });
  expect(rows.find(({ id }) => id === 'K3')?.standings).toBeNull();
  expect(table.rows.map(({ cells }) => cells[1])).toEqual(['Finding out: 67%', 'No chance yet']);
});

test('forecasts make a curve and scores; without any that is said', () => {
  expect(sections(early).judged).toBeNull();
  const said = summary({ id: 'c', at: NOON, forecasts: [forecast(0.7, true)] });
  const { judged } = sections(early, said);
  expect(judged?.curve.diagonal).toBe(true);
  expect(judged?.curve.marks.map(({ x, value }) => [Math.round(x), value])).toEqual([
    [30, 0],
    [70, 100],
  ]);
  expect(judged?.bins.rows.map(({ cells }) => cells)).toEqual([
    ['30 to 39%', 'First', '1', '30%', '0%'],
    ['70 to 79%', 'First', '1', '70%', '100%'],
  ]);
  expect(judged?.overall).toEqual([
    'First attempts: 0.18 on average, where even chances score 0.50.',
  ]);
  expect(judged?.scores.rows.map(({ cells }) => cells.slice(1))).toEqual([
    ['First', '1', '0.18', '0.50', '0.08'],
  ]);
  expect(judged?.little).toMatch(/^With 2 chances given/);
});

test('bars say where the points went, the dearest kind first, in points a conversation', () => {
  const { lost } = sections(early, later);
  expect(lost?.byFamily.bars.map(({ name, figure, width }) => [name, figure, width])).toEqual([
    ['Pressure', '20.0', 100],
    ['Questions', '5.0', 25],
  ]);
  expect(lost?.byPart.bars.map(({ name, figure }) => [name, figure])).toEqual([
    ['The first part', '5.0'],
    ['The second', '20.0'],
  ]);
  expect(lost?.byFamily.table.rows[0]?.cells).toEqual(['Pressure', '1', '40.0', '40.0']);
  expect(sections(summary()).lost).toBeNull();
});

test('the likeness is told in kind words, once there is enough to tell', () => {
  const words = (of: Summary['choices']) => sections(summary({ choices: of })).play.words.join(' ');
  expect(words(choices(0, 4, {}))).toBe('Too early to say: it takes 20 turns with a choice.');
  expect(words(choices(19, 4, { interrogator: 19 }))).toMatch(/^Too early to say: 19 turns/);
  expect(words(choices(20, 4, { interrogator: 12 }))).toBe(
    'Where there was a choice, you asked first more often than not. So does the questioner, who finds much out; what it misses is the ask. That was so in 12 of 20 turns; chance would make it 5.0.',
  );
  expect(words(choices(20, 4, { pleaser: 10 }))).toContain('more often than chance would');
  expect(words(choices(20, 4, { pleaser: 6 }))).toMatch(/^None of the stock players/);
  expect(sections(summary({ choices: choices(19, 4, {}) })).play.bars).toBeNull();
  const { play } = sections(summary({ choices: choices(20, 4, { closer: 9 }) }));
  expect(play.bars?.bars[0]).toMatchObject({ name: 'The closer', width: 45, mark: 25 });
  expect(play.bars?.table.rows[0]?.cells).toEqual(['The closer', '9', '5.0', '20%']);
});
