import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Conversation, say, start } from '../../src/engine/conversation.ts';
import type { Loaded } from '../../src/model/scenario.ts';
import { gradeOf, isOnly } from '../../src/review/grades.ts';
import { valued } from '../../src/review/valued.ts';
import { solve } from '../../src/solve/solve.ts';
import { scenarioFile } from '../fixtures/arbitrary.ts';
import { example, lovedIt, mustRead } from '../fixtures/files.ts';

function solved({ scenario }: Loaded, limit?: number) {
  const result = solve(scenario, limit);
  return result.ok ? result.solution : null;
}

function played(loaded: Loaded, situation: string, ...moves: readonly string[]): Conversation {
  return moves.reduce(
    (conversation, move) => {
      const next = say(conversation, move);
      if (!next.ok) throw new Error(JSON.stringify(next.error));
      return next.value;
    },
    start(loaded, 1, situation),
  );
}

/** Plays by chance until it ends, `most` moves at most. */
function byChance(loaded: Loaded, situation: string, choose: () => number, most = 60) {
  let conversation = start(loaded, 1, situation);
  for (let n = 0; n < most && conversation.offered.length > 0; n++) {
    const offer = conversation.offered[choose() % conversation.offered.length];
    const next = offer && say(conversation, offer.move);
    if (next?.ok) conversation = next.value;
  }
  return conversation;
}

describe('points = par − losses + luck', () => {
  const choices = fc.infiniteStream(fc.nat(1_000));

  it.each([
    ['twelve-day-close', example, 1_000],
    ['loved-it', lovedIt, 500],
  ])(
    'in random runs of %s',
    (_, loaded, runs) => {
      const file = loaded();
      const solution = solved(file);
      if (!solution) throw new Error('not solved');
      const situations = Object.keys(file.scenario.situations);
      fc.assert(
        fc.property(fc.constantFrom(...situations), choices, (situation, choice) => {
          const run = byChance(file, situation, () => choice.next().value);
          const { par, loss, luck, points, moves } = valued(solution, run);
          expect(moves).toHaveLength(run.turns.length);
          expect(points?.total).toBeCloseTo(par - loss + luck, 9);
          for (const move of moves) expect(move.loss).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: runs },
      );
    },
    60_000,
  );

  it('in random scenarios', () => {
    let held = 0;
    fc.assert(
      fc.property(scenarioFile, fc.nat(2), choices, (file, nth, choice) => {
        const loaded = mustRead('drawn', stringify(file, { aliasDuplicateObjects: false }));
        const solution = solved(loaded, 3_000);
        const situation = Object.keys(loaded.scenario.situations)[nth] ?? '';
        if (!solution || !Number.isFinite(solution.par)) return;
        const run = byChance(loaded, situation, () => choice.next().value);
        const { par, loss, luck, points } = valued(solution, run);
        if (!points || !Number.isFinite(loss)) return;
        expect(points.total).toBeCloseTo(par - loss + luck, 6);
        held++;
      }),
      { numRuns: 300 },
    );
    expect(held).toBeGreaterThan(50);
  }, 60_000);
});

describe('loss', () => {
  it('is blind to how it came out', () => {
    const solution = solved(example());
    if (!solution) throw new Error('not solved');
    const line = ['may-be-no', 'last-close', 'which-part'] as const;
    const [fit, noFit] = ['fit', 'no-fit'].map((s) =>
      valued(solution, played(example(), s, ...line)),
    );
    expect(fit?.moves.map(({ loss }) => loss)).toEqual(noFit?.moves.map(({ loss }) => loss));
    expect(fit?.moves.map(({ luck }) => luck)).not.toEqual(noFit?.moves.map(({ luck }) => luck));
  });

  it('is told with what was offered, and the best move loses nothing', () => {
    const solution = solved(example());
    if (!solution) throw new Error('not solved');
    const [first] = valued(solution, played(example(), 'fit', 'rain')).moves;
    expect(first).toMatchObject({ move: 'rain', best: 'may-be-no', grade: 'blunder' });
    expect(first?.loss).toBeCloseTo(15, 9);
    expect(first?.offered.find(({ move }) => move === 'may-be-no')?.loss).toBe(0);
    expect(first?.before).toEqual({ fit: 0.4, 'no-fit': 0.3, 'not-now': 0.3 });
  });
});

describe('grades', () => {
  it('go by the loss, a figure within 1e-9 of a threshold having reached it', () => {
    expect([0, 0.5, 0.5 + 5e-10].map(gradeOf)).toEqual(['best', 'best', 'best']);
    expect([0.51, 4.99].map(gradeOf)).toEqual(['good', 'good']);
    expect([5 - 5e-10, 9.99].map(gradeOf)).toEqual(['inaccuracy', 'inaccuracy']);
    expect([10 - 5e-10, 14.99].map(gradeOf)).toEqual(['mistake', 'mistake']);
    expect([15 - 5e-10, 100].map(gradeOf)).toEqual(['blunder', 'blunder']);
  });

  it('name the only move where there are others and each loses 10', () => {
    expect(isOnly([10 - 5e-10, 40])).toBe(true);
    expect(isOnly([9.9, 40])).toBe(false);
    expect(isOnly([])).toBe(false);
  });
});
